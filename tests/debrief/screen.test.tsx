import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DebriefScreen, type DebriefScreenProps } from '../../src/debrief/debrief-screen.tsx';
import { storyOf } from '../../src/debrief/story/story.ts';
import { expectAccessible } from '../support/accessibility.ts';
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
import { fakeEvidence, fakeOutcome, fakeSheet } from '../support/fake-sheet.ts';
import { show } from '../support/show.tsx';

const scenario = fakeScenario({
  debrief: [both('Qu’est-ce qui a bien fonctionné?', 'What went well?')],
  variables: [fakeVariable({ role: 'trust', min: 0, max: 100, start: 60 })],
  organisation: { contacts: [fakeContact()] },
  expectations: [
    fakeExpectation({
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

const REPLY = 'Bonjour Léa, nous sommes désolés.';

function played(): FakeRun {
  return fakeRun(scenario)
    .reply('c1', REPLY, { at: '3m' })
    .escalate('boss', ['c1'], 'Il faut trancher.', { at: '4m' })
    .finish();
}

function open(
  overrides: Partial<DebriefScreenProps> = {},
  run = played(),
  language: 'fr' | 'en' = 'fr',
) {
  const event = run.events.find(({ type }) => type === 'replyPosted')?.seq ?? 0;
  const start = REPLY.indexOf('désolés');
  const quote = fakeEvidence({
    id: 'T1/e1/c1/1',
    earned: 2,
    ground: { type: 'words', event, quote: 'désolés', span: { start, end: start + 7 } },
    sentence: { fr: 'L’empathie y est (T1).', en: 'Empathy is there (T1).' },
  });
  const props: DebriefScreenProps = {
    story: storyOf(run.programme, run.run),
    sheet: fakeSheet({ evidence: [fakeEvidence(), quote], scores: { responseTime: null } }),
    annotations: [],
    onAnswer: vi.fn<DebriefScreenProps['onAnswer']>(async () => undefined),
    onExport: vi.fn<() => void>(),
    onPrint: vi.fn<() => void>(),
    ...overrides,
  };
  return { ...show(<DebriefScreen {...props} />, language), props };
}

test('the ending comes first, then the scores with what they are made of', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fin');
  const tone = screen.getByRole('region', { name: 'Ton' });
  expect(within(tone).getByRole('meter')).toHaveAttribute('aria-valuetext', '50');
  expect(tone).toHaveTextContent(/2 observations.*1 acquises, 1 en partie, 0 manquées/);
});

test('a criterion that is not rated says so, and why', () => {
  const untimed = fakeRun(scenario, { settings: { allowance: null } }).finish();
  open({}, untimed);
  const time = screen.getByRole('region', { name: 'Temps de réponse' });
  expect(time).toHaveTextContent('Non évalué');
  expect(time).toHaveTextContent('Sans minuterie, le temps de réponse n’est pas évalué.');
  expect(within(time).queryByRole('meter')).not.toBeInTheDocument();
});

test('a cap on the overall score is announced with its reason', () => {
  const sentence = { fr: 'Une personne en danger n’a pas été dirigée vers l’aide (X13).', en: '' };
  open({ sheet: fakeSheet({ overall: 40, caps: [{ line: 'X13/e1/c1/0', at: 40, sentence }] }) });
  expect(screen.getByRole('alert')).toHaveTextContent(
    /plafonné à 40.*n’a pas été dirigée vers l’aide/,
  );
});

test('each message shows the trainee’s words with the evidence marked, beside a model reply', () => {
  open();
  const message = screen
    .getByRole('heading', { name: 'La question du remboursement' })
    .closest('article');
  if (message === null) throw new Error('The message has no article.');
  expect(within(message).getByText('désolés', { selector: 'mark' })).toBeInTheDocument();
  expect(message).toHaveTextContent('Vous serez remboursée d’ici vendredi.');
  expect(message).toHaveTextContent('Attendait une réponse en moins de 2 min');
  expect(within(message).getByText('Réussi')).toBeInTheDocument();
});

test('every line of the score tells its points, its reason, its ground, its moment and its rule', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Le détail des points' }));
  const line = screen.getByText('L’empathie y est (T1).').closest('li');
  expect(line).toHaveTextContent(/2\s\/\s2/);
  expect(line).toHaveTextContent('désolés');
  expect(line).toHaveTextContent(/Ton · 19\sh\s41 · T1/);
});

test('lines can be read by criterion instead of by message', async () => {
  open();
  await userEvent.click(screen.getByRole('radio', { name: 'Par critère' }));
  expect(screen.getAllByRole('heading', { level: 3, name: 'Choix d’escalade' })).toHaveLength(2);
  expect(screen.getByText('L’empathie y est (T1).')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'La question du remboursement' })).toBeNull();
});

test('only the messages to revisit can be shown, and none is said kindly', async () => {
  open();
  await userEvent.click(screen.getByRole('radio', { name: 'À revoir' }));
  expect(
    screen.queryByRole('heading', { name: 'La question du remboursement' }),
  ).not.toBeInTheDocument();
  expect(screen.getByText('Aucun message à revoir. C’est rare.')).toBeInTheDocument();
});

test('silence where an answer was due shows nothing written, and the model all the same', () => {
  const silent = fakeRun(scenario).finish();
  open(
    {
      sheet: fakeSheet({
        outcomes: [fakeOutcome({ state: 'missed', firstAnswer: null, done: null })],
      }),
    },
    silent,
  );
  const message = screen
    .getByRole('heading', { name: 'La question du remboursement' })
    .closest('article');
  expect(message).toHaveTextContent('Vous n’avez rien écrit.');
  expect(message).toHaveTextContent('Vous serez remboursée d’ici vendredi.');
});

test('what cost the most is the line that lost most, whatever its criterion', () => {
  const small = fakeEvidence({ sentence: { fr: 'Un détail (T5).', en: '' }, rule: 'T5' });
  const large = fakeEvidence({
    id: 'R1/e1/c1/0',
    rule: 'R1',
    criterion: 'responseTime',
    earned: 0,
    possible: 9,
    sentence: { fr: 'Répondez plus tôt (R1).', en: '' },
  });
  open({ sheet: fakeSheet({ evidence: [small, large] }) });
  expect(screen.getByText('Ce qui a coûté le plus').closest('p')).toHaveTextContent(
    'Répondez plus tôt (R1).',
  );
});

test('nothing is said to have cost where nothing was lost', () => {
  open({ sheet: fakeSheet({ evidence: [fakeEvidence({ earned: 2, possible: 2 })] }) });
  expect(screen.queryByText('Ce qui a coûté le plus')).not.toBeInTheDocument();
});

test('words that did not help are not called silence', () => {
  const outcomes = [fakeOutcome({ firstAnswer: null, state: 'missed' })];
  open({ sheet: fakeSheet({ outcomes }) });
  expect(screen.getAllByText('sans réponse utile').length).toBeGreaterThan(0);
  expect(screen.queryByText('jamais répondu')).not.toBeInTheDocument();
});

test('silence is called by its name', () => {
  const outcomes = [fakeOutcome({ firstAnswer: null, state: 'missed' })];
  open({ sheet: fakeSheet({ outcomes }) }, fakeRun(scenario).finish());
  expect(screen.getAllByText('jamais répondu').length).toBeGreaterThan(0);
  expect(screen.queryByText('sans réponse utile')).not.toBeInTheDocument();
});

test('every figure has a twin in a table', async () => {
  const { container } = open();
  const figures = container.querySelectorAll('figure');
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures) {
    await userEvent.click(
      within(figure).getByRole('button', { name: 'Voir les données en tableau' }),
    );
    expect(within(figure).getByRole('table')).toBeInTheDocument();
  }
});

