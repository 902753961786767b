import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { channelsIn, EVERYTHING, kindsIn, passes } from '../../src/debrief/cases/filter.ts';
import { casesOf } from '../../src/debrief/story/cases.ts';
import { storyOf } from '../../src/debrief/story/story.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeEvidence, fakeOutcome, fakeSheet } from '../support/fake-sheet.ts';
import { open, played, quoteLine, REPLY, replyIn, scenario } from './open-debrief.tsx';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

/** The article of the one case, opened. */
async function openCase(): Promise<HTMLElement> {
  const row = screen.getByRole('button', { name: /La question du remboursement/ });
  await userEvent.click(row);
  const article = row.closest('article');
  if (article === null) throw new Error('The case has no article.');
  return article;
}

test('a case is one line first: when, what, how it went, how long it waited, the first words', () => {
  open();
  const row = screen.getByRole('button', { name: /La question du remboursement/ });
  expect(row).toHaveAttribute('aria-expanded', 'false');
  expect(row).toHaveTextContent(/19\sh\s41.*Réussi.*attente\s: 2\smin.*Bonjour Léa/);
  expect(screen.queryByText('Attendait une réponse en moins de 2 min')).not.toBeInTheDocument();
});

test('opened, it shows the words with the evidence marked, beside a model reply', async () => {
  open();
  const article = await openCase();
  expect(within(article).getByText('désolés', { selector: 'mark' })).toBeVisible();
  expect(article).toHaveTextContent('Vous serez remboursée d’ici vendredi.');
  expect(article).toHaveTextContent(/Attendait une réponse en moins de 2\smin/);
});

test('every line of the score tells its points, its reason, its ground, its moment and its rule', async () => {
  open();
  await openCase();
  const line = screen.getByText('L’empathie y est (T1).').closest('li');
  expect(line).toHaveTextContent(/2\s\/\s2/);
  expect(line).toHaveTextContent('désolés');
  expect(line).toHaveTextContent(/Ton · 19\sh\s41 · T1/);
});

test('levels of tone wanted stand beside those read', async () => {
  const run = fakeRun(scenario)
    .reply('c1', REPLY, { at: '3m', reading: fakeReading({ politeness: 3 }) })
    .finish();
  open({ sheet: fakeSheet({ evidence: [quoteLine(run)] }) }, run);
  const table = within(await openCase()).getByRole('table', { name: /Niveaux de ton/ });
  expect(within(table).getByRole('row', { name: /politesse/ })).toHaveTextContent(
    /politesse2 ou plus3/,
  );
  expect(screen.getByText(/^Confiance dans cette lecture\s: élevée$/)).toBeVisible();
});

test('words that had served before are said to have', async () => {
  const first = fakeRun(scenario).reply('c1', REPLY, { at: '2m' });
  const run = first
    .reply('c1', REPLY, { at: '3m', reading: fakeReading({ copyOf: replyIn(first) }) })
    .finish();
  open({}, run);
  expect(await openCase()).toHaveTextContent('Ces mots avaient déjà servi à quelqu’un d’autre.');
});

test('a breach of embargo, a claim to avoid and a wrong language are said outright', async () => {
  const run = played();
  const breach = (rule: string, possible: number, fr: string) => ({
    ...quoteLine(run),
    id: `${rule}/e1/c1/1`,
    rule,
    possible,
    earned: possible === 0 ? -1 : 0,
    sentence: { fr, en: '' },
  });
  const evidence = [
    breach('T10', 0, 'Encore sous embargo.'),
    breach('T9', 0, 'À éviter de dire.'),
    breach('T6', 1, 'Attendue en anglais.'),
  ];
  open({ sheet: fakeSheet({ evidence }) });
  const article = await openCase();
  const said = within(article)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.trim());
  expect(said.slice(0, 3)).toEqual([
    'Encore sous embargo.',
    'À éviter de dire.',
    'Attendue en anglais.',
  ]);
});

test('silence where an answer was due shows nothing written, and the model all the same', async () => {
  const outcomes = [fakeOutcome({ state: 'missed', firstAnswer: null, done: null })];
  open({ sheet: fakeSheet({ outcomes }) }, fakeRun(scenario).finish());
  const article = await openCase();
  expect(article).toHaveTextContent('Vous n’avez rien écrit.');
  expect(article).toHaveTextContent('Vous serez remboursée d’ici vendredi.');
});

test('what cost the most is the line that lost most, whatever its criterion', async () => {
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
  await openCase();
  expect(screen.getByText('Ce qui a coûté le plus').closest('p')).toHaveTextContent(
    'Répondez plus tôt (R1).',
  );
});

test('words that did not help are not called silence, and silence is', () => {
  const outcomes = [fakeOutcome({ firstAnswer: null, state: 'missed' })];
  const { unmount } = open({ sheet: fakeSheet({ outcomes }) });
  expect(screen.queryByText('jamais répondu')).not.toBeInTheDocument();
  expect(screen.getAllByText('sans réponse utile').length).toBeGreaterThan(0);
  unmount();
  open({ sheet: fakeSheet({ outcomes }) }, fakeRun(scenario).finish());
  expect(screen.getAllByText('jamais répondu').length).toBeGreaterThan(0);
});

test('lines can be read by criterion instead of by message', async () => {
  open();
  await userEvent.click(screen.getByRole('radio', { name: 'Par critère' }));
  expect(screen.getAllByRole('heading', { level: 3, name: 'Choix d’escalade' })).toHaveLength(2);
  expect(screen.getByText('L’empathie y est (T1).')).toBeVisible();
  expect(screen.queryByRole('button', { name: /La question du remboursement/ })).toBeNull();
});

test('the list can be narrowed to what was missed, and an empty one is said kindly', async () => {
  open();
  await userEvent.click(screen.getByRole('radio', { name: 'Manqué' }));
  expect(screen.queryByRole('button', { name: /La question du remboursement/ })).toBeNull();
  expect(screen.getByText('Aucun message à revoir. C’est rare.')).toBeInTheDocument();
  expect(screen.getByText('0 message sur 1')).toBeInTheDocument();
});

test('a link to a case opens it, whatever the list was narrowed to, and gives it the focus', async () => {
  const nowhere = { place: null, count: 0 };
  const { rerender, props } = open({ visit: nowhere });
  await userEvent.click(screen.getByRole('radio', { name: 'Manqué' }));
  const { DebriefScreen } = await import('../../src/debrief/debrief-screen.tsx');
  const visit = { place: { type: 'case', key: 'e1/c1' }, count: 1 } as const;
  rerender(<DebriefScreen {...props} visit={visit} />);
  const row = screen.getByRole('button', { name: /La question du remboursement/ });
  expect(row).toHaveAttribute('aria-expanded', 'true');
  await vi.waitFor(() => expect(row).toHaveFocus());
});

test('cases pass by state, by kind and by channel, each apart and all together', () => {
  const run = played();
  const [due] = casesOf(storyOf(run.programme, run.run), fakeSheet());
  if (due === undefined) throw new Error('No case.');
  expect(kindsIn([due, due])).toEqual(['question']);
  expect(channelsIn([due])).toEqual(['wall']);
  const passed = (filter: Partial<typeof EVERYTHING>) => passes(due, { ...EVERYTHING, ...filter });
  expect(passed({})).toBe(true);
  expect(passed({ state: 'met', kind: 'question', channel: 'wall' })).toBe(true);
  expect(passed({ state: 'missed' })).toBe(false);
  expect(passed({ kind: 'troll' })).toBe(false);
  expect(passed({ channel: 'private' })).toBe(false);
});
