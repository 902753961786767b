import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ClassMember, ClassReading } from '../../src/records/class/class-reading.ts';
import { ClassScreen, type ClassScreenProps } from '../../src/records/class/class-screen.tsx';
import { readRun } from '../../src/run/reading/read-run.ts';
import type { Sheet } from '../../src/ui/spreadsheet/sheet.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { type HandIn, handedIn, POLITE, textOf } from '../support/handed-in.ts';
import { show } from '../support/show.tsx';

function member(handIn: HandIn): ClassMember {
  const text = textOf(handedIn(handIn));
  const outcome = readRun(text);
  if (outcome.type !== 'read') throw new Error(outcome.problems[0]?.message.en);
  return { key: outcome.run.header.id, source: `${handIn.pseudonym}.json`, run: outcome.run, text };
}

const zoe = member({ id: 'z', pseudonym: 'Zoé', says: POLITE, leavesAlone: true });
const max = member({ id: 'm', pseudonym: 'Max' });

/** A class of real answers is a large page for an accessibility checker without a browser. */
vi.setConfig({ testTimeout: 20_000 });

function open(
  reading: Partial<ClassReading> = {},
  overrides: Partial<ClassScreenProps> = {},
  language: Language = 'fr',
) {
  const props: ClassScreenProps = {
    reading: {
      members: [zoe, max],
      problems: [],
      total: 2,
      done: 2,
      current: null,
      ...reading,
    },
    onFiles: vi.fn<(files: readonly File[]) => void>(),
    onKeep: vi.fn<(members: readonly ClassMember[]) => void>(),
    kept: null,
    onExport: vi.fn<(sheet: Sheet, format: 'csv' | 'xlsx') => void>(),
    ...overrides,
  };
  return { ...show(<ClassScreen {...props} />, language), props };
}

/** Names in the table, from its top; the line of the class left out. */
function names(): readonly string[] {
  const table = screen.getByRole('table', { name: 'Notes du groupe' });
  const heads = within(table).getAllByRole('rowheader');
  return heads.map((head) => head.textContent ?? '').filter((name) => !name.startsWith('Médiane'));
}

describe('the table of a class', () => {
  test('has a line a person, and a line on which the class stands', async () => {
    const { container } = open();
    expect(names()).toEqual(['Max', 'Zoé']);
    const foot = screen.getByRole('row', { name: /Médiane et étendue/ });
    expect(foot).toHaveTextContent(/Médiane\s: .*; de 0 à .*, la moitié du groupe entre/);
    await expectAccessible(container);
  });

  test('is sorted by any of its figures', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Ensemble' }));
    expect(names()).toEqual(['Zoé', 'Max']);
    await userEvent.click(screen.getByRole('button', { name: 'Ensemble' }));
    expect(names()).toEqual(['Max', 'Zoé']);
  });

  test('shows what was corrected, with the rules’ own score beside it', () => {
    const overrides = [
      {
        line: 'x',
        annotation: 'o',
        author: 'Prof',
        date: '',
        reason: 'Vu en classe.',
        automatic: 1,
        points: 0,
      },
    ];
    open({ members: [{ ...zoe, run: { ...zoe.run, automatic: 12, overrides } }, max] });
    expect(screen.getByRole('row', { name: /Zoé/ })).toHaveTextContent(
      '12 par les règles, une ligne corrigée',
    );
  });

  test('goes out as it is shown', async () => {
    const { props } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Exporter le tableau' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Texte (CSV)' }));
    const [sheet, format] = vi.mocked(props.onExport).mock.calls[0] ?? [];
    expect(format).toBe('csv');
    expect(sheet?.rows).toHaveLength(2);
  });
});

describe('one item and everybody’s answers', () => {
  test('stand side by side, with wait, treatment, points, tone and a model at the end', () => {
    open();
    const shown = screen.getByText(POLITE).closest('article article');
    expect(shown).toHaveTextContent('réponse publique');
    expect(shown).toHaveTextContent(/1\smin/);
    expect(shown).toHaveTextContent(/politesse \d sur 4, comme voulu/);
    expect(screen.getByText('Un modèle de réponse.')).toBeInTheDocument();
    expect(screen.getByText('Rien n’a été écrit ni fait.')).toBeInTheDocument();
  });

  test('can be gone through one after the other, round and round', async () => {
    open();
    const chosen = () =>
      screen.getByRole('button', { name: /Message/, expanded: false }).textContent;
    const first = chosen();
    await userEvent.click(screen.getByRole('button', { name: 'Message suivant' }));
    expect(chosen()).not.toBe(first);
    await userEvent.click(screen.getByRole('button', { name: 'Message suivant' }));
    expect(chosen()).toBe(first);
  });

  test('fill the screen for a projector, steered by the arrow keys', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Projeter' }));
    const stage = screen.getByRole('dialog', { name: 'Projection' });
    expect(within(stage).getByText(POLITE)).toBeInTheDocument();
    within(stage).getByRole('button', { name: 'Message suivant' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(within(stage).queryByText(POLITE)).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowLeft}');
    expect(within(stage).getByText(POLITE)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('behind the switch', () => {
  test('no name and no file name is left on the screen', async () => {
    const message = { fr: 'Ce fichier est vide.', en: 'This file is empty.' };
    const { container } = open({
      problems: [{ key: '1', source: 'devoir-de-Zoé.json', line: null, message }],
      current: 'Max.json',
    });
    expect(container).toHaveTextContent('devoir-de-Zoé.json');
    await userEvent.click(screen.getByRole('switch', { name: 'Sans les noms' }));
    expect(container.textContent).not.toMatch(/Zoé|Max/);
    expect(names()).toEqual(['Personne A', 'Personne B']);
    expect(screen.getByText('Un fichier laissé de côté')).toBeInTheDocument();
  });
});

describe('a class that is being read', () => {
  test('says how far it has come, and shows whom it has', () => {
    open({ members: [zoe], total: 20, done: 7, current: 'max.json' });
    expect(screen.getByRole('progressbar', { name: /7 sur 20/ })).toHaveValue(7);
    expect(names()).toEqual(['Zoé']);
  });

  test('lists what was left out, with the file and the reason', async () => {
    const message = { fr: 'Ce n’est pas une partie.', en: 'This is not a run.' };
    const { container } = open(
      { problems: [{ key: '3:2', source: 'tous.jsonl', line: 2, message }] },
      {},
      'en',
    );
    expect(screen.getByText('tous.jsonl, line 2:').closest('li')).toHaveTextContent(
      'This is not a run.',
    );
    await expectAccessible(container);
  });

  test('of nobody says what to do', async () => {
    const { props, container } = open({ members: [], total: 0, done: 0 });
    expect(screen.getByText('Aucun exercice ouvert')).toBeInTheDocument();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no place to put a file.');
    const files = [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')];
    await userEvent.upload(input, files);
    expect(props.onFiles).toHaveBeenCalledExactlyOnceWith(files);
  });

  test('keeps nothing until it is asked to', async () => {
    const { props } = open({}, { kept: null });
    expect(props.onKeep).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Garder ces exercices ici' }));
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith([zoe, max]);
  });
});
