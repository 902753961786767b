import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { RecordsScreen, type RecordsScreenProps } from '../../src/records/records-screen.tsx';
import type { RunSummary } from '../../src/storage/run-record.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { both } from '../support/fake-scenario.ts';
import { show } from '../support/show.tsx';
import { fakeScores, fakeSummary } from './fake-summary.ts';

function open(
  runs: readonly RunSummary[],
  overrides: Partial<RecordsScreenProps> = {},
  language: Language = 'fr',
) {
  const props: RecordsScreenProps = {
    kept: { type: 'ready', runs, binned: [] },
    trainers: [],
    undo: null,
    broughtBack: null,
    onBin: vi.fn<(ids: readonly string[]) => void>(),
    onPutBack: vi.fn<(ids: readonly string[]) => void>(),
    onErase: vi.fn<(ids: readonly string[]) => void>(),
    onRename: vi.fn<(id: string, pseudonym: string | undefined) => void>(),
    onClaim: vi.fn<(id: string, mine: boolean) => void>(),
    onExport: vi.fn<(ids: readonly string[]) => void>(),
    onExportAll: vi.fn<() => void>(),
    onOpenClass: vi.fn<(ids: readonly string[]) => void>(),
    onBringBack: vi.fn<(files: readonly File[]) => void>(),
    onEraseEverything: vi.fn<() => void>(),
    ...overrides,
  };
  return { ...show(<RecordsScreen {...props} />, language), props };
}

const three = [
  fakeSummary({
    id: 'c',
    startedAt: '2026-11-22T10:00:00.000Z',
    pseudonym: 'Zoé',
    result: fakeScores(40),
  }),
  fakeSummary({
    id: 'b',
    scenarioId: 'noix',
    title: both('Sans noix', 'Nut-free'),
    startedAt: '2026-11-21T10:00:00.000Z',
    mode: 'exam',
    result: fakeScores(90, { tone: null }),
  }),
  fakeSummary({ id: 'a', state: 'open', result: null, startedAt: '2026-11-20T10:00:00.000Z' }),
];

/** Names of the scenarios in the list, from its top. */
function titles(): readonly string[] {
  const table = screen.getByRole('table', { name: 'Tous les exercices' });
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').getAttribute('href') ?? '');
}

