/** Stands for the author's exemplary play in the address of a comparison; no run is called so. */
export const MODEL = 'exemplary';

/** Address of two runs side by side; of one alone, where one chooses what to lay beside it. */
export function hrefOfComparison(a: string, b?: string): string {
  const other = b === undefined ? '' : `/${encodeURIComponent(b)}`;
  return `#/compare/${encodeURIComponent(a)}${other}`;
}
