import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { useKeeping } from '../use-keeping.ts';
import { OwnPlace } from './own-place.tsx';
import styles from './self-assessment.module.css';

type Places = Readonly<Record<Criterion, number | null>>;

const NOWHERE: Places = { responseTime: null, tone: null, escalation: null };

/**
 * Before any score is seen, whoever played says where they would place themselves. It can be skipped;
 * either way it is kept, so that nobody is asked twice.
 */
export function SelfAssessment(): ReactNode {
  const say = useSay(debriefTexts);
  const { onRemark } = useDebrief();
  const [places, setPlaces] = useState(NOWHERE);
  const [text, setText] = useState('');
  const [keeping, follow] = useKeeping();
  const keep = (given: Places, words: string): void => {
    const placed = CRITERIA.flatMap((criterion) => {
      const value = given[criterion];
      return value === null ? [] : [[criterion, value] as const];
    });
    const said = words.trim();
    void follow(
      onRemark(
        {
          type: 'selfAssessment',
          scores: Object.fromEntries(placed),
          ...(said !== '' && { text: said }),
        },
        null,
      ),
    );
  };
  return (
    <Section title={say('selfTitle')} lead={say('selfLead')} look="part">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          keep(places, text);
        }}
      >
        {CRITERIA.map((criterion) => (
          <OwnPlace
            key={criterion}
            criterion={criterion}
            value={places[criterion]}
            onChange={(value) => setPlaces((before) => ({ ...before, [criterion]: value }))}
          />
        ))}
        <TextArea label={say('selfText')} rows={2} value={text} onChange={setText} />
        {typeof keeping === 'object' && (
          <Notice tone="danger">{say('selfFailed', { message: keeping.failed })}</Notice>
        )}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" busy={keeping === 'saving'}>
            {say('selfShow')}
          </Button>
          <Button kind="quiet" onPress={() => keep(NOWHERE, '')}>
            {say('selfSkip')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