describe('the list of runs', () => {
  test('leads to the debrief of a run that is over, and back on air where it is not', async () => {
    const { container } = open(three);
    expect(titles()).toEqual(['#/run/c/debrief', '#/run/b/debrief', '#/run/a']);
    await expectAccessible(container);
  });

  test('is sorted by a press on a head, the other way by a second one', async () => {
    open(three);
    await userEvent.click(screen.getByRole('button', { name: 'Ensemble' }));
    expect(titles()).toEqual(['#/run/b/debrief', '#/run/c/debrief', '#/run/a']);
    expect(screen.getByRole('columnheader', { name: 'Ensemble' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ensemble' }));
    expect(titles(), 'what has no score stands last either way').toEqual([
      '#/run/c/debrief',
      '#/run/b/debrief',
      '#/run/a',
    ]);
  });

  test('keeps tries at drills apart, until they are asked for', async () => {
    const drill = fakeSummary({ id: 'd', scenarioId: 'merci', format: 'drill' });
    open([...three, drill]);
    expect(titles()).toEqual(['#/run/c/debrief', '#/run/b/debrief', '#/run/a']);
    await userEvent.click(screen.getByRole('button', { name: /Genre/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Gammes' }));
    expect(titles()).toEqual(['#/run/d/debrief']);
  });

  test('shows drills at once where there is nothing else', () => {
    open([fakeSummary({ id: 'd', format: 'drill' })]);
    expect(titles()).toEqual(['#/run/d/debrief']);
  });

  test('is searched by title and by name, accents or none', async () => {
    open(three);
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.paste('zoe orage');
    expect(titles()).toEqual(['#/run/c/debrief']);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.paste('rien de tel');
    await userEvent.click(screen.getByRole('button', { name: 'Tout montrer' }));
    expect(titles()).toHaveLength(3);
  });

  test('is narrowed to a mode', async () => {
    open(three);
    await userEvent.click(screen.getByRole('button', { name: /Mode/, expanded: false }));
    await userEvent.click(screen.getByRole('option', { name: 'Examen' }));
    expect(titles()).toEqual(['#/run/b/debrief']);
  });

  test('says of a run from a file that it is one, and of one without a date that it has none', () => {
    const origin = { type: 'file', openedAt: '2026-11-23T10:00:00.000Z', mine: false } as const;
    open([fakeSummary({ origin, startedAt: '1970-01-01T00:00:00.000Z' })]);
    const row = screen.getByRole('row', { name: /orage/ });
    expect(row).toHaveTextContent('Ouvert d’un fichier');
    expect(row).toHaveTextContent('sans date');
    expect(row).not.toHaveTextContent('1970');
  });

  test('says that a score is on its way', () => {
    open([fakeSummary({ result: null })]);
    expect(screen.getByRole('row', { name: /orage/ })).toHaveTextContent('calcul en cours');
  });

  test('speaks English', () => {
    open(three, {}, 'en');
    expect(screen.getByRole('table', { name: 'All runs' })).toHaveTextContent('Nut-free');
  });
});

describe('one run', () => {
  const act = async (name: string | RegExp) => {
    await userEvent.click(screen.getByRole('button', { name: /Autres actions/ }));
    await userEvent.click(screen.getByRole('menuitem', { name }));
  };

  test('is given another name, or none', async () => {
    const { props } = open([fakeSummary({ pseudonym: 'Zoé' })]);
    await act(/Changer le nom/);
    const field = screen.getByRole('textbox', { name: 'Joué par' });
    expect(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.paste('  Maëlle ');
    await userEvent.keyboard('{Enter}');
    expect(props.onRename).toHaveBeenLastCalledWith('run-1', 'Maëlle');
    await act(/Changer le nom/);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Joué par' }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(props.onRename).toHaveBeenLastCalledWith('run-1', undefined);
  });

  test('goes to the bin at once, for it can be taken back', async () => {
    const { props } = open([fakeSummary()]);
    await act('Mettre à la corbeille');
    expect(props.onBin).toHaveBeenCalledExactlyOnceWith(['run-1']);
  });

  test('that came in a file can be claimed as one’s own', async () => {
    const origin = { type: 'file', openedAt: '2026-11-23T10:00:00.000Z', mine: false } as const;
    const { props } = open([fakeSummary({ origin })]);
    await act(/C’est le mien/);
    expect(props.onClaim).toHaveBeenCalledExactlyOnceWith('run-1', true);
  });

  test('that was played here is one’s own without saying so', async () => {
    open([fakeSummary()]);
    await userEvent.click(screen.getByRole('button', { name: /Autres actions/ }));
    expect(screen.queryByRole('menuitem', { name: /mien/ })).not.toBeInTheDocument();
  });
});

describe('runs that are ticked', () => {
  const tick = async (name: RegExp) =>
    await userEvent.click(screen.getByRole('checkbox', { name }));

  test('go out together, into one file', async () => {
    const { props } = open(three);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tout cocher' }));
    await userEvent.click(screen.getByRole('button', { name: 'Exporter' }));
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith(['c', 'b', 'a']);
    expect(screen.getByText(/partent dans un seul fichier/)).toBeInTheDocument();
  });

  test('are compared when they are two of one scenario, the older one first', async () => {
    const older = fakeSummary({ id: 'old', startedAt: '2026-11-01T10:00:00.000Z' });
    open([fakeSummary({ id: 'new' }), older]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tout cocher' }));
    expect(screen.getByRole('link', { name: 'Comparer' })).toHaveAttribute(
      'href',
      '#/compare/old/new',
    );
  });

  test('of two scenarios are not compared, but open as a class', async () => {
    const { props } = open(three);
    await tick(/Cocher L’orage, 22/);
    await tick(/Cocher Sans noix/);
    expect(screen.queryByRole('link', { name: 'Comparer' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir en vue de groupe' }));
    expect(props.onOpenClass).toHaveBeenCalledExactlyOnceWith(['c', 'b']);
  });

  test('and then hidden by a search are not thrown away unseen', async () => {
    const { props } = open(three);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tout cocher' }));
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.paste('noix');
    await userEvent.click(screen.getByRole('button', { name: 'Mettre à la corbeille' }));
    expect(props.onBin).toHaveBeenCalledExactlyOnceWith(['b']);
  });
});

describe('what was thrown away', () => {
  test('is taken back with one press, which has the focus', async () => {
    const onUndo = vi.fn<() => void>();
    open([fakeSummary()], { undo: { count: 2, onUndo, onClose: vi.fn<() => void>() } });
    expect(screen.getByText('2 exercices sont à la corbeille.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Annuler' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('lies in the bin until it is put back or erased after a question', async () => {
    const { props, container } = open([], {
      kept: { type: 'ready', runs: [], binned: [fakeSummary({ pseudonym: 'Zoé' })] },
    });
    await userEvent.click(screen.getByRole('button', { name: /^Corbeille/ }));
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Remettre dans la liste' }));
    expect(props.onPutBack).toHaveBeenCalledExactlyOnceWith(['run-1']);
    await userEvent.click(screen.getByRole('button', { name: 'Vider la corbeille' }));
    expect(props.onErase).not.toHaveBeenCalled();
    const question = screen.getByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Effacer pour de bon' }));
    expect(props.onErase).toHaveBeenCalledExactlyOnceWith(['run-1']);
  });
});

describe('all that is known of the user', () => {
  test('is erased only once they say they understand, with a file offered first', async () => {
    const { props } = open([fakeSummary()]);
    await userEvent.click(screen.getByRole('button', { name: /Effacer tout ce qui me concerne/ }));
    const question = screen.getByRole('alertdialog');
    const erase = within(question).getByRole('button', { name: 'Effacer pour de bon' });
    expect(erase).toBeDisabled();
    await userEvent.click(within(question).getByRole('button', { name: 'Exporter d’abord' }));
    expect(props.onExportAll).toHaveBeenCalledOnce();
    await userEvent.click(within(question).getByRole('checkbox'));
    await userEvent.click(erase);
    expect(props.onEraseEverything).toHaveBeenCalledOnce();
  });

  test('is brought back from files, and what could not be read is said file by file', async () => {
    const message = { fr: 'Ce n’est pas une partie.', en: 'This is not a run.' };
    const { props, container } = open([], {
      broughtBack: { kept: 2, known: 1, problems: [{ file: 'abîmé.jsonl', line: 3, message }] },
    });
    expect(screen.getByText(/2 exercices repris; un autre était déjà ici/)).toBeInTheDocument();
    expect(
      screen.getByText(/abîmé\.jsonl, ligne 3\s: Ce n’est pas une partie/),
    ).toBeInTheDocument();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no place to put a file.');
    const files = [new File(['{}'], 'a.json'), new File(['{}'], 'b.jsonl')];
    await userEvent.upload(input, files);
    expect(props.onBringBack).toHaveBeenCalledExactlyOnceWith(files);
  });
});

describe('before there is anything', () => {
  test('the list says what to do', async () => {
    const { container } = open([]);
    expect(screen.getByText('Aucun exercice pour l’instant')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Voir la programmation' })).toHaveAttribute(
      'href',
      '#/',
    );
    await expectAccessible(container);
  });

  test('what cannot be read is said with what the browser said', () => {
    open([], { kept: { type: 'failed', message: 'QuotaExceededError' } });
    expect(screen.getByRole('alert')).toHaveTextContent(/QuotaExceededError/);
  });
});
