import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { setAt } from '../edits/set-at.ts';
import { useAt } from '../fields/use-at.ts';
import { stepName } from '../workbench/step-name.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import styles from './form.module.css';
import { InnerField } from './inner-field.tsx';
import { formTexts } from './messages/catalogue.ts';
import type { PlaceProps } from './place.ts';
import { type Field, shapeOf } from './shape.ts';
import { skeletonOf } from './skeleton.ts';
import { useFormWords } from './use-words.ts';

/** Keys that a person never sets by hand. */
const HIDDEN: ReadonlySet<string> = new Set(['type', '$schema', 'schemaVersion']);

/** The fields of a group: those it must have, those it has, and a menu of those it might. */
export function GroupPlace(props: PlaceProps): ReactNode {
  const { path, schema } = props;
  const say = useSay(formTexts);
  const words = useFormWords();
  const bench = useWorkbench();
  const value = useAt(path);
  const shape = shapeOf(schema);
  const all = shape.type === 'group' ? shape.fields.filter(({ key }) => !HIDDEN.has(key)) : [];
  const isThere = ({ key }: Field): boolean =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  const shown = all.filter((field) => !field.optional || isThere(field));
  const absent = all.filter((field) => field.optional && !isThere(field));
  const add = (key: string): void => {
    const field = all.find((each) => each.key === key);
    if (field === undefined) return;
    const label = words.label(key, field.schema);
    bench.edit({ name: stepName(formTexts, 'stepAdd', { label }) }, (scenario) =>
      setAt(scenario, [...path, key], skeletonOf(field.schema, { scenario, key })),
    );
  };
  return (
    <div className={styles.group}>
      {shown.map((field) => (
        <GroupField key={field.key} field={field} path={path} />
      ))}
      {absent.length > 0 && (
        <Menu
          label={say('more')}
          trigger={
            <Button kind="quiet" size="s" icon={<Plus />}>
              {say('more')}
            </Button>
          }
          entries={absent.map(({ key, schema: part }) => ({
            id: key,
            label: words.label(key, part),
          }))}
          onAction={add}
        />
      )}
    </div>
  );
}

function GroupField(props: {
  readonly field: Field;
  readonly path: PlaceProps['path'];
}): ReactNode {
  const { field, path } = props;
  const say = useSay(formTexts);
  const words = useFormWords();
  const bench = useWorkbench();
  const label = words.label(field.key, field.schema);
  const place = [...path, field.key];
  const remove = (): void =>
    bench.edit({ name: stepName(formTexts, 'stepRemove', { label }) }, (scenario) =>
      setAt(scenario, place, undefined),
    );
  const { type } = shapeOf(field.schema);
  const isLarge = type === 'group' || type === 'list' || type === 'either' || type === 'record';
  const content = <InnerField path={place} schema={field.schema} name={field.key} label={label} />;
  return (
    <div className={styles.field} data-large={isLarge}>
      {isLarge ? (
        <fieldset className={styles.part}>
          <legend>{label}</legend>
          {content}
        </fieldset>
      ) : (
        content
      )}
      {field.optional && (
        <IconButton size="s" icon={<X />} label={say('removeOf', { label })} onPress={remove} />
      )}
    </div>
  );
}
