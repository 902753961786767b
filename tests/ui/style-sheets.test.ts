import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

const LAYERS = '@layer reset, tokens, base, components, screens;';

/** The lamp is an object in the room, with colours of its own in both themes. */
const COLOURED = [
  'ui/tokens.css',
  'ui/on-air-light.module.css',
  'ui/avatar.module.css',
  'ui/dialog.module.css',
];

function read(path: string): string {
  return readFileSync(join(src, path), 'utf8');
}

test('there are style sheets', () => {
  expect(sheets.length).toBeGreaterThan(20);
});

describe.each(sheets.filter((path) => !path.endsWith('fonts.css')))('%s', (path) => {
  test('begins with the order of the layers, since chunks arrive in any order', () => {
    expect(
      read(path)
        .replace(/^\/\*[\s\S]*?\*\/\s*/, '')
        .startsWith(LAYERS),
    ).toBe(true);
  });

  test('asks nothing of any other server', () => {
    expect(read(path)).not.toMatch(/https?:\/\//);
  });
});

test('red is spent only where somebody is on the air or in danger', () => {
  const spending = sheets.filter((path) => /var\(--red(-ink|-wash)?\)/.test(read(path)));
  expect(spending.filter((path) => path.startsWith('ui/')).sort()).toEqual([
    'ui/badge.module.css',
    'ui/button.module.css',
    'ui/field.module.css',
    'ui/icon-button.module.css',
    'ui/marked-text.module.css',
    'ui/notice.module.css',
    'ui/overlay.module.css',
    'ui/tone/underlines.module.css',
    'ui/wordmark.module.css',
  ]);
});

test('screens name no colour of their own: they use the tokens', () => {
  const own = sheets
    .filter((path) => !COLOURED.includes(path))
    .filter((path) => /oklch\(|#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(read(path)));
  expect(own).toEqual([]);
});
