import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/switch.tsx';
import { useAt, useSetter } from '../fields/use-at.ts';
import { ElementList } from './element-list.tsx';
import styles from './form.module.css';
import type { PlaceProps } from './place.ts';
import { changeOf } from './plain-places.tsx';
import { shapeOf } from './shape.ts';
import { useFormWords } from './use-words.ts';

/** Several of one kind: some of a few choices, or a list that can be added to. */
export function ListPlace(props: PlaceProps): ReactNode {
  const shape = shapeOf(props.schema);
  if (shape.type !== 'list') return null;
  const element = shapeOf(shape.element);
  return element.type === 'choice' ? (
    <Choices {...props} values={element.values} least={shape.least} />
  ) : (
    <ElementList {...props} element={shape.element} least={shape.least} most={shape.most} />
  );
}

interface ChoicesProps extends PlaceProps {
  readonly values: readonly (string | number)[];
  readonly least: number;
}

function Choices({ path, label, values, least }: ChoicesProps): ReactNode {
  const words = useFormWords();
  const kept = useAt(path);
  const { set } = useSetter(path, changeOf(label));
  const chosen = Array.isArray(kept) ? kept : [];
  // In the order of the format, so that the same choice always reads the same in the file.
  const toggle = (value: string | number, on: boolean): void =>
    set(values.filter((each) => (each === value ? on : chosen.includes(each))));
  return (
    <div className={styles.choices}>
      {values.map((value) => {
        const isOn = chosen.includes(value);
        return (
          <Checkbox
            key={value}
            value={isOn}
            onChange={(on) => toggle(value, on)}
            disabled={isOn && chosen.length <= least}
          >
            {words.value(value)}
          </Checkbox>
        );
      })}
    </div>
  );
}
