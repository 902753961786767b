import { expect, test } from 'vitest';
import { debriefed } from '../../src/debrief/debriefed.ts';
import { fileOf } from '../../src/debrief/export/files.ts';
import { SHEETS, sheetsOf } from '../../src/debrief/export/sheets.ts';
import { storyOf } from '../../src/debrief/story/story.ts';
import type { Sheet } from '../../src/ui/spreadsheet/sheet.ts';
import { fakeEvidence, fakeSheet } from '../support/fake-sheet.ts';
import { annotation, played, quoteLine, REPLY, replyIn } from './open-debrief.tsx';

const run = played();
const told = debriefed(
  storyOf(run.programme, { ...run.run, pseudonym: 'Camille' }),
  fakeSheet({ evidence: [fakeEvidence(), quoteLine(run)] }),
  [
    annotation({ type: 'override', line: 'T1/e1/c1/0', points: 2, reason: 'Vu en classe.' }),
    annotation({ type: 'selfAssessment', scores: { tone: 40 } }, { id: 'a2' }),
    annotation({ type: 'note', event: replyIn(run), text: 'Bien vu.' }, { id: 'a3' }),
  ],
);

/** The rows of a sheet, each cell under its title. */
function records(sheet: Sheet): readonly Readonly<Record<string, unknown>>[] {
  return sheet.rows.map((row) =>
    Object.fromEntries(sheet.columns.map(({ title }, index) => [title, row[index]])),
  );
}

test.each(['fr', 'en'] as const)(
  'every row of every sheet in %s has a cell a column',
  (language) => {
    const sheets = sheetsOf(told, language);
    expect(sheets).toHaveLength(3);
    for (const { columns, rows } of sheets) {
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  },
);

test('scores are those that were reviewed, the automatic ones and their own beside them', () => {
  const rows = records(SHEETS.scores(told, 'fr'));
  expect(rows.find((row) => row['Critère'] === 'Ton')).toMatchObject({
    'Joué par': 'Camille',
    Note: 100,
    'Note automatique': 50,
    Autoévaluation: 40,
  });
  expect(rows[0]).toMatchObject({ Critère: 'Ensemble', 'Note automatique': 50 });
});

test('replies tell the message, the wait, the words, their levels and the remarks on them', () => {
  const [row] = records(SHEETS.replies(told, 'fr'));
  expect(row).toMatchObject({
    Message: 'La question du remboursement',
    Nature: 'question',
    Canal: 'Page',
    'Attente (s)': 120,
    'Cible (s)': 120,
    'Vos mots': REPLY,
    Remarques: 'Mme Roy\u00a0: Bien vu.',
  });
});

test('a message that nobody answered has a row all the same', () => {
  const silent = debriefed(told.story, fakeSheet(), []);
  const cases = silent.cases.map((due) => ({ ...due, said: [] }));
  const [row] = records(SHEETS.replies({ ...silent, cases }, 'fr'));
  expect(row).toMatchObject({ Message: 'La question du remboursement', 'Vos mots': null });
});

test('lines tell what the rules gave, and who put what in its place and why', () => {
  const rows = records(SHEETS.evidence(told, 'en'));
  expect(rows.find((row) => row['Line'] === 'T1/e1/c1/0')).toMatchObject({
    Points: 2,
    'Automatic points': 1,
    'Points possible': 2,
    'Corrected by': 'Mme Roy',
    Reason: 'Vu en classe.',
  });
  expect(rows.find((row) => row['Line'] === 'T1/e1/c1/1')).toMatchObject({
    Quote: 'désolés',
    'Corrected by': null,
  });
});

test('a table is a CSV, a workbook is a zip with the three of them', async () => {
  const table = await fileOf(told, 'replies', 'fr');
  expect(table).toMatchObject({ ending: '-replies.csv', type: 'text/csv;charset=utf-8' });
  expect(table.content).toContain(REPLY);
  const book = await fileOf(told, 'workbook', 'fr');
  expect(book.ending).toBe('.xlsx');
  if (!(book.content instanceof Uint8Array)) throw new Error('A workbook is bytes.');
  expect([...book.content.subarray(0, 2)]).toEqual([0x50, 0x4b]);
});
