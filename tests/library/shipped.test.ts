import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/library/card.ts';
import { shippedCards, shippedText } from '../../src/library/shipped.ts';
import { load } from '../../src/scenario/load.ts';

const shipped = await shippedCards();
const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are scenarios, and every one of them is on the programme', () => {
  expect(files).not.toHaveLength(0);
  expect(shipped.map(({ id }) => `${id}.json`)).toEqual(files);
});

describe.each(files)('%s', (file) => {
  const id = file.slice(0, -'.json'.length);
  const text = readFileSync(join(folder, file), 'utf8');

  test('is fetched as the very text of its file', async () => {
    expect(await shippedText(id)).toBe(text);
  });

  test('has the card that its contents call for, under the name of its file', () => {
    const { scenario } = load(text, { file });
    if (scenario === undefined) throw new Error('The scenario does not load.');
    const card = shipped.find((each) => each.id === id);
    expect(card).toMatchObject({
      ...cardOf(scenario),
      clock: { duration: scenario.clock.duration, rate: scenario.clock.rate },
      origin: 'shipped',
    });
    expect(scenario.id).toBe(id);
  });
});

test('there is no text for a scenario that is not there', async () => {
  expect(await shippedText('nowhere')).toBeUndefined();
});
