import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { pathText } from '../path.ts';
import type { Figures } from '../schema/figures.ts';
import type { Story } from './story.ts';

type Path = readonly (string | number)[];

/** Tables that are not whole, whose rows or columns are called alike, and figures that nobody sees. */
export function checkFigures({ scenario, consequences }: Story): Finding[] {
  const shown = new Set(
    consequences.flatMap(({ consequence: one }) => (one.type === 'figures' ? [one.show] : [])),
  );
  return (scenario.figures ?? []).flatMap((one, index) => {
    const at = ['figures', index];
    const { id, available, columns, rows } = one;
    return [
      ...alike(columns, [...at, 'columns'], COLUMN),
      ...alike(rows, [...at, 'rows'], ROW),
      ...unequal(one, at),
      ...(available === false && !shown.has(id) ? [finding('EO491', at, { id })] : []),
    ];
  });
}

const COLUMN: Bilingual = { fr: 'la colonne', en: 'the column' };
const ROW: Bilingual = { fr: 'la rangée', en: 'the row' };

function alike(list: readonly { readonly id: string }[], at: Path, what: Bilingual): Finding[] {
  return list.flatMap(({ id }, place) => {
    const before = list.findIndex((other) => other.id === id);
    if (before === place) return [];
    const first = pathText([...at, before, 'id']);
    return [finding('EO303', [...at, place, 'id'], { id, what, first })];
  });
}

function unequal({ columns, rows }: Figures, at: Path): Finding[] {
  return rows.flatMap(({ id, values }, place) =>
    values.length === columns.length
      ? []
      : [
          finding('EO490', [...at, 'rows', place, 'values'], {
            id,
            count: values.length,
            columns: columns.length,
          }),
        ],
  );
}
