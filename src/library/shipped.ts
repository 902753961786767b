import { cards } from 'virtual:scenario-cards';
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

/** In the order of their files' names. */
export const shippedCards: readonly Card[] = cards;

/** The guided tour of a first visit. */
export const tourCard = shippedCards.find((card) => card.format === 'tour');

/** The file of a scenario of the app; undefined when there is none of that id. */
export async function shippedText(id: string): Promise<string | undefined> {
  return await texts[`${folder}${id}.json`]?.();
}
