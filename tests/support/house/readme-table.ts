import type { ImportTable } from './imports.ts';

type Row = { readonly rooms: readonly string[]; readonly mayImport: string };

function rowsOf(readme: string): Row[] {
  return readme.split('\n').flatMap((line) => {
    const [first, , last] = line.split('|').slice(1, -1);
    const rooms = [...(first ?? '').matchAll(/`([a-z]+)\/`/g)].map(([, room]) => room ?? '');
    return rooms.length === 0 || last === undefined ? [] : [{ rooms, mayImport: last.trim() }];
  });
}

/**
 * The import table as src/README.md tells it: rows of rooms, what lives there, and room names parted
 * by commas, "nothing", "everything", "the rooms above" or "the pure rooms" (the rows down to
 * `rehearsal/`).
 */
export function tableOfReadme(readme: string): ImportTable {
  const rows = rowsOf(readme);
  const all = rows.flatMap(({ rooms }) => rooms);
  const pure = all.slice(0, all.indexOf('rehearsal') + 1);

  const tell = (phrase: string, above: readonly string[], own: readonly string[]) => {
    if (phrase === 'nothing') return [];
    if (phrase === 'everything') return all.filter((room) => !own.includes(room));
    if (phrase === 'the rooms above') return above;
    return phrase === 'the pure rooms' ? pure : [phrase];
  };

  return Object.fromEntries(
    rows.flatMap(({ rooms, mayImport }) => {
      const above = all.slice(0, all.indexOf(rooms[0] ?? ''));
      const allowed = mayImport.split(', ').flatMap((phrase) => tell(phrase, above, rooms));
      return rooms.map((room): [string, string[]] => [room, [...new Set(allowed)]]);
    }),
  );
}