test('every hand-over is listed with what came back', () => {
  open();
  const row = screen.getByRole('row', { name: /Maude Tremblay/ });
  expect(row).toHaveTextContent('Il faut trancher.');
  expect(row).toHaveTextContent(/après 2\smin/);
});

test('what was asked for is set against what was done', () => {
  const outcomes = [
    fakeOutcome({ wanted: 'answer', done: 'answer' }),
    fakeOutcome({ expectation: 'e2', wanted: 'answer', done: null }),
    fakeOutcome({ expectation: 'e3', wanted: 'silence', done: 'answer' }),
  ];
  open({ sheet: fakeSheet({ outcomes }) });
  const table = screen.getByRole('table', { name: 'Le tri' });
  const cells = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(cells).toEqual(['Demandaitréponse publiquerien', 'réponse publique11', 'silence10']);
});

test('an answer to a debrief question is kept when the field is left', async () => {
  const { props } = open();
  const field = screen.getByRole('textbox', { name: /Qu’est-ce qui a bien fonctionné/ });
  await userEvent.type(field, 'Le ton.');
  await userEvent.tab();
  expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith(0, 'Le ton.');
  expect(await screen.findByText('Enregistré')).toBeInTheDocument();
});

test('the latest answer kept is shown again', () => {
  const at = { author: '', date: '2026-11-23T12:00:00.000Z' };
  open({
    annotations: [
      { id: 'a', ...at, body: { type: 'answer', question: 0, text: 'Avant.' } },
      { id: 'b', ...at, body: { type: 'answer', question: 0, text: 'Après.' } },
    ],
  });
  expect(screen.getByRole('textbox', { name: /Qu’est-ce qui a bien/ })).toHaveValue('Après.');
});

test('how it was played is declared', () => {
  open({}, fakeRun(scenario, { settings: { mode: 'exam', allowance: 2 } }).finish());
  expect(screen.getByText('examen')).toBeInTheDocument();
  expect(screen.getByText(/×\s2/)).toBeInTheDocument();
});

test('the whole debrief can be read in English', () => {
  open({}, played(), 'en');
  expect(screen.getByRole('heading', { name: 'What was observed' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'The refund question' })).toBeInTheDocument();
  expect(screen.getByText('Empathy is there (T1).')).toBeInTheDocument();
});

test('an accessibility checker finds nothing to object to', async () => {
  const { container } = open();
  await expectAccessible(container);
  expect(container).toHaveTextContent('Ce qui a été observé');
});
