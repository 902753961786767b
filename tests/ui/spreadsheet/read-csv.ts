/** Cells of a CSV as a spreadsheet sees them: unquoted, still as text. */
export function readCsv(csv: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith('\ufeff') ? 1 : 0;
  while (at < csv.length) {
    const [text, end] = csv[at] === '"' ? quotedCell(csv, at) : plainCell(csv, at, separator);
    row.push(text);
    at = end;
    if (csv[at] === separator) {
      at += 1;
      continue;
    }
    if (!csv.startsWith('\r\n', at)) throw new Error(`Something follows a cell at ${at}.`);
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}

function quotedCell(csv: string, from: number): [string, number] {
  let at = from + 1;
  let text = '';
  while (at < csv.length) {
    if (csv[at] !== '"') text += csv[at];
    else if (csv[at + 1] === '"') {
      text += '"';
      at += 1;
    } else return [text, at + 1];
    at += 1;
  }
  throw new Error('A quote is never closed.');
}

function plainCell(csv: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < csv.length && csv[at] !== separator && csv[at] !== '\r') at += 1;
  return [csv.slice(from, at), at];
}
