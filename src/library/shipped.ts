import type { Card } from './card.ts';

/*
 * The scenarios that come with the app. The build takes from each file only the few fields that the
 * programme shows; the file itself is fetched as text when somebody opens it, and goes through the
 * same loader as a stranger's.
 */
const folder = '../../scenarios/';
const texts = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  import: 'default',
});

let catalogue: Promise<readonly Card[]> | undefined;

/**
 * What can be played, in the order of the files' names. It comes in one small piece of its own,
 * asked for as soon as the app starts: the first page is drawn meanwhile.
 */
export async function shippedCards(): Promise<readonly Card[]> {
  catalogue ??= fetched();
  return await catalogue;
}

async function fetched(): Promise<readonly Card[]> {
  const { cards } = await import('virtual:scenario-cards');
  return cards;
}

/** The guided tour of a first visit. */
export async function tourCard(): Promise<Card | undefined> {
  const cards = await shippedCards();
  return cards.find((card) => card.format === 'tour');
}

/** The file of a scenario of the app; undefined when there is none of that id. */
export async function shippedText(id: string): Promise<string | undefined> {
  return await texts[`${folder}${id}.json`]?.();
}
