/** How the author's file is laid out: what is added is written the same way. */
export interface Layout {
  /** One step of indentation. */
  readonly unit: string;
  readonly lineBreak: string;
}

/** The layout of a text: of its first indented line and its first line break. */
export function layoutOf(text: string): Layout {
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const unit = /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { unit, lineBreak };
}

/** A value as it stands on a line that begins with `margin`, without the margin of its first line. */
export function written(value: unknown, margin: string, { unit, lineBreak }: Layout): string {
  return JSON.stringify(value, null, unit)
    .split('\n')
    .join(lineBreak + margin);
}

/** A value on one line, as people write short lists by hand. */
export function writtenInLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenInLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}: ${writtenInLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
