import type { RunFileProblem } from '../engine/run-file.ts';
import { diagnosticOf } from '../scenario/diagnostics/diagnostic.ts';
import { finding } from '../scenario/diagnostics/finding.ts';
import { LineIndex } from '../scenario/source/places.ts';
import { bytesOf } from './file-bytes.ts';

/** The text of a file, or the place where it stops being text. */
export type TextFile = { readonly text: string } | { readonly problem: RunFileProblem };

/** Reads a file of at most `limit` bytes as strict UTF-8; a byte-order mark at its start is dropped. */
export async function textOf(file: string, limit: number): Promise<TextFile> {
  const bytes = await bytesOf(file, limit);
  if (bytes.length > limit) return { problem: tooHeavy(limit) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8(bytes) };
  }
}

function tooHeavy(limit: number): RunFileProblem {
  const most = limit / 1_000_000;
  const message = {
    fr: `Le fichier est trop lourd. Attendu\u00a0: au plus ${most}\u00a0Mo.`,
    en: `The file is too heavy. Expected: at most ${most} MB.`,
  };
  return { line: 1, column: 1, path: '$', message };
}

function notUtf8(bytes: Uint8Array): RunFileProblem {
  const at = firstWrongByte(bytes);
  // Streaming: the beginning of a character that is cut short counts for nothing.
  const before = new TextDecoder().decode(bytes.subarray(0, at), { stream: true });
  const got = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const found = finding('EO102', [], { got }, { offset: before.length });
  const place = new LineIndex(before).place(before.length);
  const { line, column, path, message } = diagnosticOf(found, undefined, {
    file: '',
    place,
    path: [],
  });
  return { line, column, path, message };
}

/** What is no UTF-8 is replaced by a reader that forgives, and does not come back as it was. */
function firstWrongByte(bytes: Uint8Array): number {
  const forgiven = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(forgiven);
  return bytes.findIndex((byte, index) => byte !== again[index]);
}
