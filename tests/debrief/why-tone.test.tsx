import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/debrief/story/people.ts';
import { itemOf, storyOf } from '../../src/debrief/story/story.ts';
import { read } from '../../src/tone/read.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeSheet } from '../support/fake-sheet.ts';
import { open, played, scenario } from './open-debrief.tsx';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const WORDS =
  'Nous sommes désolés si cela vous a dérangé. La gérante vous rappelle avant midi, promis.';

/** A run in which the analyser really read these words, for the comment they answer. */
function answered(change: { analyser?: string; value?: number } = {}): FakeRun {
  const before = played();
  const story = storyOf(before.programme, before.run);
  const asked = itemOf(story, 'c1');
  if (asked === undefined) throw new Error('there is no comment');
  const text = wordsIn(story.programme, asked.text, 'fr').text;
  const reading = read({ text: WORDS, item: { text, language: 'fr' }, phrases: {}, earlier: [] });
  const { tone } = reading;
  const overall = tone.overall && { ...tone.overall, value: change.value ?? tone.overall.value };
  return fakeRun(scenario)
    .reply('c1', WORDS, {
      at: '3m',
      reading: {
        ...reading,
        tone: { ...tone, analyser: change.analyser ?? tone.analyser, overall },
      },
    })
    .finish();
}

async function opened(run: FakeRun): Promise<HTMLElement> {
  open({ sheet: fakeSheet() }, run);
  const row = screen.getByRole('button', { name: /La question du remboursement/ });
  await userEvent.click(row);
  const article = row.closest('article');
  if (article === null) throw new Error('The case has no article.');
  return article;
}

test('the places that weigh most are told with what changes without them', async () => {
  const article = await opened(answered());
  await userEvent.click(within(article).getByRole('button', { name: 'Ce qui a pesé sur le ton' }));
  const lines = await within(article).findAllByText(
    /Sans ces mots, l’ensemble (perdrait|gagnerait)/,
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(3);
  expect(article).toHaveTextContent(/Peut sembler conditionnel/);
});

test('a reading that is not today’s is not explained by today’s words', async () => {
  const article = await opened(answered({ value: 0.123 }));
  await userEvent.click(within(article).getByRole('button', { name: 'Ce qui a pesé sur le ton' }));
  expect(await within(article).findByText(/se lisent autrement aujourd’hui/)).toBeVisible();
});

test('a reading of another analyser offers no explanation', async () => {
  const article = await opened(answered({ analyser: '0.1.0' }));
  expect(within(article).queryByRole('button', { name: 'Ce qui a pesé sur le ton' })).toBeNull();
});

test('words that were not rated offer none either', async () => {
  const run = fakeRun(scenario).reply('c1', 'Ok', { at: '3m', reading: fakeReading() }).finish();
  const article = await opened(run);
  expect(within(article).queryByRole('button', { name: 'Ce qui a pesé sur le ton' })).toBeNull();
});
