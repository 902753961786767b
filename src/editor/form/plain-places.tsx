import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { PlainField } from '../fields/plain-field.tsx';
import { BilingualField } from '../fields/text-field.tsx';
import { useAt, useSetter } from '../fields/use-at.ts';
import { stepName } from '../workbench/step-name.ts';
import { durationIn } from './duration-words.ts';
import { formTexts } from './messages/catalogue.ts';
import { NumberField } from './number-field.tsx';
import type { PlaceProps } from './place.ts';
import { shapeOf } from './shape.ts';
import { useFormWords } from './use-words.ts';

/** What the undo key says of a change to a field. */
export function changeOf(label: string) {
  return stepName(formTexts, 'stepChange', { label });
}

export function TextPlace({ path, label, name }: PlaceProps): ReactNode {
  const rows = name === 'title' || name === 'label' || name === 'name' ? 1 : 3;
  return <BilingualField path={path} label={label} step={changeOf(label)} rows={rows} />;
}

export function WordsPlace({ path, schema, label, name }: PlaceProps): ReactNode {
  const say = useSay(formTexts);
  const shape = shapeOf(schema);
  const least = shape.type === 'words' ? shape.least : 0;
  const refuse = (words: string): string | null =>
    words.length < least ? say('tooShort', { least }) : null;
  return (
    <PlainField
      path={path}
      label={label}
      step={changeOf(label)}
      refuse={refuse}
      {...(name === 'note' && { rows: 2 })}
    />
  );
}

export function DurationPlace({ path, label }: PlaceProps): ReactNode {
  const say = useSay(formTexts);
  return (
    <PlainField
      path={path}
      label={label}
      step={changeOf(label)}
      refuse={(words) => (durationIn(words) === null ? say('badDuration') : null)}
      spell={(words) => durationIn(words) ?? words}
    />
  );
}

export function TimePlace({ path, label }: PlaceProps): ReactNode {
  const say = useSay(formTexts);
  const fits = (words: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/u.test(words);
  return (
    <PlainField
      path={path}
      label={label}
      step={changeOf(label)}
      refuse={(words) => (fits(words) ? null : say('badTime'))}
      spell={(words) => words}
    />
  );
}

export function NumberPlace({ path, schema, label }: PlaceProps): ReactNode {
  const shape = shapeOf(schema);
  if (shape.type !== 'number') return null;
  return <NumberField path={path} label={label} step={changeOf(label)} {...shape} />;
}

export function SwitchPlace({ path, label }: PlaceProps): ReactNode {
  const value = useAt(path);
  const { set } = useSetter(path, changeOf(label));
  return (
    <Switch value={value === true} onChange={set}>
      {label}
    </Switch>
  );
}

export function ChoicePlace({ path, schema, label }: PlaceProps): ReactNode {
  const words = useFormWords();
  const value = useAt(path);
  const { set } = useSetter(path, changeOf(label));
  const shape = shapeOf(schema);
  const values = shape.type === 'choice' ? shape.values : [];
  return (
    <Select
      label={label}
      options={values.map((each) => ({ value: String(each), label: words.value(each) }))}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : null}
      onChange={(chosen) => set(values.find((each) => String(each) === chosen))}
    />
  );
}
