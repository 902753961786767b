import { type Language } from '../vocabulary/language.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import { compilePattern } from './pattern.ts';
import type { Effects, MatchExample, Rule, Strategy } from './rule.ts';

/**
 * Reads strategies from their files' contents and refuses what is not whole: a rule without an
 * example that matches and one that does not, an unknown scale, an id given twice, a message that
 * nobody wrote. Whether examples hold is for `checkExamples`, which needs the lexicon built. A file that
 * says `lean` (as the build leaves them) has no examples, note or source, and needs none.
 *
 * @throws Error with a sentence that names the file's strategy, the rule and what is wrong.
 */
export function loadStrategies(
  files: readonly unknown[],
  language: Language,
  messageIds: ReadonlySet<string>,
): Strategy[] {
  const strategies = files.map((file) => strategyOf(file, language));
  const seen = new Set<string>();
  for (const rule of strategies.flatMap((strategy) => strategy.rules)) {
    if (seen.has(rule.id)) throw new Error(`rule "${rule.id}": this id is given twice`);
    if (!messageIds.has(rule.messageId))
      throw new Error(`rule "${rule.id}": no message is named "${rule.messageId}"`);
    seen.add(rule.id);
  }
  return strategies;
}

function strategyOf(file: unknown, language: Language): Strategy {
  const record = recordOf(file, 'a strategy file');
  const name = textOf(record['strategy'], 'a strategy file: "strategy"');
  const where = `strategy "${name}" (${language})`;
  const effects = effectsOf(record['effects'], where);
  return {
    name,
    note: isLean(record) ? '' : textOf(record['note'], `${where}: "note"`),
    source: isLean(record) ? '' : textOf(record['source'], `${where}: "source"`),
    shadows: listOf(record['shadows'] ?? [], `${where}: "shadows"`).map((shadow) =>
      textOf(shadow, `${where}: "shadows"`),
    ),
    rules: listOf(record['rules'], `${where}: "rules"`).map((rule) =>
      ruleOf(rule, name, effects, language, isLean(record)),
    ),
  };
}

function isLean(record: Record<string, unknown>): boolean {
  return record['lean'] === true;
}

function ruleOf(
  data: unknown,
  strategy: string,
  inherited: Effects,
  language: Language,
  lean: boolean,
): Rule {
  const record = recordOf(data, `a rule of "${strategy}"`);
  const id = textOf(record['id'], `a rule of "${strategy}": "id"`);
  const where = `rule "${id}"`;
  const examplesOf = (key: string) => (lean ? [] : filledListOf(record[key], `${where}: "${key}"`));
  const markers = filledListOf(record['markers'], `${where}: "markers"`).map((marker) =>
    textOf(marker, `${where}: "markers"`),
  );
  if (!id.startsWith(`${language}.`))
    throw new Error(`${where}: a rule's id starts with its language`);
  return {
    id,
    language,
    strategy,
    messageId: textOf(record['messageId'], `${where}: "messageId"`),
    markers,
    sequences: markers.flatMap(compilePattern),
    negation: record['negation'] === 'ignored' ? 'ignored' : 'blocks',
    effects: record['effects'] === undefined ? inherited : effectsOf(record['effects'], where),
    matches: examplesOf('matches').map((example) => matchExampleOf(example, where)),
    rejects: examplesOf('rejects').map((text) => textOf(text, `${where}: "rejects"`)),
  };
}

function matchExampleOf(data: unknown, where: string): MatchExample {
  const record = recordOf(data, `${where}: an example`);
  return {
    text: textOf(record['text'], `${where}: the text of an example`),
    quote: textOf(record['quote'], `${where}: the quote of an example`),
  };
}

function effectsOf(data: unknown, where: string): Effects {
  const entries = Object.entries(recordOf(data, `${where}: "effects"`));
  const effects: Partial<Record<ToneScale, number>> = {};
  for (const [scale, value] of entries) {
    if (!isToneScale(scale)) throw new Error(`${where}: there is no tone scale "${scale}"`);
    if (typeof value !== 'number' || !(value >= -1 && value <= 1))
      throw new Error(`${where}: the effect on ${scale} is a number from -1 to 1`);
    effects[scale] = value;
  }
  return effects;
}

function isToneScale(name: string): name is ToneScale {
  return TONE_SCALES.some((scale) => scale === name);
}

function recordOf(data: unknown, where: string): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error(`${where}: an object was expected`);
  return { ...data };
}

function textOf(data: unknown, where: string): string {
  if (typeof data !== 'string' || data.trim() === '')
    throw new Error(`${where}: some text was expected`);
  return data;
}

function listOf(data: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(data)) throw new Error(`${where}: a list was expected`);
  return data;
}

function filledListOf(data: unknown, where: string): readonly unknown[] {
  const list = listOf(data, where);
  if (list.length === 0) throw new Error(`${where}: at least one is needed`);
  return list;
}
