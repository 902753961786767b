/** What XML 1.0 cannot hold at all: control characters, halves of characters, two that are none. */
const UNSPEAKABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;
/** A text that a spreadsheet would take for one of its own escapes. */
const LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A spreadsheet refuses a file in which one text is longer, in UTF-16 units. */
const LONGEST = 32_767;

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text as the cells of a workbook hold it: what XML cannot hold is written `_xHHHH_`, as ECMA-376
 * (22.9.2.19, `ST_Xstring`) has it, so that it comes back whole.
 */
export function escaped(text: string): string {
  return held(text)
    .replaceAll(LIKE_AN_ESCAPE, '_x005F_')
    .replaceAll(UNSPEAKABLE, escapeOf)
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function held(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
