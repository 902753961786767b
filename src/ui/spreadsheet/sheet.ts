/** What one cell holds. Text is text, whatever it looks like; null leaves the cell empty. */
export type Cell = string | number | boolean | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters of the spreadsheet's own type; a width is found from the cells without it. */
  readonly width?: number;
}

/** One sheet of a workbook, or one CSV file: a line of titles and the rows below it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Each row as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}
