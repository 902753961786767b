import { vi } from 'vitest';
import { DebriefScreen, type DebriefScreenProps } from '../../src/debrief/debrief-screen.tsx';
import { storyOf } from '../../src/debrief/story/story.ts';
import type { Annotation } from '../../src/engine/run.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import {
  both,
  fakeContact,
  fakeExpectation,
  fakeInject,
  fakeModel,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';
import { fakeEvidence, fakeSheet } from '../support/fake-sheet.ts';
import { show } from '../support/show.tsx';

// A debrief is a large document, and roles are looked up in all of it.
vi.setConfig({ testTimeout: 20_000 });

export const scenario = fakeScenario({
  debrief: [both('Qu’est-ce qui a bien fonctionné?', 'What went well?')],
  variables: [fakeVariable({ role: 'trust', min: 0, max: 100, start: 60 })],
  organisation: { contacts: [fakeContact()] },
  expectations: [
    fakeExpectation({
      tone: { politeness: { atLeast: 2 }, hostility: { atMost: 1 } },
      models: [
        fakeModel(),
        fakeModel({
          id: 'm2',
          quality: 'typical',
          text: both('Merci de votre patience.', 'Thanks for your patience.'),
        }),
      ],
    }),
  ],
  injects: [fakeInject({ do: [publishes(), { type: 'change', variable: 'trust', by: -15 }] })],
  sources: [{ title: 'Une source', url: 'https://example.org/' }],
});

export const REPLY = 'Bonjour Léa, nous sommes désolés.';

/** Léa was answered at three minutes, and her message brought to the manager at four. */
export function played(): FakeRun {
  return fakeRun(scenario)
    .reply('c1', REPLY, { at: '3m' })
    .escalate('boss', ['c1'], 'Il faut trancher.', { at: '4m' })
    .finish();
}

/** `seq` of the first reply of a run. */
export function replyIn(run: FakeRun): number {
  return run.events.find(({ type }) => type === 'replyPosted')?.seq ?? 0;
}

/** A line of tone that quotes the reply, wholly earned. */
export function quoteLine(run: FakeRun) {
  const start = REPLY.indexOf('désolés');
  return fakeEvidence({
    id: 'T1/e1/c1/1',
    earned: 2,
    ground: {
      type: 'words',
      event: replyIn(run),
      quote: 'désolés',
      span: { start, end: start + 7 },
    },
    sentence: { fr: 'L’empathie y est (T1).', en: 'Empathy is there (T1).' },
  });
}

export function annotation(body: Annotation['body'], overrides: Partial<Annotation> = {}) {
  return { id: 'a1', author: 'Mme Roy', date: '2026-11-24T09:00:00.000Z', body, ...overrides };
}

/** A debrief of somebody else’s run, unless a test says whose it is. */
export function open(
  overrides: Partial<DebriefScreenProps> = {},
  run = played(),
  language: Language = 'fr',
) {
  const props = {
    story: storyOf(run.programme, run.run),
    sheet: fakeSheet({
      evidence: [fakeEvidence(), quoteLine(run)],
      scores: { responseTime: null },
    }),
    annotations: [],
    own: false,
    differences: null,
    others: { scenarios: [], drills: [] },
    visit: { place: null, count: 0 },
    onGo: vi.fn<DebriefScreenProps['onGo']>(),
    onRemark: vi.fn<DebriefScreenProps['onRemark']>(async () => undefined),
    onExport: vi.fn<DebriefScreenProps['onExport']>(async () => undefined),
    onPrint: vi.fn<() => void>(),
    ...overrides,
  };
  return { ...show(<DebriefScreen {...props} />, language), props };
}
