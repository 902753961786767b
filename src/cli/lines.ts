const NEW_LINE = 10;

/**
 * The lines of a stream of bytes, as many at a time as each piece completes. Bytes that are no UTF-8
 * become U+FFFD within their own line; a byte-order mark at the start is dropped.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8');
  let rest: Uint8Array[] = [];
  for await (const piece of input) {
    const last = piece.lastIndexOf(NEW_LINE);
    if (last === -1) {
      rest.push(piece);
      continue;
    }
    const whole = decoder.decode(joined([...rest, piece.subarray(0, last)]));
    rest = [piece.subarray(last + 1)];
    yield whole.split('\n').map(withoutReturn);
  }
  const tail = decoder.decode(joined(rest));
  if (tail !== '') yield [withoutReturn(tail)];
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
