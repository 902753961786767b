import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { runCommand } from '../../src/cli/run-command.ts';

const encoder = new TextEncoder();

/** Runs `tone` over bytes that come in pieces. */
async function tone(pieces: readonly (string | Uint8Array)[], args: readonly string[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    language: 'en',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async function* () {
      await Promise.resolve();
      for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
    },
  };
  const code = await runCommand(['tone', ...args], terminal);
  const lines = out
    .join('\n')
    .split('\n')
    .filter((line) => line !== '');
  return { code, err, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const line = (fields: object) => `${JSON.stringify(fields)}\n`;
const reply = 'Bonjour Marie, nous sommes désolés. Nous vous rembourserons demain.';

describe('tone', () => {
  it('writes one line for each it reads, in order', async () => {
    const { code, lines } = await tone([
      line({ id: 'b', reply }),
      line({ id: 7, reply: 'Merci!' }),
    ]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 'b', lang: 'fr', address: 'vous' }, { id: 7 }]);
  });

  it('gives ten dimensions from 0 to 1, or null for not rated', async () => {
    const { lines } = await tone([line({ id: 1, reply }), line({ id: 2, reply: 'ok' })]);
    const names =
      'politeness empathy ownership defensiveness hostility warmth professionalism clarity nextStep overall';
    for (const { dimensions } of lines as { dimensions: Record<string, number | null> }[]) {
      expect(Object.keys(dimensions)).toEqual(names.split(' '));
    }
    const [rated, unrated] = lines as { dimensions: Record<string, number | null> }[];
    expect(
      Object.values(rated?.dimensions ?? {}).every(
        (value) => Number(value) >= 0 && Number(value) <= 1,
      ),
    ).toBe(true);
    expect(unrated?.dimensions['overall']).toBeNull();
  });

  it('quotes the reply at the place of each match', async () => {
    const { lines } = await tone([line({ id: 1, reply })]);
    const [{ matches }] = lines as [{ matches: { start: number; end: number; quote: string }[] }];
    expect(matches.length).toBeGreaterThan(0);
    for (const { start, end, quote } of matches) expect(reply.slice(start, end)).toBe(quote);
  });

  it('takes the language, comment and voice that are given, and null for none', async () => {
    const { code } = await tone([
      line({ id: 1, reply, lang: 'fr', comment: 'Et mes billets?', voice: { address: 'tu' } }),
      line({ id: 2, reply, lang: null, comment: null, voice: null }),
    ]);
    expect(code).toBe(0);
  });

  it('does not care how the bytes are cut, nor about empty lines or a missing last break', async () => {
    const bytes = encoder.encode(`${line({ id: 1, reply })}\n${JSON.stringify({ id: 2, reply })}`);
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { code, lines } = await tone(pieces);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it('puts an error in the place of a wrong line, says where, goes on, and exits 1', async () => {
    const { code, err, lines } = await tone([
      line({ id: 1, reply }),
      'garbage\n',
      line({ id: 3 }),
      line({ id: 4, reply, lang: 'de' }),
      '{"id": 5, "__proto__": {}, "reply": "a"}\n',
      line({ id: 6, reply }),
    ]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { id: 1, lang: 'fr' },
      { id: null, error: expect.stringContaining('JSON') },
      { id: 3, error: expect.stringContaining('"reply"') },
      { id: 4, error: expect.stringContaining('$.lang') },
      { id: null, error: expect.stringContaining('column 11') },
      { id: 6, lang: 'fr' },
    ]);
    expect(err.map((text) => text.slice(0, 7))).toEqual([
      'line 2:',
      'line 3:',
      'line 4:',
      'line 5:',
    ]);
  });

  it('refuses only the line that is not UTF-8', async () => {
    const { code, lines } = await tone([
      line({ id: 1, reply }),
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      line({ id: 3, reply }),
    ]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ id: 1 }, { error: 'the line is not UTF-8' }, { id: 3 }]);
  });

  it('reads words with escaped control characters and halves of characters, which people do send', async () => {
    const words = 'Bonjour\u0000 Marie, merci\f beaucoup \ud800 \u0085!';
    const { code, lines } = await tone([line({ id: 1, reply: words })]);
    expect(code).toBe(0);
    const [{ matches }] = lines as [{ matches: { start: number; end: number; quote: string }[] }];
    expect(matches.length).toBeGreaterThan(0);
    for (const { start, end, quote } of matches) expect(words.slice(start, end)).toBe(quote);
  });

  it('lets nothing else pass behind an escaped control character', async () => {
    const { code, lines } = await tone([
      '{"id": 1, "reply": "\\u0000", "__proto__": {}}\n',
      '{"id": 2, "reply": "\\\\\\u0000\\q"}\n',
      '{"id": 3, "reply": "\\u0000 \u0001"}\n',
    ]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { id: null, error: expect.stringContaining('__proto__') },
      { id: null, error: expect.stringContaining('column') },
      { id: null, error: expect.stringContaining('U+0001') },
    ]);
  });

  it('gives back an id that no number can hold as it was written, and not one further in', async () => {
    const out: string[] = [];
    const lines = '{"x": {"id": 5}, "id": 10158123456789012345, "reply": "Merci!", "y": {"id": 6}}';
    await runCommand(['tone'], {
      language: 'en',
      out: (text) => out.push(text),
      err: () => {},
      input: async function* () {
        await Promise.resolve();
        yield encoder.encode(lines);
      },
    });
    expect(out.join('')).toMatch(/^\{"id":10158123456789012345,"lang":/u);
  });

  it('says of a wrong value where it stands, what was expected and what came', async () => {
    const { err } = await tone([line({ id: 1, reply, voice: { address: 'usted' } })]);
    expect(err[0]).toMatch(/^line 1: column \d+: \$\.voice\.address: .*Expected: .*got: "usted"/u);
  });

  it('takes no argument', async () => {
    expect(await tone([], ['file'])).toMatchObject({ code: 2, lines: [] });
  });
});
