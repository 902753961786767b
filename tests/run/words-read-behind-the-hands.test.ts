import { describe, expect, test, vi } from 'vitest';
import type { WordsToRead } from '../../src/run/ports.ts';
import { createWordsReader } from '../../src/run/reading/words-reader.ts';
import { read } from '../../src/tone/read.ts';

function words(text: string): WordsToRead {
  return { text, item: { text: 'Et mes billets?', language: 'fr' }, phrases: {}, earlier: [] };
}

/** A worker that answers when the test says so, with what the analyser makes of the words. */
function fakeWorker() {
  const target = new EventTarget();
  const asked: WordsToRead[] = [];
  const terminate = vi.fn<() => void>();
  const worker = Object.assign(target, {
    postMessage: (told: WordsToRead) => void asked.push(told),
    terminate,
  });
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is asked of a worker
    worker: worker as unknown as Worker,
    terminate,
    asked: () => asked.map(({ text }) => text),
    answer() {
      const last = asked.at(-1);
      if (last === undefined) throw new Error('Nothing was asked.');
      target.dispatchEvent(new MessageEvent('message', { data: read(last) }));
    },
    fail: () => target.dispatchEvent(new Event('error')),
  };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

describe('words that are read while they are written', () => {
  test('are read by the worker, as the page itself would read them', async () => {
    const fake = fakeWorker();
    const reading = createWordsReader(() => fake.worker).read(
      'a',
      words('Bonjour Léa, désolé si…'),
    );
    fake.answer();
    expect(await reading).toEqual(read(words('Bonjour Léa, désolé si…')));
  });

  test('wait while others are read, and only the latest of a place are read at all', async () => {
    const fake = fakeWorker();
    const reader = createWordsReader(() => fake.worker);
    const typed = ['B', 'Bo', 'Bon', 'Bonjour Léa'].map((text) => reader.read('a', words(text)));
    const other = reader.read('b', words('Merci de votre message.'));
    expect(fake.asked()).toEqual(['B']);
    fake.answer();
    await settled();
    fake.answer();
    await settled();
    fake.answer();
    expect(fake.asked()).toEqual(['B', 'Bonjour Léa', 'Merci de votre message.']);
    expect(await Promise.all(typed)).toEqual([
      read(words('B')),
      null,
      null,
      read(words('Bonjour Léa')),
    ]);
    expect(await other).toEqual(read(words('Merci de votre message.')));
  });

  test('are read in the page where there can be no worker', async () => {
    const reader = createWordsReader(() => {
      throw new Error('No workers from a disk.');
    });
    expect(await reader.read('a', words('Bonjour Léa.'))).toEqual(read(words('Bonjour Léa.')));
  });

  test('are read in the page once the worker has failed, which is not asked again', async () => {
    const fake = fakeWorker();
    const reader = createWordsReader(() => fake.worker);
    const reading = reader.read('a', words('Bonjour Léa.'));
    fake.fail();
    expect(await reading).toEqual(read(words('Bonjour Léa.')));
    expect(await reader.read('a', words('Merci.'))).toEqual(read(words('Merci.')));
    expect(fake.asked()).toEqual(['Bonjour Léa.']);
    expect(fake.terminate).toHaveBeenCalledOnce();
  });

  test('come to nothing once the reader is closed, which may be asked again', async () => {
    const fake = fakeWorker();
    const reader = createWordsReader(() => fake.worker);
    const readings = [reader.read('a', words('Bonjour')), reader.read('b', words('Merci'))];
    reader.close();
    expect(await Promise.all(readings)).toEqual([null, null]);
    expect(fake.asked()).toEqual(['Bonjour']);
    expect(fake.terminate).toHaveBeenCalledOnce();
    const again = reader.read('a', words('Bonjour Léa.'));
    fake.answer();
    expect(await again).toEqual(read(words('Bonjour Léa.')));
  });
});
