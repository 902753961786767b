import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LibraryScreen, type LibraryScreenProps } from '../../src/library/library-screen.tsx';
import { reportOf } from '../../src/library/opening.ts';
import type { Problem } from '../../src/ui/error-state.tsx';
import type { Language } from '../../src/vocabulary/language.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { both } from '../support/fake-scenario.ts';
import { show } from '../support/show.tsx';
import { fakeCard, fakeSummary } from './fake-card.ts';

async function open(overrides: Partial<LibraryScreenProps> = {}, language: Language = 'fr') {
  const props: LibraryScreenProps = {
    cards: [fakeCard()],
    kept: { type: 'ready', runs: [] },
    openings: [],
    undo: null,
    onFiles: vi.fn<(files: readonly File[]) => void>(),
    onText: vi.fn<(text: string) => void>(),
    onCopy: vi.fn<(text: string) => Promise<void>>(async () => undefined),
    onRemoveScenario: vi.fn<(id: string) => void>(),
    onExportRun: vi.fn<(id: string) => void>(),
    onBinRun: vi.fn<(id: string) => void>(),
    onPlayAgain: vi.fn<(id: string) => void>(),
    ...overrides,
  };
  const shown = show(<LibraryScreen {...props} />, language);
  // The list comes after the page.
  await act(async () => await import('../../src/library/path/course-programme.tsx'));
  return { ...shown, props };
}

const PROBLEM: Problem = {
  severity: 'error',
  code: 'EO203',
  message: 'La durée est illisible.',
  place: { line: 12, column: 5 },
  path: '$.clock.duration',
  expected: 'une durée',
  got: '"bientôt"',
};

