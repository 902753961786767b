const NEW_LINE = 10;
const RETURN = 13;

/**
 * The lines of a stream of bytes, as many at a time as each piece completes; null for a line that is
 * not strict UTF-8. A byte-order mark at the start is dropped, and an empty last line is none.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (string | null)[]> {
  let rest: Uint8Array[] = [];
  for await (const piece of input) {
    const last = piece.lastIndexOf(NEW_LINE);
    if (last === -1) {
      rest.push(piece);
      continue;
    }
    const whole = joined([...rest, piece.subarray(0, last)]);
    rest = [piece.subarray(last + 1)];
    yield linesIn(whole);
  }
  const tail = joined(rest);
  if (tail.length > 0) yield linesIn(tail);
}

/** All at once where all is sound; else line by line, so that only the wrong ones are lost. */
function linesIn(bytes: Uint8Array): readonly (string | null)[] {
  const text = decoded(bytes);
  if (text !== null) return text.split('\n').map(withoutReturn);
  const lines: (string | null)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(decoded(bytes.subarray(start, bytes[end - 1] === RETURN ? end - 1 : end)));
    start = end + 1;
  }
  return lines;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
