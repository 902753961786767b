import { z } from 'zod';
import { shapeProblems } from '../engine/run-file.ts';
import { diagnosticOf } from '../scenario/diagnostics/diagnostic.ts';
import type { Finding } from '../scenario/diagnostics/finding.ts';
import { Scanner } from '../scenario/source/scanner.ts';
import { analyse } from '../tone/analyse.ts';
import type { Bilingual } from '../vocabulary/language.ts';
import { LANGUAGES } from '../vocabulary/language.ts';
import type { ScaleReading, ToneReport } from '../vocabulary/reading.ts';
import { DIMENSIONS, VOICE_ADDRESSES } from '../vocabulary/tone-scale.ts';

/** Longest line read, in UTF-16 units. */
export const TONE_LINE_LIMIT = 1_000_000;

const request = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(LANGUAGES).nullish(),
  reply: z.string(),
  comment: z.string().nullish(),
  voice: z.object({ address: z.enum(VOICE_ADDRESSES).nullish() }).nullish(),
});

/** What came of one line: the line to print, and what was wrong with it if anything. */
export interface ToneLine {
  readonly out: string;
  readonly problem: Bilingual | null;
}

/** Reads the tone of the reply of one line (null: bytes that are no text). Keys it does not know pass. */
export function toneLine(line: string | null): ToneLine {
  if (line === null) return refused(null, NOT_UTF8);
  if (line.length > TONE_LINE_LIMIT) return refused(null, TOO_LONG);
  const flaw = flawIn(line);
  if (flaw !== null) return refused(null, sentenceFor(flaw));
  const value: unknown = JSON.parse(line);
  const parsed = request.safeParse(value);
  if (!parsed.success) return refused(idOf(value), shapeProblem(line, value, parsed.error.issues));
  const { id, lang, reply, comment, voice } = parsed.data;
  const address = voice?.address ?? undefined;
  const report = analyse({
    reply,
    comment: comment ?? undefined,
    voice: address === undefined ? undefined : { address },
    language: lang ?? undefined,
  });
  return { out: answer(idText(id, line), report), problem: null };
}

function refused(id: string | number | null, problem: Bilingual): ToneLine {
  return { out: JSON.stringify({ id, error: problem.en }), problem };
}

/** What is wrong with the text of the line, and at which column. */
function sentenceFor(flaw: Finding): Bilingual {
  const column = (flaw.offset ?? 0) + 1;
  const place = { line: 1, column };
  const { message } = diagnosticOf(flaw, undefined, { file: '', place, path: flaw.path });
  return {
    fr: `colonne ${column} : ${message.fr}`,
    en: `column ${column}: ${message.en}`,
  };
}

/** The id, so that whoever sent the line knows which one it was. */
function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return null;
  const id: unknown = Reflect.get(value, 'id');
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** The first thing that is not as it must be: where it stands, what was expected and what came. */
function shapeProblem(line: string, value: unknown, issues: z.core.$ZodIssue[]): Bilingual {
  const [found] = shapeProblems(line, value, [], issues);
  if (found === undefined) return NO_REQUEST;
  const { column, path, message } = found;
  return {
    fr: `colonne ${column}\u00a0: ${path}\u00a0: ${message.fr}`,
    en: `column ${column}: ${path}: ${message.en}`,
  };
}

/**
 * What keeps a line from being read. A control character or half a character is a flaw of a file that
 * somebody writes, not of words that somebody sent: where it is escaped as JSON wants it, it passes.
 */
function flawIn(line: string): Finding | null {
  const flaw = new Scanner(line).run();
  if (flaw?.code !== 'EO108' && flaw?.code !== 'EO109') return flaw;
  return new Scanner(line.replace(ESCAPE, plainWhereOdd).replace(RARE_CONTROL, 'x')).run();
}

const ESCAPE = /\\(?:u([0-9a-f]{4})|.)/giu;

/** Control characters that JSON takes unescaped. */
const RARE_CONTROL = /[\u007f-\u009f]/gu;

/** As long as it was, so that columns stay true. */
function plainWhereOdd(escape: string, hexadecimal: string | undefined): string {
  if (hexadecimal === undefined) return escape === '\\b' || escape === '\\f' ? 'xx' : escape;
  const unit = Number.parseInt(hexadecimal, 16);
  const isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
  return isControl || (unit >= 0xd8_00 && unit <= 0xdf_ff) ? 'xxxxxx' : escape;
}

/** The id as JSON: one that no number can hold (they are long on some platforms) as it was written. */
function idText(id: string | number, line: string): string {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return JSON.stringify(id);
  const written = new Map<unknown, string>();
  const root: unknown = JSON.parse(
    line,
    function (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) {
      if (key === 'id' && context?.source !== undefined) written.set(this, context.source);
      return value;
    },
  );
  return written.get(root) ?? JSON.stringify(id);
}

const NO_REQUEST: Bilingual = {
  fr: 'la ligne n’est pas une demande',
  en: 'the line is not a request',
};

const NOT_UTF8: Bilingual = {
  fr: 'la ligne n’est pas en UTF-8',
  en: 'the line is not UTF-8',
};

const TOO_LONG: Bilingual = {
  fr: `la ligne dépasse ${TONE_LINE_LIMIT} caractères`,
  en: `the line is longer than ${TONE_LINE_LIMIT} characters`,
};

function answer(id: string, report: ToneReport): string {
  return `{"id":${id},${JSON.stringify(reportJson(report)).slice(1)}`;
}

function reportJson(report: ToneReport) {
  const scales = [
    ...DIMENSIONS.map((name) => [name, report.dimensions[name]] as const),
    ['overall', report.overall] as const,
  ];
  return {
    lang: report.language,
    dimensions: figures(scales, ({ value }) => value),
    address: report.address,
    matches: report.matches.map(({ rule, strategy, start, end, quote, effects, messageId }) => ({
      rule,
      strategy,
      start,
      end,
      quote,
      effects,
      messageId,
    })),
    levels: figures(scales, ({ level }) => level),
    confidence: report.confidence,
    analyser: report.analyser,
  };
}

function figures(
  scales: readonly (readonly [string, ScaleReading | null])[],
  figure: (scale: ScaleReading) => number,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    scales.map(([name, scale]) => [name, scale === null ? null : figure(scale)]),
  );
}
