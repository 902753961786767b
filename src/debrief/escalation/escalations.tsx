import type { ReactNode } from 'react';
import type { EscalationView } from '../../engine/snapshot.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { evidenceOf } from '../story/cases.ts';
import { nameOf } from '../story/people.ts';
import { verdictOf } from '../story/verdict.ts';
import { ConfusionTable } from './confusion-table.tsx';
import { Triage } from './triage.tsx';

/** Hits, misses and false alarms as a table; every hand-over with its verdict; the whole triage. */
export function Escalations(): ReactNode {
  const { story, reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const sent = story.end.escalations();
  const columns = useColumns();
  return (
    <>
      <ConfusionTable />
      {sent.length === 0 ? (
        <EmptyState title={say('escalationNone')} />
      ) : (
        <Table
          caption={say('escalationSentTitle')}
          captionShown
          columns={columns}
          rows={sent}
          rowKey={(each) => String(each.event)}
        />
      )}
      <Triage outcomes={reviewed.sheet.outcomes} />
    </>
  );
}

function useColumns(): readonly Column<EscalationView>[] {
  const { story, reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { clock } = story.programme.scenario;
  const authors = (each: EscalationView): string => {
    const people = each.items.flatMap((id) => story.end.item(id)?.author ?? []);
    return formats.list([...new Set(people.map((author) => nameOf(story, author, language)))]);
  };
  return [
    {
      key: 'to',
      head: say('colContact'),
      cell: (each) => nameOf(story, { kind: 'contact', id: each.to }, language),
    },
    { key: 'at', head: say('colSent'), cell: (each) => formats.timeOfDay(clock.startsAt, each.at) },
    {
      key: 'verdict',
      head: say('colVerdict'),
      cell: (each) => say(`verdict_${verdictOf(each, evidenceOf(reviewed.sheet))}`),
    },
    { key: 'about', head: say('colBrought'), cell: authors },
    { key: 'text', head: say('colHandOver'), cell: (each) => <span dir="auto">{each.text}</span> },
    {
      key: 'answered',
      head: say('colAnswered'),
      cell: (each) =>
        each.answeredAt === null
          ? say('notAnswered')
          : say('answeredAfter', { delay: formats.duration(each.answeredAt - each.at) }),
    },
  ];
}
