import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Table } from '../../ui/table.tsx';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { titleOf } from '../list/selection.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import type { CountedRun } from './own-runs.ts';

/** The runs behind the figure, with what its marks say in words. */
export function ScoreTable({ runs }: { readonly runs: readonly CountedRun[] }): ReactNode {
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  const { language } = useLanguage();
  const time = (allowance: number | null): string => {
    if (allowance === null) return say('tagUntimed');
    return allowance === 1
      ? say('timeStandard')
      : say('tagMoreTime', { factor: formats.number(allowance) });
  };
  return (
    <Table
      caption={say('scoreCaption')}
      rows={runs}
      rowKey={({ summary }) => summary.header.id}
      columns={[
        {
          key: 'date',
          head: say('colDate'),
          cell: ({ summary }) => formats.date(summary.header.startedAt),
        },
        {
          key: 'title',
          head: say('colScenario'),
          cell: ({ summary }) => titleOf(summary, language).text,
        },
        {
          key: 'mode',
          head: say('colMode'),
          cell: ({ summary }) =>
            say(summary.header.settings.mode === 'exam' ? 'modeExam' : 'modePractice'),
        },
        {
          key: 'time',
          head: say('colTime'),
          cell: ({ summary }) => time(summary.header.settings.allowance),
        },
        ...(['overall', ...CRITERIA] as const).map((criterion) => ({
          key: criterion,
          head: names.criterion(criterion),
          numeric: true,
          cell: ({ result }: CountedRun) => {
            const score = result[criterion];
            return score === null ? say('notRated') : formats.score(score);
          },
        })),
      ]}
    />
  );
}
