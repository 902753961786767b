import { compileWordsCondition } from '../../engine/compile/guard.ts';
import { NOTHING } from '../../engine/compile/reference.ts';
import type { Programme } from '../../engine/programme.ts';
import { worthOfWords } from '../../engine/reading-condition.ts';
import type { Condition } from '../../scenario/schema/guard.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { textIn } from '../../scenario/text.ts';
import { read } from '../../tone/read.ts';
import { REVERSIBLE_ACTIONS } from '../../vocabulary/action.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { Act } from '../act.ts';
import { phrasesOf } from '../words-to-read.ts';
import { cellsFor, readingOf, wordsOf } from './cells.ts';
import { postChannels } from './post-channels.ts';
import type { Pattern, Relevance } from './relevance.ts';
import { repliesTo, type SampleReply, statements } from './samples.ts';

/** The acts that may make a difference, their words read already. */
export interface Alphabet {
  readonly acts: readonly Act[];
  /** No act that may make a difference is left out. */
  readonly complete: boolean;
}

/** Words to act with: real ones that an author wrote, or one for each way of being read. */
export type Wording = 'samples' | 'cells';

/** Words that nobody wrote, as if somebody had found some that read so. */
interface MadeUp {
  readonly text: string;
  readonly reading: Reading;
}

/** Items tried where a condition names none. */
const ANYTHING_LIMIT = 3;

/** Conditions on the reading of words. */
export function readingConditions(relevance: Relevance): readonly Condition[] {
  return relevance.conditions.filter((condition) =>
    ['tone', 'mentions', 'language', 'address', 'copied', 'form'].includes(condition.type),
  );
}

/** What a trainee can do that bears on a goal. */
export function alphabetOf(
  programme: Programme,
  relevance: Relevance,
  language: Language,
  wording: Wording,
): Alphabet {
  const maker = new ActMaker(programme.scenario, relevance, language, wording);
  for (const pattern of relevance.patterns) maker.pattern(pattern);
  for (const contact of relevance.contacts) maker.bringTo(contact);
  for (const condition of relevance.conditions) maker.condition(condition);
  return maker.result();
}

class ActMaker {
  readonly #scenario: Scenario;
  readonly #relevance: Relevance;
  readonly #language: Language;
  readonly #wording: Wording;
  readonly #conditions: readonly Condition[];
  readonly #acts: Act[] = [];
  readonly #known = new Set<string>();
  readonly #made = new Map<Language | null, readonly MadeUp[]>();
  #complete = true;

  constructor(scenario: Scenario, relevance: Relevance, language: Language, wording: Wording) {
    this.#scenario = scenario;
    this.#relevance = relevance;
    this.#language = language;
    this.#wording = wording;
    this.#conditions = readingConditions(relevance);
  }

  result(): Alphabet {
    return { acts: this.#acts, complete: this.#complete };
  }

  pattern({ action, on, to }: Pattern): void {
    const items = on?.filter((item) => item !== 'target') ?? this.#anything();
    for (const one of action) {
      if (one === 'publish') this.#publish(on === undefined ? [] : items);
      else if (one === 'escalate')
        for (const contact of to ?? this.#anybody()) this.#escalate(contact, items);
      else if (one === 'editOwn' || one === 'changeSetting') this.#complete = false;
      else for (const item of items) this.#onItem(one, item);
    }
  }

  /** A colleague whose answer matters: about what the answers are about, or about anything. */
  bringTo(id: string): void {
    const contact = this.#scenario.organisation.contacts.find((one) => one.id === id);
    const about = contact?.answers.flatMap((answer) => answer.about ?? []) ?? [];
    this.#complete = false;
    for (const item of new Set([...about, ...this.#anything()])) this.#escalate(id, [item]);
  }

  condition(condition: Condition): void {
    if (condition.type !== 'setting' || this.#isKnown(JSON.stringify(condition))) return;
    this.#complete = false;
    const { setting, is } = condition;
    const to = setting === 'blockedWords' ? [String(is)] : is;
    this.#acts.push({ type: 'changeSetting', setting, to });
    if (typeof is === 'boolean') this.#acts.push({ type: 'changeSetting', setting, to: !is });
    if (setting === 'profanityFilter')
      this.#acts.push({ type: 'changeSetting', setting, to: is === 'off' ? 'strong' : 'off' });
    if (setting === 'whoMayPost')
      this.#acts.push({
        type: 'changeSetting',
        setting,
        to: is === 'nobody' ? 'everyone' : 'nobody',
      });
    if (setting === 'blockedWords') this.#acts.push({ type: 'changeSetting', setting, to: [] });
  }

  #anything(): readonly string[] {
    this.#complete = false;
    const known = [...this.#relevance.items];
    const started = this.#scenario.threads.map(({ id }) => id);
    return [...new Set([...known, ...started])].slice(0, ANYTHING_LIMIT);
  }

  #anybody(): readonly string[] {
    this.#complete = false;
    return this.#scenario.organisation.contacts.slice(0, 1).map(({ id }) => id);
  }

  #onItem(action: string, item: string): void {
    if (this.#isKnown(`${action} ${item}`)) return;
    switch (action) {
      case 'reply':
        return this.#words(item, (words) =>
          this.#acts.push({ type: 'reply', item, covers: [], ...words }),
        );
      case 'privateReply':
        return this.#words(item, (words) =>
          this.#acts.push({ type: 'privateReply', item, ...words }),
        );
      case 'holdingReply':
        return this.#words(item, (words) =>
          this.#acts.push({ type: 'holdingReply', item, promise: 600_000, covers: [], ...words }),
        );
      case 'unhide':
        // What arrives hidden hangs on the settings, which are not all tried.
        this.#complete = false;
        this.#acts.push({ type: 'unhide', item });
        return;
      case 'deleteOwn':
        // Of the page's own words only those of the file are known; those of the trainee come and go.
        this.#complete = false;
        this.#acts.push({ type: 'deleteOwn', item });
        return;
      case 'like':
      case 'pin':
      case 'hide':
      case 'delete':
      case 'ban':
      case 'report':
      case 'closeComments':
      case 'leaveAlone':
        this.#acts.push({ type: action, item });
        if (REVERSIBLE_ACTIONS.has(action)) this.#acts.push({ type: action, item, undone: true });
        return;
      default:
        this.#complete = false;
    }
  }

