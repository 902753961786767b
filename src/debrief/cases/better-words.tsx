import type { ReactNode } from 'react';
import { MESSAGE_IDS, messageOf } from '../../tone/messages.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import type { Suggestion } from '../../vocabulary/reading.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Utterance } from '../story/story.ts';
import styles from './reply.module.css';

/** Graphemes of the words to change. */
const LONGEST_QUOTE = 70;

/** An analyser of another version may name messages that this one has not got. */
function isKnown({ messageId }: Suggestion): boolean {
  return MESSAGE_IDS.has(messageId.replace(/\.better$/, ''));
}

/** Other wordings, where the analyser has some to propose. */
export function BetterWords({ said }: { readonly said: Utterance }): ReactNode {
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const suggestions = said.reading.tone.suggestions.filter(isKnown);
  if (suggestions.length === 0) return null;
  return (
    <Disclosure title={say('betterTitle')} level={5}>
      <ul className={styles.better}>
        {suggestions.map((one) => (
          <li key={`${one.rule} ${one.start}`}>
            {say('betterInstead', {
              quote: shortened(said.text.slice(one.start, one.end), LONGEST_QUOTE),
            })}{' '}
            {one.replacement !== undefined && <q dir="auto">{one.replacement}</q>}{' '}
            {messageOf(one.messageId)[language]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
