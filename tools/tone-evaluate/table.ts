/** A table to print: the first column is set left, the others right. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A rank, a share or an area with three places; a dash where there is none. */
export function figure(value: number | null): string {
  return value === null ? '—' : value.toFixed(3);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Whether a figure reaches what was set out to be reached. */
export function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'short';
}
