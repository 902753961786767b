import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Errors and warnings, as an editor lists them. */
function problemsIn(file: string, text: string): readonly string[] {
  return load(text, { file })
    .diagnostics.filter(({ severity }) => severity !== 'hint')
    .map(
      ({ line, column, code, path, message }) =>
        `${file}:${line}:${column} ${code} ${path}: ${message.en}`,
    );
}

test('there are scenarios to check', () => {
  expect(files).not.toHaveLength(0);
});

test.each(files)('%s has no error and no warning', (file) => {
  expect(problemsIn(file, textOf(file))).toEqual([]);
});

test('a file that lost a translation is told by name, line and column', () => {
  const [file = ''] = files;
  const lines = textOf(file).split('\n');
  const at = lines.findIndex((line) => /^ +"en": ".*"$/.test(line));
  const damaged = [
    ...lines.slice(0, at - 1),
    lines[at - 1]?.replace(/,$/, ''),
    ...lines.slice(at + 1),
  ];
  const [problem] = problemsIn(file, damaged.join('\n'));
  expect(problem).toMatch(new RegExp(`^${file}:${at - 1}:\\d+ EO`));
});

test('a file cut in two is told by name, line and column', () => {
  const [file = ''] = files;
  const text = textOf(file);
  const half = text.slice(0, text.length / 2);
  expect(problemsIn(file, half)).toEqual([
    expect.stringMatching(new RegExp(`^${file}:${half.split('\n').length}:\\d+ EO`)),
  ]);
});
