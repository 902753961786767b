import { readFile, stat } from 'node:fs/promises';
import { RUN_FILE_LIMIT } from '../engine/run-file.ts';
import { UsageError } from './command.ts';

/** The bytes of a run file; one that is too heavy is refused before it is read. */
export async function runBytesOf(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined || !info.isFile()) {
    throw new UsageError({
      fr: `Le fichier «\u00a0${path}\u00a0» n’existe pas.`,
      en: `The file "${path}" does not exist.`,
    });
  }
  if (info.size > RUN_FILE_LIMIT) {
    throw new UsageError({
      fr: `Le fichier «\u00a0${path}\u00a0» est trop lourd pour une partie.`,
      en: `The file "${path}" is too heavy for a run.`,
    });
  }
  return await readFile(path);
}