describe('the programme', () => {
  test('says what each scenario takes, in real and in page time', async () => {
    const { container } = await open();
    const entry = screen.getByRole('article');
    expect(entry).toHaveTextContent(/10\smin/);
    expect(entry).toHaveTextContent(/1\sh\s20\smin simulées/);
    expect(entry).toHaveTextContent('Gérer une crise');
    expect(entry).toHaveTextContent('Intermédiaire · français et anglais');
    await expectAccessible(container);
  });

  test('begins with what a beginner can take up, and keeps the tour apart', async () => {
    await open({
      cards: [
        fakeCard({ id: 'hard', level: 'advanced', title: both('Difficile') }),
        fakeCard({ id: 'tour', format: 'tour', level: 'introductory', title: both('La visite') }),
        fakeCard({ id: 'easy', level: 'introductory', title: both('Facile') }),
      ],
    });
    const titles = screen
      .getAllByRole('article')
      .map((entry) => within(entry).getByRole('heading'));
    expect(titles.map(({ textContent }) => textContent)).toEqual(['Facile', 'Difficile']);
    expect(screen.getByText('Première fois ici?')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Faire la visite' })).toHaveAttribute('href', '#/tour');
  });

  test('leads through the course: what comes next, the strands, how one stands with each step', async () => {
    const path = { step: 1, after: [], topics: ['crisis', 'cases'] } as const;
    const first = fakeCard({ path: { ...path, after: [], topics: [...path.topics] } });
    const second = fakeCard({
      id: 'suite',
      title: both('La suite', 'The sequel'),
      path: { step: 2, after: ['orage', 'page'], topics: ['reputation'] },
    });
    const page = fakeCard({
      id: 'page',
      strand: 'page',
      title: both('La page', 'The page'),
      path: { step: 1, after: [], topics: ['page'] },
    });
    const { container } = await open({
      cards: [second, first, page],
      kept: { type: 'ready', runs: [fakeSummary()] },
    });
    const next = screen.getByRole('region', { name: 'À jouer ensuite' });
    expect(within(next).getByRole('heading')).toHaveTextContent('La page');
    const crisis = screen.getByRole('region', { name: 'Gérer une crise' });
    expect(crisis).toHaveTextContent('1 joué sur 2');
    const steps = within(crisis).getAllByRole('listitem');
    expect(steps.map((each) => within(each).getByRole('heading').textContent)).toEqual([
      'L’orage',
      'La suite',
    ]);
    expect(steps[0]).toHaveTextContent(/Joué une fois.*meilleur résultat\s:\s71/);
    expect(steps[0]).toHaveTextContent('la crise et des cas vécus');
    expect(steps[1]).toHaveTextContent(/Mieux après «\sLa page\s»/);
    expect(steps[1]).not.toHaveTextContent('Joué');
    await expectAccessible(container);
  });

  test('waits for its catalogue without saying that there is nothing', async () => {
    await open({ cards: null });
    expect(screen.queryByText('Aucun scénario pour l’instant')).toBeNull();
  });

  test('invites those who come back less loudly', async () => {
    const tour = fakeCard({ id: 'tour', format: 'tour' });
    await open({ cards: [tour], kept: { type: 'ready', runs: [fakeSummary()] } });
    expect(screen.queryByText('Première fois ici?')).toBeNull();
    expect(screen.getByRole('link', { name: 'Faire la visite' })).toBeInTheDocument();
  });

  test('leads to the brief of a scenario', async () => {
    await open();
    expect(screen.getByRole('link', { name: /^Se préparer.*L’orage$/ })).toHaveAttribute(
      'href',
      '#/s/orage',
    );
  });

  test('is in the language of the interface, and marks the words of a scenario that is not', async () => {
    const only = fakeCard({ id: 'fr-only', languages: ['fr'], title: 'Seulement en français' });
    await open({ cards: [fakeCard(), only] }, 'en');
    expect(screen.getByRole('heading', { name: 'The storm' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Seulement en français' })).toHaveAttribute(
      'lang',
      'fr-CA',
    );
  });

  test('lets the user take their own files off it, and only those', async () => {
    const { props } = await open({ cards: [fakeCard(), fakeCard({ id: 'mien', origin: 'own' })] });
    await userEvent.click(screen.getByRole('button', { name: 'Retirer de la liste' }));
    expect(props.onRemoveScenario).toHaveBeenCalledExactlyOnceWith('mien');
  });

  test('says so when there is nothing on it', async () => {
    await open({ cards: [] });
    expect(screen.getByText('Aucun scénario pour l’instant')).toBeInTheDocument();
  });
});

describe('a run left unfinished', () => {
  const left = fakeSummary({ id: 'left', progress: { state: 'open', now: 1_920_000 } });

  test('can be taken up where it stopped', async () => {
    await open({ kept: { type: 'ready', runs: [left] } });
    expect(screen.getByText(/Arrêté à 21\sh\s12, 48\smin avant la fin/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Reprendre L’orage/ })).toHaveAttribute(
      'href',
      '#/run/left',
    );
  });

  test('can be taken up even when its scenario is no longer on the programme', async () => {
    await open({ kept: { type: 'ready', runs: [left] }, cards: [] });
    expect(screen.getByText('Arrêté à 32:00')).toBeInTheDocument();
  });
});

describe('drills', () => {
  const drill = fakeCard({ id: 'merci', format: 'drill', family: 'thank', title: both('Merci') });
  const tries = [
    fakeSummary({ id: 'ended', scenarioId: 'merci', format: 'drill' }),
    fakeSummary({
      id: 'open',
      scenarioId: 'merci',
      format: 'drill',
      progress: { state: 'open' },
    }),
  ];

  test('have a place of their own, and their tries are on no other list', async () => {
    await open({ cards: [fakeCard(), drill], kept: { type: 'ready', runs: tries } });
    await act(async () => await import('../../src/library/drills/drill-list.tsx'));
    expect(await screen.findByRole('region', { name: 'Remercier' })).toHaveTextContent('un essai');
    expect(screen.queryByRole('heading', { name: 'Laissé en plan' })).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('leave no empty place where there are none', async () => {
    await open();
    expect(screen.queryByRole('heading', { name: 'Gammes' })).toBeNull();
  });
});

describe('past runs', () => {
  test('show their scores, and a dash where nothing was rated', async () => {
    const { container } = await open({ kept: { type: 'ready', runs: [fakeSummary()] } });
    const row = await screen.findByRole('row', { name: /L’orage/ });
    expect(within(row).getByText('71,3')).toBeInTheDocument();
    expect(within(row).getByText('—')).toBeInTheDocument();
    expect(within(row).getByRole('link', { name: 'L’orage' })).toHaveAttribute(
      'href',
      '#/run/run-1/debrief',
    );
    await expectAccessible(container);
  });

  test('go to the bin at once, and come back with one press, which has the focus', async () => {
    const { props } = await open({ kept: { type: 'ready', runs: [fakeSummary()] } });
    await userEvent.click(
      await screen.findByRole('button', { name: /Autres actions pour L’orage/ }),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mettre à la corbeille' }));
    expect(props.onBinRun).toHaveBeenCalledExactlyOnceWith('run-1');
  });

  test('that were the only ones can still be taken back', async () => {
    const undo = { onUndo: vi.fn<() => void>(), onClose: vi.fn<() => void>() };
    await open({ undo });
    expect(await screen.findByRole('button', { name: 'Annuler' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(undo.onUndo).toHaveBeenCalledOnce();
  });

  test('are the latest five, with the way to all of them', async () => {
    const runs = Array.from({ length: 7 }, (_, index) => fakeSummary({ id: `run-${index}` }));
    await open({ kept: { type: 'ready', runs } });
    expect(await screen.findAllByRole('row', { name: /L’orage/ })).toHaveLength(5);
    expect(screen.getByRole('link', { name: /Vos 7 exercices/ })).toHaveAttribute(
      'href',
      '#/records',
    );
  });

  test('that no person played have no date', async () => {
    const run = fakeSummary({ startedAt: '1970-01-01T00:00:00.000Z' });
    await open({ kept: { type: 'ready', runs: [run] } });
    expect(await screen.findByRole('row', { name: /L’orage/ })).toHaveTextContent('sans date');
  });

  test('can be exported and played again', async () => {
    const { props } = await open({ kept: { type: 'ready', runs: [fakeSummary()] } });
    for (const name of ['Exporter en fichier', 'Rejouer ce scénario']) {
      await userEvent.click(await screen.findByRole('button', { name: /Autres actions/ }));
      await userEvent.click(screen.getByRole('menuitem', { name }));
    }
    expect(props.onExportRun).toHaveBeenCalledExactlyOnceWith('run-1');
    expect(props.onPlayAgain).toHaveBeenCalledExactlyOnceWith('orage');
  });

  test('are announced before there is any', async () => {
    await open();
    expect(screen.getByText('Votre premier exercice s’affichera ici')).toBeInTheDocument();
  });

  test('that cannot be read are said so, with what the browser said', async () => {
    await open({ kept: { type: 'failed', message: 'QuotaExceededError' } });
    expect(screen.getByRole('alert')).toHaveTextContent(
      /Le navigateur a dit\s: QuotaExceededError/,
    );
  });
});

describe('opening a file', () => {
  test('takes a pasted text', async () => {
    const { props } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Coller le texte d’un scénario' }));
    await userEvent.click(await screen.findByRole('textbox'));
    await userEvent.paste('{"schemaVersion":1}');
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir ce texte' }));
    expect(props.onText).toHaveBeenCalledExactlyOnceWith('{"schemaVersion":1}');
  });

  test('takes chosen files, however many', async () => {
    const { props, container } = await open();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no place to put a file.');
    const type = 'application/json';
    const files = [new File(['{}'], 'a.json', { type }), new File(['{}'], 'b.json', { type })];
    await userEvent.upload(input, files);
    expect(props.onFiles).toHaveBeenCalledExactlyOnceWith(files);
  });

  test('shows what is wrong in place, and copies it as a report', async () => {
    const { props, container } = await open({
      openings: [{ type: 'refused', file: 'orage.json', problems: () => [PROBLEM] }],
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('orage.json ne s’ouvre pas');
    expect(alert).toHaveTextContent('EO203 · ligne 12, colonne 5 · $.clock.duration');
    await userEvent.click(within(alert).getByRole('button', { name: 'Copier le rapport' }));
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(reportOf('orage.json', [PROBLEM]));
    expect(await screen.findByRole('button', { name: 'Rapport copié' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  test('words the problems in the language of the interface', async () => {
    const problems = (language: Language): readonly Problem[] => [
      { ...PROBLEM, message: language === 'fr' ? 'Illisible.' : 'Unreadable.' },
    ];
    await open({ openings: [{ type: 'refused', file: 'x.json', problems }] }, 'en');
    expect(screen.getByRole('alert')).toHaveTextContent('Unreadable.');
  });

  test('leads to what was opened, with remarks that do not prevent playing', async () => {
    await open({
      openings: [
        {
          type: 'accepted',
          file: 'o.json',
          id: 'o',
          problems: () => [{ ...PROBLEM, severity: 'warning' }],
        },
      ],
    });
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('o.json est au programme');
    expect(status).toHaveTextContent('Avertissement');
    expect(within(status).getByRole('link', { name: 'Se préparer' })).toHaveAttribute(
      'href',
      '#/s/o',
    );
  });

  test('leads to the debrief of an exported run', async () => {
    await open({ openings: [{ type: 'run', file: 'r.json', id: 'r', problems: () => [] }] });
    expect(screen.getByRole('link', { name: 'Débreffage' })).toHaveAttribute(
      'href',
      '#/run/r/debrief',
    );
  });
});

test('a report has file, place, code and message on a line, details beneath', async () => {
  expect(reportOf('orage.json', [PROBLEM])).toBe(
    'orage.json:12:5 EO203 La durée est illisible.\n    $.clock.duration · une durée · "bientôt"',
  );
});
