import { addressOf } from '../../src/tone/address.ts';
import { detectLanguage } from '../../src/tone/detect-language.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import type { HeldOutReply } from '../../src/tone/training/held-out-replies.ts';
import type { Observation } from '../../src/tone/training/observation.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import type { Yardstick } from './agreement-report.ts';
import { PEERS } from './peers.ts';
import { percent, verdict } from './table.ts';
import { LEAST_ADDRESS } from './targets.ts';

/** Reply length and the peers, on the same replies in the same order. */
export async function yardsticksOn(
  replies: readonly HeldOutReply[],
  language: Language,
): Promise<Yardstick[]> {
  const texts = replies.map(({ observation }) => observation.rated.reply);
  const lengths = texts.map((text) => tokenise(text).words);
  const peers = PEERS.map(async ({ name, languages, read }) => ({
    name,
    values: languages.includes(language)
      ? await Promise.all(texts.map((text) => read(text, language)))
      : null,
  }));
  return [{ name: 'length', values: lengths }, ...(await Promise.all(peers))];
}

/** Form of address as rated, by id of the reply: a field of the corpus that no model learns. */
export function addressesIn(corpus: string): ReadonlyMap<string, string> {
  const lines = corpus.split('\n').filter((line) => line.trim() !== '');
  const rated = lines.flatMap((line): [string, string][] => {
    const { id, address }: { id?: unknown; address?: unknown } = JSON.parse(line);
    return typeof id === 'string' && typeof address === 'string' ? [[id, address]] : [];
  });
  return new Map(rated);
}

/** Share of replies whose form of address is read as it was rated. */
export function addressLine(
  observations: readonly Observation[],
  rated: ReadonlyMap<string, string>,
): string {
  const asked = observations.filter(({ rated: { id } }) => rated.has(id));
  const right = asked.filter(
    ({ rated: { id, reply, language } }) => addressOf(tokenise(reply), language) === rated.get(id),
  );
  const share = right.length / asked.length;
  return (
    `form of address: ${percent(share)} of ${asked.length}; ` +
    `least ${percent(LEAST_ADDRESS)}: ${verdict(share >= LEAST_ADDRESS)}`
  );
}

/** Share of replies whose language is recognised from the words alone. */
export function languageLine(observations: readonly Observation[], language: Language): string {
  const right = observations.filter(
    ({ rated: { reply } }) => detectLanguage(tokenise(reply)).language === language,
  );
  return `language recognised: ${percent(right.length / observations.length)} of ${observations.length}`;
}
