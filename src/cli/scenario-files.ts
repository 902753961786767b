import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './command.ts';
import { unreadable } from './file-bytes.ts';

/**
 * The scenario files that arguments name: a file stands for itself, a folder for every `*.json` below
 * it, in the order of their names. A folder without any is an error: it would pass unread.
 */
export async function scenarioFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch((error: unknown) => {
      throw unreadable(path, error);
    });
    found.push(...(info.isDirectory() ? await filesBelow(path) : [path]));
  }
  return found;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw unreadable(folder, error);
    },
  );
  const named = entries.filter(({ name }) => name.toLowerCase().endsWith('.json'));
  const files: string[] = [];
  for (const entry of named) {
    const path = join(entry.parentPath, entry.name);
    if (await isFile(entry, path)) files.push(path);
  }
  if (files.length > 0) return files.sort();
  throw new UsageError({
    fr: `Le dossier «\u00a0${folder}\u00a0» ne contient aucun fichier .json.`,
    en: `The folder "${folder}" holds no .json file.`,
  });
}

/** A link counts as what it leads to; one that leads nowhere as a file, so that it is told. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await stat(path).catch(() => null);
  return target === null || target.isFile();
}
