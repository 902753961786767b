import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { confusionOf } from '../story/confusion.ts';
import styles from './escalation.module.css';

interface Row {
  readonly name: string;
  readonly sent: ReactNode;
  readonly kept: ReactNode;
}

/** What had to be brought to somebody against what was; framed where the two agree. */
export function ConfusionTable(): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const { hits, misses, kept, falseAlarms } = confusionOf(reviewed.sheet);
  const right = (words: string): ReactNode => <span className={styles.agree}>{words}</span>;
  const rows: readonly Row[] = [
    {
      name: say('confusionMust'),
      sent: right(say('confusionHit', { count: hits })),
      kept: say('confusionMiss', { count: misses }),
    },
    {
      name: say('confusionNeed'),
      sent: say('confusionAlarm', { count: falseAlarms }),
      kept: right(say('confusionRest', { count: kept })),
    },
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: say('confusionHead'), cell: ({ name }) => name },
    { key: 'sent', head: say('confusionSent'), cell: ({ sent }) => sent },
    { key: 'kept', head: say('confusionKept'), cell: (row) => row.kept },
  ];
  return (
    <Table
      caption={say('confusionTitle')}
      captionShown
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      className={styles.confusion ?? ''}
    />
  );
}
