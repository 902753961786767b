import type { Language } from '../../src/vocabulary/language.ts';
import { FAIR, fairnessOf, type Move } from './fairness.ts';
import { figure, percent, tableOf } from './table.ts';

/** Letters shown on either side of what was exchanged. */
const AROUND = 30;

/**
 * How far the shipped analyser moves when a thing that must weigh nothing is exchanged, over every reply
 * that holds it; typos leave professionalism out.
 *
 * @param shown how many of the worst replies of each kind are quoted.
 */
export function fairnessReport(
  language: Language,
  replies: readonly { readonly reply: string; readonly comment?: string }[],
  shown = 0,
): string {
  const kinds = fairnessOf(replies, language);
  const table = tableOf(
    ['exchanged', 'replies', `moved > ${FAIR}`, 'share', 'farthest'],
    kinds.map(({ kind, changed, unfair, farthest }) => [
      kind,
      String(changed),
      String(unfair.length),
      percent(unfair.length / Math.max(1, changed)),
      figure(farthest),
    ]),
  );
  const worst = kinds.flatMap(({ unfair }) => unfair.slice(0, shown).map(quoted));
  return [
    `${language}: the same reply with what must weigh nothing exchanged`,
    table,
    ...worst,
  ].join('\n');
}

/** The words around the first letter that differs. */
function quoted({ scale, by, reply, exchanged }: Move): string {
  let at = 0;
  while (at < reply.length && reply.charAt(at) === exchanged.charAt(at)) at += 1;
  const around = (text: string) =>
    text.slice(Math.max(0, at - AROUND), at + AROUND).replaceAll('\n', ' ');
  return `  ${scale} ${figure(by)}: "${around(reply)}" → "${around(exchanged)}"`;
}
