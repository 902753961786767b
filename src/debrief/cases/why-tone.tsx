import { type ReactNode, useState } from 'react';
import type { Reason } from '../../tone/explain.ts';
import { messageOf } from '../../tone/messages.ts';
import { ANALYSER_VERSION } from '../../tone/version.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { wordsIn } from '../story/people.ts';
import { itemOf, type Story, type Utterance } from '../story/story.ts';
import styles from './reply.module.css';

/** Graphemes of the words that weigh. */
const LONGEST_QUOTE = 70;

/**
 * The places that weigh most on the tone as a whole, each with what changes without it. The analyser is
 * fetched and the words read again only once this is opened; a reading of another version is not
 * explained, since today's analyser would explain another one.
 */
export function WhyTone({ said }: { readonly said: Utterance }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const [reasons, setReasons] = useState<Told | null>(null);
  const { tone } = said.reading;
  if (tone.overall === null || tone.analyser !== ANALYSER_VERSION) return null;
  const open = (isOpen: boolean) => {
    if (isOpen && reasons === null) void reasonsFor(story, said).then(setReasons);
  };
  return (
    <Disclosure title={say('whyTitle')} level={5} onToggle={open}>
      {reasons !== null && <Reasons told={reasons} />}
    </Disclosure>
  );
}

/** What is told: `other` where the words, read again, give another reading than that of the log. */
type Told = readonly Reason[] | 'other';

function Reasons({ told }: { readonly told: Told }): ReactNode {
  const say = useSay(debriefTexts);
  if (told === 'other') return <p className={styles.soft}>{say('whyOther')}</p>;
  if (told.length === 0) return <p className={styles.soft}>{say('whyNothing')}</p>;
  return (
    <ul className={styles.better}>
      {told.map((reason) => (
        <WhyLine key={reason.start} reason={reason} />
      ))}
    </ul>
  );
}

function WhyLine({ reason }: { readonly reason: Reason }): ReactNode {
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const { quote, messageId, betterId, effect } = reason;
  const points = Math.round(Math.abs(effect) * 100);
  return (
    <li>
      <q dir="auto">{shortened(quote.trim(), LONGEST_QUOTE)}</q> {messageOf(messageId)[language]}{' '}
      {say(effect < 0 ? 'whyHelps' : 'whyHarms', { points })}{' '}
      {betterId !== null && messageOf(betterId)[language]}
    </li>
  );
}

async function reasonsFor(story: Story, said: Utterance): Promise<Told> {
  const { explain } = await import('../../tone/explain.ts');
  const { tone, shownLanguage } = said.reading;
  const item = shownLanguage === null ? undefined : itemOf(story, said.items[0] ?? null);
  const explanation = explain(
    {
      reply: said.text,
      ...(item !== undefined &&
        shownLanguage !== null && {
          comment: wordsIn(story.programme, item.text, shownLanguage).text,
          language: shownLanguage,
        }),
    },
    ['overall'],
  ).get('overall');
  return explanation?.value === tone.overall?.value ? (explanation?.reasons ?? []) : 'other';
}
