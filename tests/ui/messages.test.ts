import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

const CATALOGUE = '/messages/catalogue.ts';

/** Rooms, and parts of rooms that come on their own and bring their words with them. */
const rooms = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(CATALOGUE))
  .map((path) => path.slice(0, -CATALOGUE.length))
  .sort();

type Texts = Readonly<Record<string, string>>;

async function textsOf(room: string): Promise<{ readonly fr: Texts; readonly en: Texts }> {
  const [{ fr }, { en }] = await Promise.all([
    import(join(src, room, 'messages/fr.ts')),
    import(join(src, room, 'messages/en.ts')),
  ]);
  return { fr, en };
}

/** Names of the variables and tags of a message, those of its branches included. */
function variablesOf(elements: readonly MessageFormatElement[]): readonly string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...variablesOf(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const branches = Object.values(element.options).flatMap(({ value }) => variablesOf(value));
      return [element.value, ...branches];
    }
    return [element.value];
  });
  return [...new Set(names)].sort();
}

/** Source of a room, its messages left out: what may use them. */
function sourceOf(room: string): string {
  return readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)messages\//.test(path))
    .map((path) => readFileSync(join(src, room, path), 'utf8'))
    .join('\n');
}

function isUsed(key: string, source: string): boolean {
  const [family] = key.split('_');
  const isWritten = source.includes(`'${key}'`);
  return isWritten || (key.includes('_') && source.includes(`\`${family}_\${`));
}

/** French as Québec sets it: no-break spaces inside guillemets and before a colon, none before ; ? !. */
const FAULTS: readonly (readonly [name: string, fault: RegExp])[] = [
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['three dots for an ellipsis', /\.\.\./],
  ['a space before ; ? or !', /[\s\u00a0][;?!]/u],
  ['a colon without its no-break space', /\p{L}:\s|[^\S\u00a0]:\s/u],
  ['guillemets without their no-break spaces', /«(?!\u00a0)|(?<!\u00a0)»/u],
];

test('there are rooms with words', () => {
  expect(rooms).toEqual(
    expect.arrayContaining(['app', 'debrief', 'library', 'library/drills', 'ui']),
  );
});

describe.each(rooms)('the words of %s', (room) => {
  test('have the same keys in both languages', async () => {
    const { fr, en } = await textsOf(room);
    expect(Object.keys(fr)).not.toHaveLength(0);
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  test('are valid messages with the same variables in both languages', async () => {
    const { fr, en } = await textsOf(room);
    const wanted = Object.entries(fr).map(([key, text]) => [key, variablesOf(parse(text))]);
    const found = Object.keys(fr).map((key) => [key, variablesOf(parse(en[key] ?? ''))]);
    expect(found).toEqual(wanted);
  });

  test('are all used', async () => {
    const { fr } = await textsOf(room);
    const source = sourceOf(room);
    expect(Object.keys(fr).filter((key) => !isUsed(key, source))).toEqual([]);
  });

  test('are set as Québec sets French', async () => {
    const { fr } = await textsOf(room);
    const faults = Object.entries(fr).flatMap(([key, message]) =>
      FAULTS.filter(([, fault]) => fault.test(message)).map(([name]) => `${key}: ${name}`),
    );
    expect(faults).toEqual([]);
  });

  test('use curly apostrophes and quotation marks in English', async () => {
    const { en } = await textsOf(room);
    const straight = Object.entries(en).filter(([, message]) => /\p{L}'\p{L}|"/u.test(message));
    expect(straight.map(([key]) => key)).toEqual([]);
  });
});
