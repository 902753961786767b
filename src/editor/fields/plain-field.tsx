import { type ReactNode, useState } from 'react';
import type { Path } from '../../scenario/path.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { Bilingual, Language } from '../../vocabulary/language.ts';
import { useAt, useSetter } from './use-at.ts';

export interface PlainFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly step: Bilingual;
  readonly help?: ReactNode;
  readonly rows?: number;
  readonly language?: Language;
  /** A sentence where the words will not do; they are then kept in the field and not in the file. */
  readonly refuse?: (words: string) => string | null;
  /** Words as the file writes them, such as a duration in its own spelling; at leaving the field. */
  readonly spell?: (words: string) => string;
  readonly maxLength?: number;
}

/** Words at a path. An empty field takes the key out of the file. */
export function PlainField(props: PlainFieldProps): ReactNode {
  const { path, step, refuse, spell, rows } = props;
  const kept = useAt(path);
  const inFile = typeof kept === 'string' ? kept : '';
  const setter = useSetter(path, step);
  /** What is being typed over what is kept; another view or an undo that changes that ends it. */
  const [typed, setTyped] = useState({ over: inFile, words: inFile });
  const words = typed.over === inFile ? typed.words : inFile;
  const error = words === inFile ? null : (refuse?.(words) ?? null);
  const change = (next: string): void => {
    const isKept = spell === undefined && (refuse?.(next) ?? null) === null;
    setTyped({ over: isKept ? next : inFile, words: next });
    if (isKept) setter.type(next || undefined);
  };
  const leave = (): void => {
    if (spell !== undefined && error === null && words !== inFile)
      setter.set(words === '' ? undefined : spell(words));
    setter.settle();
  };
  const shared = {
    label: props.label,
    value: words,
    onChange: change,
    onBlur: leave,
    ...(props.help !== undefined && { help: props.help }),
    ...(error !== null && { error }),
    ...(props.language !== undefined && { language: props.language }),
    ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
  };
  return rows === undefined ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />;
}
