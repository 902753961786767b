import type { ReactNode } from 'react';
import type { ModelReply } from '../../scenario/schema/expectation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import type { Story, Utterance } from '../story/story.ts';
import styles from './cases.module.css';
import { marksOf } from './marks.ts';

/** What the trainee said and did, with the words that earned or cost points marked. */
export function YourSide({ story, due }: { readonly story: Story; readonly due: Case }): ReactNode {
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
        <YourWords key={said.event} story={story} due={due} said={said} />
      ))}
      {wordless.length > 0 && (
        <p className={styles.soft}>
          {say('youDid', { deeds: formats.list([...new Set(wordless)]) })}
        </p>
      )}
    </section>
  );
}

function YourWords(props: {
  readonly story: Story;
  readonly due: Case;
  readonly said: Utterance;
}): ReactNode {
  const { story, due, said } = props;
  const names = useNames();
  const formats = useFormats();
  const { language } = useLanguage();
  const { startsAt } = story.programme.scenario.clock;
  const spoken = said.reading.tone.language ?? story.run.settings.language;
  return (
    <div>
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
    </div>
  );
}

/**
 * A model reply, and the usual mistake behind a click. Where the same model answers several messages,
 * it is open beside the first of them only.
 */
export function ModelSide(props: {
  readonly story: Story;
  readonly models: readonly ModelReply[];
  readonly repeated: boolean;
}): ReactNode {
  const { story, models, repeated } = props;
  const say = useSay(debriefTexts);
  const best = models.find((model) => model.quality === 'exemplary');
  const mistake = models.find((model) => model.quality !== 'exemplary');
  if (best === undefined && mistake === undefined) return null;
  return (
    <section className={styles.side}>
      {best !== undefined && !repeated && (
        <>
          <h4>{say('model')}</h4>
          <Model story={story} model={best} />
        </>
      )}
      {best !== undefined && repeated && (
        <Disclosure title={say('model')} level={4}>
          <Model story={story} model={best} />
        </Disclosure>
      )}
      {mistake !== undefined && (
        <Disclosure title={say('typicalMistake')} level={4}>
          <Model story={story} model={mistake} />
        </Disclosure>
      )}
    </section>
  );
}

function Model({ story, model }: { readonly story: Story; readonly model: ModelReply }): ReactNode {
  const say = useSay(debriefTexts);
  const names = useNames();
  const { language } = useLanguage();
  const text = wordsIn(story.programme, model.text, language);
  const why = model.why === undefined ? null : wordsIn(story.programme, model.why, language);
  return (
    <div>
      <p className={styles.soft}>{names.action(model.action)}</p>
      <blockquote className={styles.words}>
        <MarkedText text={text.text} language={text.language} marks={[]} />
      </blockquote>
      {why !== null && (
        <p className={styles.soft} lang={LOCALES[why.language]}>
          <strong>{say('modelWhy')}</strong> {why.text}
        </p>
      )}
    </div>
  );
}
