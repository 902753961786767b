import { isSpace } from './characters.ts';
import type { Token } from './token.ts';

/** Marks that end a sentence. */
export const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n']);
const CLOSING_MARKS = new Set([')', ']', '}', '»', '”']);

/** Emoji that point at what follows instead of closing what was said. */
const POINTING = new Set(
  '👉 👉🏻 👉🏼 👉🏽 ➡ ➡️ ▶ ▶️ 📍 📞 ☎ ☎️ ✉ ✉️ 📧 📩 🔗 📌 ⚠ ⚠️ ✅ ❌ 📅 🗓️'.split(' '),
);

/** Index after all that still belongs to a sentence which the token at `mark` ends. */
export function endOfClosing(source: string, tokens: readonly Token[], mark: number): number {
  let newLine = false;
  let at = mark;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.plain === '\n') newLine = true;
    const closes =
      token.kind === 'emoji'
        ? closesSentence(tokens, at, newLine)
        : token.kind === 'mark' && isClosingMark(source, tokens, at, newLine);
    if (!closes) break;
  }
  return at;
}

function isClosingMark(
  source: string,
  tokens: readonly Token[],
  at: number,
  newLine: boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (SENTENCE_ENDS.has(token.plain)) return true;
  if (newLine) return false;
  if (CLOSING_MARKS.has(token.plain)) return true;
  const follows = tokens[at + 1];
  return (
    (token.plain === '"' || token.plain === "'" || token.plain === '*') &&
    tokens[at - 1]?.end === token.start &&
    (follows === undefined || follows.plain === '\n' || isSpace(source.charCodeAt(token.end)))
  );
}

/** On its own line an emoji closes what stands above; before words it opens its line. */
function closesSentence(tokens: readonly Token[], at: number, newLine: boolean): boolean {
  const emoji = tokens[at];
  if (emoji === undefined) return false;
  const after = endOfEmoji(tokens, at);
  const beforeWords = tokens[after] !== undefined && tokens[after]?.kind !== 'mark';
  return !beforeWords || !(newLine || POINTING.has(emoji.plain));
}

/** Index after the last of the emoji that follow one another from `at`. */
export function endOfEmoji(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === 'emoji') end += 1;
  return end;
}
