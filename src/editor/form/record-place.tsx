import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { setAt } from '../edits/set-at.ts';
import { useAt } from '../fields/use-at.ts';
import { stepName } from '../workbench/step-name.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import styles from './form.module.css';
import { InnerField } from './inner-field.tsx';
import { formTexts } from './messages/catalogue.ts';
import type { PlaceProps } from './place.ts';
import { shapeOf } from './shape.ts';
import { skeletonOf } from './skeleton.ts';

/** Things by name, such as groups of phrases. */
export function RecordPlace({ path, schema, label }: PlaceProps): ReactNode {
  const say = useSay(formTexts);
  const bench = useWorkbench();
  const value = useAt(path);
  const [name, setName] = useState('');
  const shape = shapeOf(schema);
  if (shape.type !== 'record') return null;
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const isGood = /^[a-z0-9][a-z0-9-]{0,63}$/u.test(name);
  const error = names.includes(name) ? say('takenId') : name === '' || isGood ? null : say('badId');
  const step = (key: 'stepAdd' | 'stepRemove', of: string) => ({
    name: stepName(formTexts, key, { label: `${label} ${of}` }),
  });
  const add = (): void => {
    bench.edit(step('stepAdd', name), (scenario) =>
      setAt(scenario, [...path, name], skeletonOf(shape.member, { scenario, key: name })),
    );
    setName('');
  };
  return (
    <div className={styles.list}>
      {names.map((each) => (
        <div key={each} className={styles.element}>
          <Disclosure title={each} level={3}>
            <InnerField path={[...path, each]} schema={shape.member} name={each} label={each} />
          </Disclosure>
          <IconButton
            size="s"
            icon={<X />}
            label={say('removeOf', { label: each })}
            onPress={() =>
              bench.edit(step('stepRemove', each), (scenario) =>
                setAt(scenario, [...path, each], undefined),
              )
            }
          />
        </div>
      ))}
      <div className={styles.adding}>
        <TextField
          label={say('newName')}
          value={name}
          onChange={setName}
          {...(error !== null && { error })}
        />
        <Button size="s" icon={<Plus />} onPress={add} disabled={!isGood || error !== null}>
          {say('add')}
        </Button>
      </div>
    </div>
  );
}
