import type { ReactNode } from 'react';
import { confidenceBand } from '../../tone/confidence-band.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { ConfidenceLine } from '../../ui/tone/confidence-line.tsx';
import { LevelSteps } from '../../ui/tone/level-steps.tsx';
import { scaleOf } from '../../vocabulary/reading.ts';
import { type Level, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import type { Utterance } from '../story/story.ts';
import styles from './reply.module.css';

interface Row {
  readonly scale: ToneScale;
  readonly least: Level;
  readonly most: Level;
  readonly read: Level | null;
}

/** Lines of a score that judge levels of tone. */
const LEVELS_RULE = 'T1';

/** Levels that the message asked for, and those read in the words that were judged for it. */
export function ToneLevels({
  due,
  said,
}: {
  readonly due: Case;
  readonly said: Utterance;
}): ReactNode {
  const say = useSay(debriefTexts);
  const columns = useColumns();
  const judged = due.evidence.some(
    ({ rule, ground }) =>
      rule === LEVELS_RULE && ground.type === 'words' && ground.event === said.event,
  );
  if (!judged) return null;
  const rows = TONE_SCALES.flatMap((scale): readonly Row[] => {
    const band = due.expectation.tone[scale];
    if (band === undefined) return [];
    const read = scaleOf(said.reading.tone, scale)?.level ?? null;
    return [{ scale, least: band.atLeast ?? 0, most: band.atMost ?? 4, read }];
  });
  // On paper the lines of the score below say the same, in less room.
  return (
    <div data-print="no">
      <Table
        caption={say('wantedLevels')}
        columns={columns}
        rows={rows}
        rowKey={({ scale }) => scale}
      />
      {said.reading.tone.overall !== null && (
        <ConfidenceLine band={confidenceBand(said.reading.tone.confidence)} />
      )}
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useSay(debriefTexts);
  const names = useNames();
  return [
    { key: 'scale', head: say('colScale'), cell: ({ scale }) => names.scale(scale) },
    {
      key: 'wanted',
      head: say('colWanted'),
      cell: ({ least, most }) => {
        if (least === most) return say('levelExactly', { level: least });
        if (most === 4) return say('levelAtLeast', { level: least });
        if (least === 0) return say('levelAtMost', { level: most });
        return say('levelBetween', { least, most });
      },
    },
    {
      key: 'read',
      head: say('colReadLevel'),
      cell: (row) => (
        <span className={styles.level}>
          <LevelSteps {...row} />
          {row.read ?? say('levelUnrated')}
        </span>
      ),
    },
  ];
}
