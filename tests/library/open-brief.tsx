import { vi } from 'vitest';
import { BriefScreen, type BriefScreenProps } from '../../src/library/brief/brief-screen.tsx';
import type { Choices } from '../../src/library/brief/choices.ts';
import { readLink } from '../../src/library/brief/link.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { both, fakeInject, fakeScenario } from '../support/fake-scenario.ts';
import { show } from '../support/show.tsx';

export const scenario = fakeScenario({
  objectives: [both('Trier avant de répondre.', 'Triage before answering.')],
  injects: [fakeInject()],
  scenes: [
    {
      id: 'detresse',
      warning: both('Une personne ne va pas bien.', 'Somebody is not well.'),
      injects: ['i1'],
    },
  ],
});

/** The key that begins the run. */
export const begin = { fr: 'Passer en ondes', en: 'Go on air' } as const;

/** Opens the brief as a link with this query does. */
export function openBrief(
  query = '',
  language: Language = 'fr',
  overrides: Partial<BriefScreenProps> = {},
) {
  const onBegin = vi.fn<(choices: Choices) => Promise<void>>(async () => undefined);
  const onCopy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const shown = show(
    <BriefScreen
      scenario={scenario}
      link={readLink(new URLSearchParams(query), scenario.languages)}
      address="https://school.example/studio/"
      onCopy={onCopy}
      onBegin={onBegin}
      {...overrides}
    />,
    language,
  );
  return { ...shown, onBegin, onCopy };
}
