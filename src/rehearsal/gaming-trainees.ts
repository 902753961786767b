import type { ItemId } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Act } from './act.ts';
import { GESTURE_MS, REACTION_MS } from './pace.ts';
import type { Intention, Trainee } from './trainee.ts';

/** Ways of playing the score instead of the part. Their bounds are numbered in the scoring rules. */
export const GAMES = [
  'fixedText',
  'stuffing',
  'likeAll',
  'hideAll',
  'escalateAll',
  'leaveAllAlone',
] as const;

export type Game = (typeof GAMES)[number];

/** The most agreeable words that answer nothing: warm, sorry, forward-looking, and always the same. */
export const FIXED_TEXT: Readonly<Record<Language, string>> = {
  fr: 'Bonjour, merci de nous avoir écrit. Nous sommes vraiment désolés de cette situation et nous comprenons votre déception. Notre équipe s’en occupe et vous revient dès que possible.',
  en: 'Hello, thank you for writing to us. We are truly sorry about this situation and we understand your disappointment. Our team is looking into it and will get back to you as soon as possible.',
};

/** Somebody who does one thing to everything, as fast as a hand can. */
export class GamingTrainee implements Trainee {
  readonly #make: (view: SnapshotView, item: ItemId) => Act | null;
  readonly #pause: number;
  readonly #seen = new Set<ItemId>();

  constructor(programme: Programme, game: Game, language: Language) {
    this.#make = makerOf(programme, game, language);
    this.#pause = Math.ceil((REACTION_MS + GESTURE_MS) * programme.scenario.clock.rate);
  }

  intends(view: SnapshotView): Intention | null {
    const item = view.items().find((id) => !this.#seen.has(id) && isSomebodyElses(view, id));
    if (item === undefined) return null;
    const at = Math.max(0, view.item(item)?.at ?? 0) + this.#pause;
    if (view.now < at) return { at, act: null };
    this.#seen.add(item);
    const act = this.#make(view, item);
    return act === null ? this.intends(view) : { at: view.now, act };
  }
}

function isSomebodyElses(view: SnapshotView, id: ItemId): boolean {
  const kind = view.item(id)?.author.kind;
  return kind === 'persona' || kind === 'voice';
}

function makerOf(
  programme: Programme,
  game: Game,
  language: Language,
): (view: SnapshotView, item: ItemId) => Act | null {
  switch (game) {
    case 'fixedText':
      return (_view, item) => ({ type: 'reply', item, text: FIXED_TEXT[language], covers: [] });
    case 'stuffing': {
      const text = everyPhrase(programme, language);
      return (_view, item) => ({ type: 'reply', item, text, covers: [] });
    }
    case 'likeAll':
      return (_view, item) => ({ type: 'like', item });
    case 'hideAll':
      return (_view, item) => ({ type: 'hide', item });
    case 'leaveAllAlone':
      return (_view, item) => ({ type: 'leaveAlone', item });
    case 'escalateAll': {
      const to = programme.scenario.organisation.contacts[0]?.id;
      const text = FIXED_TEXT[language];
      return (_view, item) =>
        to === undefined ? null : { type: 'escalate', to, items: [item], evidence: [item], text };
    }
  }
}

/** One phrase of every group of the scenario, strung together with what scores best in tone. */
export function everyPhrase(programme: Programme, language: Language): string {
  const phrases = Object.values(programme.scenario.phrases).flatMap(
    (group) => group[language]?.[0] ?? [],
  );
  return phrases.map((phrase) => phrase.replaceAll('*', '')).join(' ');
}
