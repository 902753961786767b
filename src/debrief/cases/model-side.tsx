import type { ReactNode } from 'react';
import type { ModelReply } from '../../scenario/schema/expectation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { wordsIn } from '../story/people.ts';
import styles from './reply.module.css';

/**
 * A model reply, and the usual mistake behind a click. Where the same model answers several messages,
 * it is open beside the first of them only.
 */
export function ModelSide(props: {
  readonly models: readonly ModelReply[];
  readonly repeated: boolean;
}): ReactNode {
  const { models, repeated } = props;
  const say = useSay(debriefTexts);
  const best = models.find((model) => model.quality === 'exemplary');
  const mistake = models.find((model) => model.quality !== 'exemplary');
  if (best === undefined && mistake === undefined) return null;
  return (
    <section className={styles.side}>
      {best !== undefined && !repeated && (
        <>
          <h4>{say('model')}</h4>
          <Model model={best} />
        </>
      )}
      {best !== undefined && repeated && (
        <div data-print="no">
          <Disclosure title={say('model')} level={4}>
            <Model model={best} />
          </Disclosure>
        </div>
      )}
      {mistake !== undefined && (
        <Disclosure title={say('typicalMistake')} level={4}>
          <Model model={mistake} />
        </Disclosure>
      )}
    </section>
  );
}

function Model({ model }: { readonly model: ModelReply }): ReactNode {
  const { story } = useDebrief();
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
