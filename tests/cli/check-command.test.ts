import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { edited } from '../support/edited.ts';
import { fakeScenarioInput } from '../support/fake-scenario.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const GOOD = fakeScenarioInput({ cast: [] });

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isRaw ? content : JSON.stringify(content, null, 2));
  return path;
}

async function run(args: readonly string[], language: Language = 'fr') {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    language,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async function* () {},
  };
  const code = await runCommand(args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('check', () => {
  it('exits 0 when no file has an error, and counts them', async () => {
    expect(await run(['check', file('a.json', GOOD)])).toMatchObject({
      code: 0,
      out: '1 fichier\u00a0: 0 erreur, 0 avertissement, 0 conseil.',
    });
  });

  it('exits 1 on an error, told as file:line:col code message, with a hint', async () => {
    const path = file('a.json', edited(GOOD, { level: 'introductry' }));
    const { code, out } = await run(['check', path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:16:12 EO204 "introductry" n’est pas un choix possible.`);
    expect(out).toContain('$.level');
    expect(out).toContain('→ Vouliez-vous dire «\u00a0introductory\u00a0»?');
  });

  it('lets warnings and hints pass, but tells them', async () => {
    const lea = { id: 'lea', name: 'Léa', language: 'fr' };
    const { code, out } = await run(['check', file('a.json', { ...GOOD, cast: [lea] })], 'en');
    expect(code).toBe(0);
    expect(out).toContain('EO309 (hint) The persona "lea" is never used.');
    expect(out).toContain('1 file: 0 errors, 0 warnings, 1 hint.');
  });

  it('walks a folder and what is below it, in the order of names', async () => {
    file('b.json', '[');
    file('a/z.json', '{');
    file('notes.txt', 'x');
    const { code, out } = await run(['check', folder]);
    expect(code).toBe(1);
    expect([...out.matchAll(/(\w+\.json):/g)].map(([, name]) => name)).toEqual([
      'z.json',
      'b.json',
    ]);
  });

  it('takes an empty folder for a mistake, not for a success', async () => {
    const { code, out, err } = await run(['check', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('ne contient aucun fichier .json');
  });

  it('prints both languages with --json', async () => {
    const path = file('a.json', edited(GOOD, { level: 'easy' }));
    const { code, out } = await run(['check', path, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [path],
      diagnostics: [
        {
          code: 'EO204',
          severity: 'error',
          file: path,
          line: 16,
          column: 12,
          path: '$.level',
          message: {
            fr: '"easy" n’est pas un choix possible.',
            en: '"easy" is not one of the choices.',
          },
          got: { fr: '"easy"', en: '"easy"' },
        },
      ],
    });
  });

  it('refuses a file that is too large without reading it', async () => {
    const { code, out } = await run(['check', file('a.json', new Uint8Array(5_000_001))], 'en');
    expect(code).toBe(1);
    expect(out).toContain('EO101 The file is too large');
  });

  it.each([
    ['no file', ['check'], 'Dites quoi vérifier'],
    ['a file that is not there', ['check', '/nowhere/a.json'], 'n’existe pas'],
    ['an unknown option', ['check', 'a.json', '--strict'], 'L’option --strict n’existe pas ici.'],
    ['an unknown command', ['chekc', 'a.json'], 'Vouliez-vous dire «\u00a0check\u00a0»?'],
    ['an unknown language', ['check', '--lang', 'de'], '--lang prend'],
    ['no command', [], 'Usage'],
  ])('exits 2 with a sentence on stderr and nothing on stdout: %s', async (_, args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('speaks the language of --lang, wherever it stands', async () => {
    const path = file('a.json', GOOD);
    for (const args of [
      ['--lang', 'en', 'check', path],
      ['check', path, '--lang=en'],
      ['check', '--lang', 'en', path],
    ]) {
      expect((await run(args)).out).toBe('1 file: 0 errors, 0 warnings, 0 hints.');
    }
  });
});

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const { code, out } = await run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  it('takes no argument', async () => {
    expect(await run(['schema', 'x'])).toMatchObject({ code: 2, out: '' });
  });
});

it('help lists every command and exits 0', async () => {
  const { code, out } = await run(['help'], 'en');
  expect(code).toBe(0);
  expect(out).toContain('check FILE|DIR…');
  expect(out).toContain('schema');
});
