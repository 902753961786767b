import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/vocabulary/language.ts';

export interface RatedReply {
  readonly id: string;
  readonly comment: string;
  readonly reply: string;
  readonly address?: string;
  readonly ratings: Readonly<Record<string, number | null>>;
}

/** About `count` replies spread evenly over the corpus, the same ones every time. */
export function corpusSample(language: Language, count: number): RatedReply[] {
  const path = join(import.meta.dirname, '../../src/tone/corpus', `${language}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines.filter((_, index) => index % step === 0).map((line): RatedReply => JSON.parse(line));
}