  /** A statement, or one that names an item which somebody waits for it to answer. */
  #publish(covered: readonly string[]): void {
    for (const covers of [[], ...covered.map((item) => [item])]) {
      if (this.#isKnown(`publish ${covers.join(' ')}`)) continue;
      this.#words(null, (words) => {
        for (const channel of postChannels(this.#scenario)) {
          this.#acts.push({ type: 'publish', channel, covers, ...words });
        }
      });
    }
  }

  #escalate(to: string, items: readonly string[]): void {
    for (const item of items) {
      if (this.#isKnown(`escalate ${to} ${item}`)) continue;
      const text = this.#language === 'fr' ? 'À voir, merci.' : 'Please have a look.';
      this.#acts.push({ type: 'escalate', to, items: [item], evidence: [item], text });
    }
  }

  #words(
    item: string | null,
    make: (words: { readonly text: string; readonly reading?: Reading }) => void,
  ): void {
    const replies = this.#replies(item);
    if (this.#conditions.length === 0) return make({ text: replies[0]?.text ?? '…' });
    if (this.#wording === 'samples') {
      for (const reply of this.#distinct(replies, item)) make(reply);
      return;
    }
    for (const words of this.#madeUp(this.#shown(item)?.language ?? null)) make(words);
  }

  #madeUp(shown: Language | null): readonly MadeUp[] {
    const before = this.#made.get(shown);
    if (before !== undefined) return before;
    const { cells, complete } = cellsFor(this.#conditions);
    if (!complete) this.#complete = false;
    const made = cells.map((cell) => ({ text: wordsOf(cell), reading: readingOf(cell, shown) }));
    this.#made.set(shown, made);
    return made;
  }

  #replies(item: string | null): readonly SampleReply[] {
    return item === null ? statements(this.#scenario) : repliesTo(this.#scenario, item);
  }

  /** One reply for each way in which the conditions can tell replies apart, with its reading. */
  #distinct(
    replies: readonly SampleReply[],
    item: string | null,
  ): readonly { text: string; reading: Reading }[] {
    const { organisation } = this.#scenario;
    const phrases = phrasesOf(this.#scenario);
    const voice = { address: organisation.voice.address };
    const known = new Map<string, { text: string; reading: Reading }>();
    const cache = readingsOf(this.#scenario);
    for (const { text } of replies) {
      const place = `${item ?? ''} ${this.#language} ${text}`;
      const before = cache.get(place);
      const reading =
        before ?? read({ text, item: this.#shown(item), phrases, earlier: [], voice });
      cache.set(place, reading);
      const key = signature({ text, reading }, this.#conditions);
      if (!known.has(key)) known.set(key, { text, reading });
    }
    return [...known.values()];
  }

  #shown(item: string | null): { text: string; language: Language } | null {
    if (item === null) return null;
    const text = itemText(this.#scenario, item);
    return text === undefined ? null : textIn(text, this.#language);
  }

  /** Two conditions may wait for the same act. */
  #isKnown(key: string): boolean {
    if (this.#known.has(key)) return true;
    this.#known.add(key);
    return false;
  }
}

/** The same replies are asked about for goal after goal. */
const READINGS = new WeakMap<Scenario, Map<string, Reading>>();

function readingsOf(scenario: Scenario): Map<string, Reading> {
  const known = READINGS.get(scenario) ?? new Map<string, Reading>();
  READINGS.set(scenario, known);
  return known;
}

/** All that these conditions can see of words. */
function signature(words: MadeUp, conditions: readonly Condition[]): string {
  const { tone, phrases, copyOf } = words.reading;
  return JSON.stringify([
    Object.values(tone.dimensions).map((scale) => scale?.level ?? null),
    tone.overall?.level ?? null,
    phrases.map(({ phrase }) => phrase).toSorted(),
    tone.language,
    tone.address,
    copyOf !== null,
    conditions.flatMap((one) =>
      one.type === 'form' ? [worthOfWords(words, compileWordsCondition(one, NOTHING))] : [],
    ),
  ]);
}

function itemText(scenario: Scenario, id: string) {
  const started = scenario.threads.find((item) => item.id === id);
  if (started !== undefined) return started.text;
  for (const inject of scenario.injects) {
    const lists = [
      inject.do,
      ...inject.branches.map((branch) => branch.do),
      inject.otherwise ?? [],
    ];
    for (const one of lists.flat()) {
      if (one.type === 'publish' && one.item.id === id) return one.item.text;
    }
  }
  return undefined;
}
