import { Faker } from '@faker-js/faker';
import type { Language } from '../vocabulary/language.ts';
import { fold, handleOf } from './handle.ts';
import { QUEBEC } from './locale.ts';
import { randomizerOf } from './randomizer.ts';

/** Somebody of the crowd. */
export interface Person {
  readonly name: string;
  readonly handle: string;
  readonly town: string;
}

/**
 * Names fall into this many classes by their letters. Each request draws from a class of its own, so
 * that two requests of a run never make the same person although neither knows of the other.
 */
export const CLASSES = 128;

/** Shares of people who write in public in the other language's community of names. */
const OTHER_COMMUNITY = 0.12;

/** Who must not be met again, by folded name and by handle. */
export class Taken {
  readonly #known = new Set<string>();

  add(name: string, handle: string): void {
    this.#known.add(`n:${fold(name)}`);
    this.#known.add(`h:${handle.toLowerCase()}`);
  }

  hasName(name: string): boolean {
    return this.#known.has(`n:${fold(name)}`);
  }

  hasHandle(handle: string): boolean {
    return this.#known.has(`h:${handle.toLowerCase()}`);
  }
}

/** Draws people of one class from one seed. The same seed, class and calls give the same people. */
export class PeopleSource {
  readonly #fakers: Readonly<Record<Language, Faker>>;
  readonly #class: number;
  readonly #taken: Taken;

  constructor(seed: number, nameClass: number, taken: Taken) {
    const randomizer = randomizerOf(seed);
    this.#fakers = {
      fr: new Faker({ locale: [QUEBEC.fr], randomizer }),
      en: new Faker({ locale: [QUEBEC.en], randomizer }),
    };
    this.#class = nameClass % CLASSES;
    this.#taken = taken;
  }

  /** Somebody new who writes in this language. */
  draw(language: Language): Person {
    const { first, family } = this.#names(language);
    const name = `${first} ${family}`;
    const handle = this.#handle(first, family);
    this.#taken.add(name, handle);
    return { name, handle, town: this.#fakers.fr.location.city() };
  }

  #names(language: Language): { first: string; family: string } {
    const faker = this.#fakers[this.#community(language)];
    for (;;) {
      const first = faker.person.firstName();
      const family = faker.person.lastName();
      const name = `${first} ${family}`;
      if (classOf(fold(name)) === this.#class && !this.#taken.hasName(name))
        return { first, family };
    }
  }

  #handle(first: string, family: string): string {
    const { number } = this.#fakers.fr;
    for (let tries = 0; ; tries++) {
      const handle = handleOf(first, family, number.int(9999), suffix(number.int(9999), tries));
      if (classOf(`@${handle}`) === this.#class && !this.#taken.hasHandle(handle)) return handle;
    }
  }

  #community(language: Language): Language {
    if (this.#fakers.fr.number.float() >= OTHER_COMMUNITY) return language;
    return language === 'fr' ? 'en' : 'fr';
  }
}

/** Two digits first; more only when those do not do. */
function suffix(drawn: number, tries: number): number {
  return tries < 400 ? drawn % 100 : drawn;
}

/** FNV-1a over UTF-16 units, folded to a class. */
function classOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % CLASSES;
}
