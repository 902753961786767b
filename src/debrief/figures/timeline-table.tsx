import type { ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Mood, TimelineData } from './timeline-data.ts';

interface Row {
  readonly key: string;
  readonly at: SimMs;
  readonly what: string;
}

/** Value of a mood at a moment. */
function valueAt(mood: Mood, at: SimMs): number {
  return mood.points.findLast((point) => point.at <= at)?.value ?? mood.min;
}

/** The timeline as a table: every arrival and every answer, with the public mood at that moment. */
export function TimelineTable({ startsAt, moods, traffic }: TimelineData): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const rows = traffic
    .flatMap(({ key, label, at, answeredAt }): Row[] => [
      { key: `${key}/in`, at, what: say('rowArrived', { label }) },
      ...(answeredAt === null
        ? []
        : [{ key: `${key}/out`, at: answeredAt, what: say('rowAnswered', { label }) }]),
    ])
    .sort((a, b) => a.at - b.at);
  const columns: readonly Column<Row>[] = [
    { key: 'at', head: say('colTime'), cell: (row) => formats.timeOfDay(startsAt, row.at) },
    { key: 'what', head: say('colWhat'), cell: (row) => row.what },
    ...moods.map((mood) => ({
      key: mood.kind,
      head: mood.label,
      numeric: true,
      cell: (row: Row) => formats.number(valueAt(mood, row.at)),
    })),
  ];
  return (
    <Table
      caption={say('timelineCaption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
    />
  );
}
