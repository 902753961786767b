import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parseSync } from 'vite';

/** One file of the house. `path` is relative to `src/`, with forward slashes. */
export type SourceFile = {
  readonly path: string;
  readonly code: string;
};

const readable = /\.(ts|tsx|css)$/;

/** Every file below a folder that the rules read. Data (`.json`) is kept by its path alone. */
export function readSource(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(folder.length + 1).replaceAll('\\', '/');
      return { path, code: readable.test(path) ? readFileSync(full, 'utf8') : '' };
    });
}

export function isScript({ path }: SourceFile): boolean {
  return /\.tsx?$/.test(path);
}

/** The first folder of a path; a file that lies in `src/` itself is in no room. */
export function roomOf(path: string): string | undefined {
  const [room, ...rest] = path.split('/');
  return rest.length > 0 ? room : undefined;
}

const parsed = new WeakMap<SourceFile, ParseResult>();

/** Throws on a syntax error: a file that cannot be read must not pass for one without faults. */
export function parse(file: SourceFile): ParseResult {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const result = parseSync(file.path, file.code);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${file.path}: ${error.message}`);
  parsed.set(file, result);
  return result;
}
