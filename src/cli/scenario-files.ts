import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_LIMIT } from '../scenario/source/limits.ts';
import { UsageError } from './command.ts';

/**
 * The scenario files that arguments name: a file stands for itself, a folder for every `*.json` below
 * it, in the order of their names. A folder without any is an error: it would pass unread.
 */
export async function scenarioFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (info === undefined) throw noSuchFile(path);
    found.push(...(info.isDirectory() ? await filesBelow(path) : [path]));
  }
  return found;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > 0) return files;
  throw new UsageError({
    fr: `Le dossier « ${folder} » ne contient aucun fichier .json.`,
    en: `The folder "${folder}" holds no .json file.`,
  });
}

/** The bytes of a file; no more than the loader needs to see that it is too large. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw noSuchFile(path);
  if (info.size > FILE_LIMIT)
    return new Uint8Array(info.size > 2 ** 31 ? FILE_LIMIT + 1 : info.size);
  return readFile(path).catch(() => {
    throw new UsageError({
      fr: `Le fichier « ${path} » ne peut pas être lu.`,
      en: `The file "${path}" cannot be read.`,
    });
  });
}

function noSuchFile(path: string): UsageError {
  return new UsageError({
    fr: `Le fichier « ${path} » n’existe pas.`,
    en: `The file "${path}" does not exist.`,
  });
}
