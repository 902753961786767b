import type { ReactNode } from 'react';
import { leverOfCase, leverOfReply } from '../../scoring/overall/levers.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { hrefOfBench } from '../../ui/tone/bench-link.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { Notes } from '../review/notes.tsx';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import type { Utterance } from '../story/story.ts';
import { BetterWords } from './better-words.tsx';
import { marksOf } from './marks.ts';
import { PlainFaults } from './plain-faults.tsx';
import styles from './reply.module.css';
import { ToneLevels } from './tone-levels.tsx';
import { WhyTone } from './why-tone.tsx';

/** What the trainee said and did, with the words that earned or cost points marked. */
export function YourSide({ due }: { readonly due: Case }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const deeds = due.item === undefined ? [] : story.end.deeds(due.item.id);
  const wordless = deeds
    .filter((deed) => deed.own === null)
    .map((deed) => names.action(deed.action));
  return (
    <section className={styles.side}>
      <h4>{say('you')}</h4>
      {due.said.length === 0 && <p className={styles.soft}>{say('youSilent')}</p>}
      {due.said.map((said) => (
        <YourWords key={said.event} due={due} said={said} />
      ))}
      {wordless.length > 0 && (
        <p className={styles.soft}>
          {say('youDid', { deeds: formats.list([...new Set(wordless)]) })}
        </p>
      )}
    </section>
  );
}

function YourWords({ due, said }: { readonly due: Case; readonly said: Utterance }): ReactNode {
  const { story } = useDebrief();
  const names = useNames();
  const formats = useFormats();
  const { language } = useLanguage();
  const { startsAt } = story.programme.scenario.clock;
  const spoken = said.reading.tone.language ?? story.run.settings.language;
  return (
    <div className={styles.reply}>
      <p className={styles.soft}>
        {formats.timeOfDay(startsAt, said.at)} · {names.action(said.action)}
      </p>
      <blockquote className={styles.words}>
        <MarkedText
          text={said.text}
          language={spoken}
          marks={marksOf(due.evidence, said.event, said.text, language)}
        />
      </blockquote>
      <PlainFaults due={due} said={said} />
      <ReplyLever due={due} said={said} />
      <ToneLevels due={due} said={said} />
      <WhyTone said={said} />
      <BetterWords said={said} />
      <ToBench due={due} said={said} />
      <Notes event={said.event} />
    </div>
  );
}

/** The way to all that is read in these words; none where they are too long for a link. */
function ToBench({ due, said }: { readonly due: Case; readonly said: Utterance }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const { programme, run } = story;
  const shown = said.reading.shownLanguage ?? run.settings.language;
  const comment = due.item === undefined ? '' : wordsIn(programme, due.item.text, shown).text;
  const { address } = programme.scenario.organisation.voice;
  const href = hrefOfBench({ comment, a: said.text, b: '', address });
  if (href === null) return null;
  return (
    <p className={styles.soft} data-print="no">
      <a href={href}>{say('toBench')}</a>
    </p>
  );
}

/** What would have raised these words most, unless the same is said of the whole case. */
function ReplyLever({ due, said }: { readonly due: Case; readonly said: Utterance }): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const lever = leverOfReply(reviewed.sheet, said.event);
  const ofCase = leverOfCase(reviewed.sheet, due.outcome);
  if (lever === null || lever.sentence[language] === ofCase?.sentence[language]) return null;
  return (
    <p className={styles.soft}>
      <strong>{say('replyLever')}</strong> {lever.sentence[language]}
    </p>
  );
}
