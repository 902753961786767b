import { type ReactNode, useState } from 'react';
import type { ReadRun } from '../../run/reading/read-run.ts';
import { Badge } from '../../ui/badge.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { type Formats, useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import { inOrder, type Order } from '../order.ts';
import { type SortableColumn, SortableTable } from '../sortable-table.tsx';
import styles from './class.module.css';
import { FIGURES, type Figure, figureOf, isScore } from './class-columns.ts';
import type { ClassGroup, Person } from './class-roll.ts';
import { SpreadPicture } from './spread-picture.tsx';
import { usePersonName } from './use-person-name.ts';

export interface ClassTableProps {
  readonly group: ClassGroup;
  readonly anonymous: boolean;
}

type Key = Figure | 'person' | 'conditions';

/** Everybody's scores, one line a person; under them, where the class stands. */
export function ClassTable({ group, anonymous }: ClassTableProps): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const [order, setOrder] = useState<Order<Key>>({ by: 'person', descending: false });
  const nameOf = usePersonName(anonymous);
  const valueOf = (person: Person): string | number | null => {
    const { run } = person.member;
    if (order.by === 'person') return anonymous ? person.drawn : nameOf(person);
    if (order.by === 'conditions') return conditionsKey(run);
    return figureOf(run, order.by);
  };
  return (
    <SortableTable
      caption={say('classTable')}
      columns={useColumns(group, nameOf)}
      rows={inOrder(group.people, order, valueOf, LOCALES[language])}
      rowKey={({ member }) => member.key}
      named="person"
      order={order}
      onOrder={setOrder}
      {...(group.people.length > 1 && { footName: say('classMedian') })}
    />
  );
}

/** A figure as it is read. */
export function written(figure: Figure, value: number, formats: Formats): string {
  if (isScore(figure)) return formats.score(value);
  if (figure === 'coverage' || figure === 'escalations') return formats.percent(value);
  return figure === 'differences' ? formats.number(value) : formats.duration(value);
}

function useColumns(
  group: ClassGroup,
  nameOf: (person: Person) => string,
): readonly SortableColumn<Person, Key>[] {
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  const figures = FIGURES.map((figure): SortableColumn<Person, Key> => {
    const all = group.people.flatMap(({ member }) => figureOf(member.run, figure) ?? []);
    const top = isScore(figure) ? 100 : Math.max(...all, figure === 'coverage' ? 1 : 0);
    return {
      key: figure,
      head: isScore(figure) ? names.criterion(figure) : say(`col_${figure}`),
      numeric: true,
      cell: ({ member }) => <FigureCell run={member.run} figure={figure} />,
      foot: (
        <SpreadPicture
          figures={all}
          scale={[0, top]}
          write={(value) => written(figure, value, formats)}
        />
      ),
    };
  });
  return [
    {
      key: 'person',
      head: say('colPerson'),
      cell: (person) => <Name run={person.member.run} name={nameOf(person)} />,
    },
    ...figures,
    {
      key: 'conditions',
      head: say('colConditions'),
      cell: ({ member }) => <Conditions run={member.run} />,
    },
  ];
}

function Name({ run, name }: { readonly run: ReadRun; readonly name: string }): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <span className={styles.person}>
      <bdi>{name}</bdi>
      {!run.ended && <Badge tone="wait">{say('stateOpen')}</Badge>}
      {run.header.forkOf !== undefined && <Badge>{say('tagFork')}</Badge>}
    </span>
  );
}

function FigureCell(props: { readonly run: ReadRun; readonly figure: Figure }): ReactNode {
  const { run, figure } = props;
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const value = figureOf(run, figure);
  if (figure === 'escalations') return <Escalations run={run} />;
  if (value === null) return <span className={styles.soft}>{say('notRated')}</span>;
  const text = written(figure, value, formats);
  if (figure !== 'overall' || run.overrides.length === 0) return text;
  return (
    <span className={styles.corrected}>
      {text}
      <span className={styles.soft}>
        {say('automatic', {
          score: run.automatic === null ? say('notRated') : formats.score(run.automatic),
          count: run.overrides.length,
        })}
      </span>
    </span>
  );
}

function Escalations({ run }: { readonly run: ReadRun }): ReactNode {
  const say = useSay(recordsTexts);
  const { hits, misses, falseAlarms } = run.measures.escalations;
  if (hits + misses + falseAlarms === 0) {
    return <span className={styles.soft}>{say('notRated')}</span>;
  }
  return (
    <span className={styles.stacked}>
      {say('escalationCounts', { hits, wanted: hits + misses })}
      {falseAlarms > 0 && (
        <span className={styles.soft}>{say('falseAlarms', { count: falseAlarms })}</span>
      )}
    </span>
  );
}

/** Exams first, then by the time allowed. */
function conditionsKey({ header }: ReadRun): string {
  const { mode, allowance } = header.settings;
  return `${mode} ${allowance ?? 9}`;
}

/** How it was played: the mode, and the time allowed where it is not the scenario's own. */
function Conditions({ run }: { readonly run: ReadRun }): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { mode, allowance } = run.header.settings;
  return (
    <span className={styles.conditions}>
      {say(mode === 'exam' ? 'modeExam' : 'modePractice')}
      {allowance === null && <Badge>{say('tagUntimed')}</Badge>}
      {allowance !== null && allowance !== 1 && (
        <Badge>{say('tagMoreTime', { factor: formats.number(allowance) })}</Badge>
      )}
    </span>
  );
}
