import { type ReactNode, useState } from 'react';
import type { Path } from '../../scenario/path.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { Bilingual } from '../../vocabulary/language.ts';
import { useAt, useSetter } from '../fields/use-at.ts';
import { formTexts } from './messages/catalogue.ts';

export interface NumberFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly step: Bilingual;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** A number within its bounds. What is none, or lies outside, stays in the field and out of the file. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { path, label, step, least, most, whole } = props;
  const say = useSay(formTexts);
  const kept = useAt(path);
  const setter = useSetter(path, step);
  const inFile = typeof kept === 'number' ? String(kept) : '';
  /** What is being typed, while it differs from what is kept. */
  const [typed, setTyped] = useState<{ readonly over: string; readonly words: string } | null>(
    null,
  );
  const words = typed !== null && typed.over === inFile ? typed.words : inFile;
  const number = Number(words.replace(',', '.').replace('−', '-'));
  const fits =
    words.trim() !== '' &&
    number >= least &&
    number <= most &&
    (!whole || Number.isInteger(number));
  const change = (next: string): void => setTyped({ over: inFile, words: next });
  const leave = (): void => {
    if (fits && String(number) !== inFile) setter.set(number);
    if (fits) setTyped(null);
  };
  return (
    <TextField
      label={label}
      value={words}
      onChange={change}
      onBlur={leave}
      {...(!fits && words !== inFile && { error: say('badNumber', { least, most }) })}
    />
  );
}
