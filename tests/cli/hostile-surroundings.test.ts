import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeScenarioInput } from '../support/fake-scenario.ts';
import { terminalRun } from './terminal-run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surroundings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const COMMANDS: readonly string[][] = [
  ['check'],
  ['explore'],
  ['play', '--as', 'silent'],
  ['score'],
];

describe('what stands at a path', () => {
  it.each(COMMANDS)('%s does not take a missing file for anything', async (...args) => {
    const { code, out, err } = await terminalRun([...args, join(folder, 'none.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('does not exist');
  });

  it.each(COMMANDS.slice(1))('%s says that a folder is no file', async (...args) => {
    const { code, out, err } = await terminalRun([...args, folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('is a folder');
  });

  it.each(COMMANDS)('%s says that a circle of links cannot be read', async (...args) => {
    symlinkSync('circle.json', join(folder, 'circle.json'));
    const { code, out, err } = await terminalRun([...args, join(folder, 'circle.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('cannot be read');
  });

  it('reads no more of an endless file than shows that it is too large', async () => {
    const { code, out } = await terminalRun(['check', '/dev/zero']);
    expect(code).toBe(1);
    expect(out).toContain('EO101');
  });

  it('follows the links of a folder to files, and tells one that leads nowhere', async () => {
    writeFileSync(join(folder, 'elsewhere.txt'), '{');
    mkdirSync(join(folder, 'in'));
    symlinkSync('../elsewhere.txt', join(folder, 'in', 'linked.json'));
    expect(await terminalRun(['check', join(folder, 'in')])).toMatchObject({
      code: 1,
      out: expect.stringContaining('linked.json:1:2 EO111'),
    });
    symlinkSync('nowhere', join(folder, 'in', 'lost.json'));
    expect(await terminalRun(['check', join(folder, 'in')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('lost.json'),
    });
  });
});

describe('text that is none', () => {
  const wrong = new Uint8Array([0x7b, 0x0a, 0x22, 0xc3, 0xa9, 0xe9, 0x22]);

  it('is placed at its first wrong byte in a run', async () => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, wrong);
    const { code, out, err } = await terminalRun(['score', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('wrong.json:2:3 $ The file is not UTF-8: the byte 0xE9');
  });

  it('is placed in a file of steps', async () => {
    const [scenario, steps] = [join(folder, 'scenario.json'), join(folder, 'steps.json')];
    writeFileSync(scenario, JSON.stringify(fakeScenarioInput({ cast: [] })));
    writeFileSync(steps, wrong);
    const { code, out, err } = await terminalRun(['play', scenario, '--steps', steps]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('steps.json:2:3 $ The file is not UTF-8');
  });

  it('is not even looked at where it is too heavy for a run', async () => {
    const path = join(folder, 'heavy.json');
    writeFileSync(path, new Uint8Array(20_000_001));
    const { code, out, err } = await terminalRun(['score', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('heavy.json:1:1 $ The file is too heavy. Expected: at most 20 MB.');
  });
});

describe('options that stand alone', () => {
  it.each([[['--lang', 'en']], [['--lang=en']]])(
    '%j without a command shows how it is used',
    async (args) => {
      const { code, out, err } = await terminalRun(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Usage: npm run');
    },
  );

  it('--language is not --lang', async () => {
    expect(await terminalRun(['--language', 'schema'])).toMatchObject({ code: 2, out: '' });
  });

  it('--lang without a value says that it is missing', async () => {
    const { code, err } = await terminalRun(['schema', '--lang']);
    expect(code).toBe(2);
    expect(err).toContain('it is missing');
  });

  it('-h describes a command, but not after --', async () => {
    expect(await terminalRun(['check', '-h'])).toMatchObject({ code: 0 });
    expect(await terminalRun(['check', '--', '-h'])).toMatchObject({ code: 2 });
  });
});

describe('a reader that closes early', () => {
  it('is no mistake: the command ends with its own code and says nothing', async () => {
    const command = ['--import', './tools/node-24.js', 'src/cli/main.ts', 'tone'];
    const child = spawn(process.execPath, command, { stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (piece) => {
      said += String(piece);
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, reply: 'Bonjour, nous sommes désolés.' })}\n`;
    child.stdin.end(line.repeat(5000));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  }, 60_000);
});
