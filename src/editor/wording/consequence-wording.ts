import type { ConsequenceInput } from '../../scenario/schema/consequence.ts';
import { textIn } from '../../scenario/text.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Wording } from './wording.ts';

/** What follows, as a clause without capital and full stop: "Luc comments: « … »". */
export function sayConsequence(
  consequence: ConsequenceInput,
  language: Language,
  wording: Wording,
): string {
  const { say, parts, quoted } = wording;
  switch (consequence.type) {
    case 'publish': {
      const { by, channel, text } = consequence.item;
      const who = by === 'organisation' ? say('thePage') : parts.person(by);
      return say('publish', { who, channel, words: quoted(textIn(text, language).text) });
    }
    case 'change':
      return say('change', {
        name: parts.variable(consequence.variable),
        way: consequence.by < 0 ? 'down' : 'up',
        n: Math.abs(consequence.by),
      });
    case 'set':
      return say('set', { name: parts.variable(consequence.variable), n: consequence.to });
    case 'reveal':
      return say('reveal', { name: quoted(parts.fact(consequence.fact)) });
    case 'approve':
      return say('approve', { name: quoted(parts.line(consequence.line)) });
    case 'fire':
      return say('fire', {
        name: quoted(parts.inject(consequence.inject)),
        delayed: consequence.delay === undefined ? 'no' : 'yes',
        length: consequence.delay === undefined ? '' : wording.length(consequence.delay),
      });
    case 'cancel':
      return say('cancel', { name: quoted(parts.inject(consequence.inject)) });
    case 'crowd':
      return say('crowd', { n: consequence.count, length: wording.length(consequence.over) });
    case 'calm':
      return say('calm');
    case 'setting':
      return say('changesSetting', { setting: consequence.setting, to: String(consequence.to) });
    case 'withdraw':
      return say('withdraw', { name: quoted(parts.item(consequence.item)) });
    case 'react':
      return say('react', { n: consequence.likes, name: quoted(parts.item(consequence.item)) });
    case 'figures':
      return say('figures');
    case 'notify':
      return say('notify', { words: quoted(textIn(consequence.text, language).text) });
    case 'end':
      return say('end', { name: quoted(parts.ending(consequence.ending)) });
  }
}
