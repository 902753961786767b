import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type PartKind, partsOf } from '../workbench/selection.ts';
import { stepName } from '../workbench/step-name.ts';
import { useScenario, useWorkbench } from '../workbench/workbench-context.ts';
import { partsTexts } from './messages/catalogue.ts';
import { addPart } from './part-edits.ts';
import { PartRow } from './part-row.tsx';
import styles from './parts.module.css';

/** The parts of one kind. */
export function PartList({ kind }: { readonly kind: PartKind }): ReactNode {
  const say = useSay(partsTexts);
  const bench = useWorkbench();
  const parts = useScenario((scenario) => partsOf(scenario, kind)) ?? NONE;
  const add = (): void => {
    let id = '';
    bench.edit({ name: stepName(partsTexts, 'stepAdd', { kind }) }, (scenario) => {
      id = addPart(scenario, kind);
    });
    bench.select({ kind, id });
  };
  return (
    <Disclosure
      level={2}
      initiallyOpen={kind === 'inject'}
      title={say('kindCount', { kind, n: parts.length })}
    >
      {parts.length > 0 && (
        <ul className={styles.list}>
          {parts.map((part, index) => (
            <PartRow
              key={part.id}
              kind={kind}
              part={part}
              isFirst={index === 0}
              isLast={index === parts.length - 1}
            />
          ))}
        </ul>
      )}
      <Button size="s" icon={<Plus />} label={say('addKind', { kind })} onPress={add}>
        {say('add')}
      </Button>
    </Disclosure>
  );
}

const NONE: readonly { id: string }[] = [];
