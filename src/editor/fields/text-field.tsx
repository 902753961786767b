import type { ReactNode } from 'react';
import type { Path } from '../../scenario/path.ts';
import { type Text, text as textSchema } from '../../scenario/schema/primitives.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextArea } from '../../ui/text-field.tsx';
import type { Bilingual } from '../../vocabulary/language.ts';
import { useScenario } from '../workbench/workbench-context.ts';
import styles from './fields.module.css';
import { fieldTexts } from './messages/catalogue.ts';
import { withWords, wordsIn } from './text-pair.ts';
import { useAt, useSetter } from './use-at.ts';

export interface BilingualFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly step: Bilingual;
  readonly rows?: number;
}

/** Words that somebody reads, in each of the scenario's languages, side by side. */
export function BilingualField({ path, label, step, rows = 2 }: BilingualFieldProps): ReactNode {
  const say = useSay(fieldTexts);
  const text = asText(useAt(path));
  const setter = useSetter(path, step);
  const languages = useScenario(({ languages: declared }) => declared) ?? [];
  const sole = languages.length === 1 ? (languages[0] ?? null) : null;
  return (
    <fieldset className={styles.pair} aria-label={label}>
      {languages.map((language) => (
        <TextArea
          key={language}
          label={say('labelIn', { label, language })}
          language={language}
          rows={rows}
          value={wordsIn(text, language, sole)}
          onChange={(words) => setter.type(withWords(text, language, words, sole))}
          onBlur={setter.settle}
        />
      ))}
    </fieldset>
  );
}

/** What stands at the path of a sound document is a text or nothing. */
function asText(value: unknown): Text | undefined {
  const read = textSchema.safeParse(value);
  return read.success ? read.data : undefined;
}
