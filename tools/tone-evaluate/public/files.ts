import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Unreadable } from '../unreadable.ts';

/** A file of a public data set, read. */
export interface PublicFile {
  readonly name: string;
  readonly text: string;
}

/** Files of a folder of the right ending, in order of name; none where there is no such folder. */
export function filesOf(folder: string, ending: string): PublicFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Rows of a CSV file by column. @throws Unreadable naming file and place. */
export function rowsOf({ name, text }: PublicFile): Record<string, string>[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new Unreadable(`${name} is no readable CSV: ${reasonOf(error)}`);
  }
}

export function jsonOf({ name, text }: PublicFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`${name} is no readable JSON: ${reasonOf(error)}`);
  }
}

/** Lines that hold something. */
export function linesOf({ text }: PublicFile): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
