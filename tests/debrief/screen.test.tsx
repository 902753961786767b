import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Others } from '../../src/debrief/practice/others.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeEvidence, fakeOutcome, fakeSheet } from '../support/fake-sheet.ts';
import { annotation, open, played, scenario } from './open-debrief.tsx';

test('the ending comes first, then the scores with what each rule gave of them', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fin');
  const tone = screen.getByRole('region', { name: 'Ton' });
  expect(within(tone).getByRole('meter')).toHaveAttribute('aria-valuetext', '50');
  const bars = within(tone).getByRole('list', { name: /règle par règle/ });
  expect(within(bars).getByRole('listitem')).toHaveTextContent(/niveaux de ton3\s\/\s4/);
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

test('what to do next time comes first by what it cost, and leads to where it happened', async () => {
  const late = fakeEvidence({
    id: 'R1/e1/c1/0',
    rule: 'R1',
    criterion: 'responseTime',
    earned: 0,
    possible: 9,
    sentence: { fr: 'Répondez plus tôt (R1).', en: '' },
  });
  const { props } = open({ sheet: fakeSheet({ evidence: [fakeEvidence(), late] }) });
  const next = screen.getByRole('heading', { name: 'La prochaine fois' }).closest('section');
  if (next === null) throw new Error('No section of what to do next time.');
  const [first] = within(next).getAllByRole('listitem');
  expect(first).toHaveTextContent(/Répondre plus tôt.*Répondez plus tôt \(R1\)/);
  const [link] = within(next).getAllByRole('link', { name: 'Voir le message' });
  if (link === undefined) throw new Error('No link to the message.');
  await userEvent.click(link);
  expect(props.onGo).toHaveBeenCalledExactlyOnceWith({ type: 'case', key: 'e1/c1' });
  expect(link).toHaveAttribute('href', '#/run/fake-run/debrief?case=e1%2Fc1');
});

test('where nothing was lost, something harder is proposed', () => {
  open({ sheet: fakeSheet({ evidence: [fakeEvidence({ earned: 2, possible: 2 })] }) });
  expect(screen.getByText(/Rien ne s’est perdu/)).toBeInTheDocument();
});

test('where nothing could be rated, nothing is said to have gone well', () => {
  const scores = { responseTime: null, tone: null, escalation: null };
  open({ sheet: fakeSheet({ evidence: [], overall: null, scores }) });
  expect(screen.getByText(/Trop peu s’est passé/)).toBeInTheDocument();
  expect(screen.queryByText(/Rien ne s’est perdu/)).not.toBeInTheDocument();
});

test('a table of contents names every part, and leads there', async () => {
  const { props } = open();
  const contents = screen.getByRole('navigation', { name: 'Sommaire' });
  const titles = within(contents)
    .getAllByRole('link')
    .map((link) => link.textContent);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(titles).toEqual(headings);
  await userEvent.click(within(contents).getByRole('link', { name: 'Qui avertir' }));
  expect(props.onGo).toHaveBeenCalledExactlyOnceWith({ type: 'part', part: 'escalation' });
});

test('a link to a part brings it into view and its heading into focus', async () => {
  const seen = vi.fn<() => void>();
  vi.stubGlobal('HTMLElement', HTMLElement);
  HTMLElement.prototype.scrollIntoView = seen;
  open({ visit: { place: { type: 'part', part: 'workload' }, count: 1 } });
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Charge de travail' })).toHaveFocus(),
  );
  expect(seen).toHaveBeenCalledOnce();
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

test('the timeline is read point by point with the arrows, and Enter opens the message', async () => {
  const { props } = open();
  const points = screen.getByRole('listbox', { name: /Point par point.*Humeur du public/ });
  points.focus();
  const told = within(points)
    .getAllByRole('option')
    .map((option) => option.getAttribute('aria-label'));
  expect(told).toEqual([
    expect.stringMatching(/19\sh\s41.*La question du remboursement, répondu en 2\smin/),
    expect.stringMatching(/tournant 1, .*de 60 à 45/),
  ]);
  await userEvent.keyboard('{ArrowRight}{Home}{Enter}');
  expect(props.onGo).toHaveBeenCalledExactlyOnceWith({ type: 'case', key: 'e1/c1' });
});

test('every hand-over is listed with what it was worth and what came back', () => {
  open();
  const row = screen.getByRole('row', { name: /Maude Tremblay/ });
  expect(row).toHaveTextContent('Il faut trancher.');
  expect(row).toHaveTextContent('rien ne l’exigeait');
  expect(row).toHaveTextContent(/après 2\smin/);
});

test('escalation is told as a confusion table', () => {
  const outcomes = [
    fakeOutcome({ wanted: 'escalate', done: 'escalate' }),
    fakeOutcome({ expectation: 'e2', wanted: 'answer' }),
  ];
  const base = fakeSheet({ outcomes });
  const escalations = { hits: 1, misses: 2, falseAlarms: 3 };
  open({ sheet: { ...base, measures: { ...base.measures, escalations } } });
  const table = screen.getByRole('table', { name: /Ce qui devait monter, et ce qui est monté/ });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual([
    'SituationMontéGardé',
    'Devait monter1 à la bonne personne2 manqués',
    'Pouvait rester ici3 relais de trop1 gardés à raison',
  ]);
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

test('what to practise names the weakest, how, and where', () => {
  const others: Others = {
    scenarios: [
      { id: 'autre', title: { fr: 'Un autre' }, summary: { fr: 'Résumé.' }, minutes: 12 },
    ],
    drills: [
      { id: 'cool', title: { fr: 'Calmer le jeu' }, family: 'coolDown' },
      { id: 'hear', title: { fr: 'Montrer qu’on a lu' }, family: 'acknowledge' },
    ],
  };
  open({ others, sheet: fakeSheet({ evidence: [fakeEvidence({ facet: 'empathy', earned: 0 })] }) });
  const part = screen.getByRole('heading', { name: 'À travailler' }).closest('section');
  expect(part).toHaveTextContent(/Travailler une couleur du ton\s: empathie/);
  expect(part).toHaveTextContent(/question\s: 0 sur 100, 1 message/);
  expect(screen.getByRole('link', { name: 'Un autre' })).toHaveAttribute('href', '#/s/autre');
  const drill = screen.getByRole('link', { name: 'Montrer qu’on a lu' });
  expect(drill).toHaveAttribute('href', '#/s/hear');
  expect(screen.queryByRole('link', { name: 'Calmer le jeu' })).toBeNull();
});

test('an answer to a debrief question is kept when the field is left', async () => {
  const { props } = open();
  const field = screen.getByRole('textbox', { name: /Qu’est-ce qui a bien fonctionné/ });
  await userEvent.type(field, 'Le ton.');
  await userEvent.tab();
  expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
    { type: 'answer', question: 0, text: 'Le ton.' },
    null,
  );
});

test('an answer is kept when the page goes before the field was left', async () => {
  const { props, unmount } = open();
  await userEvent.type(screen.getByRole('textbox', { name: /bien fonctionné/ }), 'Oui');
  unmount();
  expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
    { type: 'answer', question: 0, text: 'Oui' },
    null,
  );
});

test('an answer that cannot be kept stays in its field, and says why', async () => {
  const onRemark = vi.fn<typeof refuse>(refuse);
  open({ onRemark });
  const field = screen.getByRole('textbox', { name: /bien fonctionné/ });
  await userEvent.type(field, 'Oui');
  await userEvent.tab();
  expect(await screen.findByText(/Pas enregistré.*le disque est plein/)).toBeInTheDocument();
  expect(field).toHaveValue('Oui');
});

async function refuse(): Promise<void> {
  throw new Error('le disque est plein');
}

test('the latest answer kept is shown again', () => {
  open({
    annotations: [
      annotation({ type: 'answer', question: 0, text: 'Avant.' }),
      annotation({ type: 'answer', question: 0, text: 'Après.' }, { id: 'a2' }),
    ],
  });
  expect(screen.getByRole('textbox', { name: /Qu’est-ce qui a bien/ })).toHaveValue('Après.');
});

test('how it was played is declared', () => {
  const locked = ['mode', 'seed'] as const;
  open({}, fakeRun(scenario, { settings: { mode: 'exam', allowance: 2, locked } }).finish());
  expect(screen.getByText('examen')).toBeInTheDocument();
  expect(screen.getByText(/×\s2/)).toBeInTheDocument();
  expect(screen.getByText('le mode et le tirage')).toBeInTheDocument();
});

test('a run that was stopped says when, above the ending, and what was not played', () => {
  const stopped = fakeRun(scenario).wait('30s').do({ type: 'stop', by: 'trainee' });
  open({ sheet: fakeSheet({ outcomes: [fakeOutcome({ state: 'notDue' })] }) }, stopped);
  const note = screen.getByText(/Vous avez arrêté à 19\sh\s40/);
  const follows = note.compareDocumentPosition(screen.getByRole('heading', { level: 1 }));
  expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(note.parentElement).toHaveTextContent('1 situation n’a pas été jouée');
  expect(screen.getByText('Ce qui n’a pas été joué').closest('section')).toHaveTextContent(
    'La question du remboursement',
  );
});

test('a file that claims something else than what was played is found out', () => {
  const hash = { claimed: 'a', found: 'b' };
  open({ differences: { playHash: hash, rubricHash: null, readings: [], inapplicable: [] } });
  expect(
    screen.getByText('Son scénario n’est plus celui que l’exercice annonce.'),
  ).toBeInTheDocument();
});

test('a file that tells the truth is not accused', () => {
  open({ differences: { playHash: null, rubricHash: null, readings: [], inapplicable: [] } });
  expect(screen.queryByText(/Ce fichier ne dit pas/)).not.toBeInTheDocument();
});

test('the whole debrief can be read in English', () => {
  open({}, played(), 'en');
  expect(screen.getByRole('heading', { name: 'What was observed' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /The refund question/ })).toBeInTheDocument();
  expect(screen.getByText('Empathy is there (T1).')).toBeInTheDocument();
});

test('an accessibility checker finds nothing to object to', { timeout: 30_000 }, async () => {
  const { container } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Tout ouvrir' }));
  await expectAccessible(container);
  expect(container).toHaveTextContent('Ce qui a été observé');
});
