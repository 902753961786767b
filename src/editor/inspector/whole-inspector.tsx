import type { ReactNode } from 'react';
import { scenario as scenarioSchema } from '../../scenario/schema/scenario.ts';
import { FormField } from '../form/form-field.tsx';
import { shapeOf } from '../form/shape.ts';
import { useFormWords } from '../form/use-words.ts';
import styles from './inspector.module.css';

/** Keys of the scenario that are its own; its parts are edited one by one. */
const OWN = ['title', 'summary', 'languages', 'level', 'strand', 'clock', 'rubric'] as const;

/** The scenario as a whole: what it is called, what the trainee is told of it, how its time runs. */
export function WholeInspector(): ReactNode {
  const words = useFormWords();
  const shape = shapeOf(scenarioSchema);
  const fields = shape.type === 'group' ? shape.fields : [];
  return (
    <div className={styles.fields}>
      {OWN.map((key) => {
        const field = fields.find((each) => each.key === key);
        if (field === undefined) return null;
        const label = words.label(key, field.schema);
        const { type } = shapeOf(field.schema);
        const isLarge = type === 'group' || type === 'list';
        if (!isLarge) {
          return (
            <FormField key={key} path={[key]} schema={field.schema} name={key} label={label} />
          );
        }
        return (
          <fieldset key={key} className={styles.part}>
            <legend>{label}</legend>
            <FormField path={[key]} schema={field.schema} name={key} label={label} />
          </fieldset>
        );
      })}
    </div>
  );
}
