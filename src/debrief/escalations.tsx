import type { ReactNode } from 'react';
import type { EscalationView } from '../engine/snapshot.ts';
import type { Measures } from '../scoring/sheet.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { type Column, Table } from '../ui/table.tsx';
import { Figures } from './key-figures.tsx';
import { debriefTexts } from './messages/catalogue.ts';
import { nameOf } from './story/people.ts';
import type { Story } from './story/story.ts';

export interface EscalationsProps {
  readonly story: Story;
  readonly measures: Measures;
}

/** Hits, misses and false alarms, and every hand-over with what came back. */
export function Escalations({ story, measures }: EscalationsProps): ReactNode {
  const say = useSay(debriefTexts);
  const { hits, misses, falseAlarms } = measures.escalations;
  const sent = story.end.escalations();
  const columns = useColumns(story);
  return (
    <>
      <Figures
        entries={[
          [say('escalationHits'), String(hits)],
          [say('escalationMisses'), String(misses)],
          [say('escalationFalseAlarms'), String(falseAlarms)],
        ]}
      />
      {sent.length === 0 ? (
        <EmptyState title={say('escalationNone')} />
      ) : (
        <Table
          caption={say('escalationTitle')}
          columns={columns}
          rows={sent}
          rowKey={(each) => String(each.event)}
        />
      )}
    </>
  );
}

function useColumns(story: Story): readonly Column<EscalationView>[] {
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
    { key: 'about', head: say('colBrought'), cell: authors },
    { key: 'text', head: say('colHandOver'), cell: (each) => each.text },
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
