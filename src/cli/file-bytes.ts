import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from './command.ts';

/**
 * The bytes of a file, or of a pipe that stands for one. More than `limit` is never read: what comes is
 * then longer than `limit`, for the reader of the format to refuse.
 */
export async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  const info = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (info.isDirectory()) throw isFolder(path);
  // Only its length is looked at, and told.
  if (info.size > limit) return new Uint8Array(info.size > 2 ** 31 ? limit + 1 : info.size);
  try {
    const pieces: Buffer[] = [];
    for await (const piece of createReadStream(path, { end: limit })) {
      if (Buffer.isBuffer(piece)) pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Why a path cannot be read. */
export function unreadable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UsageError({
      fr: `Le fichier «\u00a0${path}\u00a0» n’existe pas.`,
      en: `The file "${path}" does not exist.`,
    });
  }
  return new UsageError({
    fr: `Le fichier «\u00a0${path}\u00a0» ne peut pas être lu.`,
    en: `The file "${path}" cannot be read.`,
  });
}

function isFolder(path: string): UsageError {
  return new UsageError({
    fr: `«\u00a0${path}\u00a0» est un dossier; il faut un fichier.`,
    en: `"${path}" is a folder; a file is needed.`,
  });
}
