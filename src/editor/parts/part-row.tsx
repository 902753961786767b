import { MoreHorizontal } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { type PartKind, WHOLE } from '../workbench/selection.ts';
import { stepName } from '../workbench/step-name.ts';
import { useBenchState, useWorkbench } from '../workbench/workbench-context.ts';
import { partsTexts } from './messages/catalogue.ts';
import { duplicatePart, movePart, removePart } from './part-edits.ts';
import styles from './parts.module.css';
import { usePartTitle } from './use-part-title.ts';

export interface PartRowProps {
  readonly kind: PartKind;
  readonly part: { readonly id: string };
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One part: pressing it shows its fields; the menu copies, moves and removes it. */
export const PartRow = memo(function PartRow(props: PartRowProps): ReactNode {
  const { kind, part, isFirst, isLast } = props;
  const { id } = part;
  const say = useSay(partsTexts);
  const bench = useWorkbench();
  const chosen = useBenchState(({ selection }) => selection.kind === kind && selection.id === id);
  const title = usePartTitle(kind, part);
  const act = (deed: string): void => {
    const step = (key: 'stepDuplicate' | 'stepMove' | 'stepRemove') => ({
      name: stepName(partsTexts, key, { kind }),
    });
    if (deed === 'duplicate') {
      let copy = id;
      bench.edit(step('stepDuplicate'), (scenario) => {
        copy = duplicatePart(scenario, kind, id);
      });
      bench.select({ kind, id: copy });
    }
    if (deed === 'up') bench.edit(step('stepMove'), (scenario) => movePart(scenario, kind, id, -1));
    if (deed === 'down')
      bench.edit(step('stepMove'), (scenario) => movePart(scenario, kind, id, 1));
    if (deed === 'remove') {
      bench.edit(step('stepRemove'), (scenario) => removePart(scenario, kind, id));
      if (chosen) bench.select(WHOLE);
    }
  };
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.part}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => bench.select({ kind, id })}
      >
        <span className={styles.title}>{title}</span>
        {title !== id && <code className={styles.id}>{id}</code>}
      </button>
      <Menu
        label={say('deedsOf', { title })}
        trigger={
          <IconButton size="s" icon={<MoreHorizontal />} label={say('deedsOf', { title })} />
        }
        entries={[
          { id: 'duplicate', label: say('duplicate') },
          { id: 'up', label: say('up'), disabled: isFirst },
          { id: 'down', label: say('down'), disabled: isLast },
          { id: 'remove', label: say('remove'), danger: true, apart: true },
        ]}
        onAction={act}
      />
    </li>
  );
});
