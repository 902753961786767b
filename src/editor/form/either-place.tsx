import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { setAt } from '../edits/set-at.ts';
import { useAt } from '../fields/use-at.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import styles from './form.module.css';
import { InnerField } from './inner-field.tsx';
import { formTexts } from './messages/catalogue.ts';
import { optionFor } from './option-for.ts';
import type { PlaceProps } from './place.ts';
import { changeOf } from './plain-places.tsx';
import { shapeOf } from './shape.ts';
import { optionOf } from './skeleton.ts';
import { useFormWords } from './use-words.ts';

/** One of several things: its kind, and the fields of that kind. */
export function EitherPlace(props: PlaceProps): ReactNode {
  const { path, schema, name, label } = props;
  const say = useSay(formTexts);
  const words = useFormWords();
  const bench = useWorkbench();
  const value = useAt(path);
  const shape = shapeOf(schema);
  const options = shape.type === 'either' ? shape.options : [];
  const chosen = optionFor(options, value);
  const choose = (kind: string): void => {
    const option = options.find((each) => each.name === kind);
    if (option === undefined) return;
    bench.edit({ name: changeOf(label) }, (scenario) =>
      setAt(scenario, path, optionOf(option.schema, kind, { scenario, key: name })),
    );
  };
  return (
    <div className={styles.group}>
      <Select
        label={say('kindOf', { label })}
        options={options.map((each) => ({ value: each.name, label: words.value(each.name) }))}
        value={chosen?.name ?? null}
        onChange={choose}
      />
      {chosen !== undefined && <InnerField key={chosen.name} {...props} schema={chosen.schema} />}
    </div>
  );
}
