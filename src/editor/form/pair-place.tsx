import type { ReactNode } from 'react';
import styles from './form.module.css';
import { InnerField } from './inner-field.tsx';
import type { PlaceProps } from './place.ts';
import { shapeOf } from './shape.ts';
import { useFormWords } from './use-words.ts';

/** The lowest and the highest of something. */
export function PairPlace({ path, schema, name }: PlaceProps): ReactNode {
  const words = useFormWords();
  const shape = shapeOf(schema);
  const elements = shape.type === 'pair' ? shape.elements : [];
  return (
    <div className={styles.pair}>
      {elements.map((element, n) => (
        <InnerField
          // A pair has its places and nothing else to be known by.
          // oxlint-disable-next-line react/no-array-index-key
          key={n}
          path={[...path, n]}
          schema={element}
          name={name}
          label={words.label(n === 0 ? 'min' : 'max', element)}
        />
      ))}
    </div>
  );
}
