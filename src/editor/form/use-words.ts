import { useMemo } from 'react';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type PartNames, partNames } from '../wording/part-names.ts';
import { type Wording, wordingIn } from '../wording/wording.ts';
import { useScenario } from '../workbench/workbench-context.ts';
import { labelKey, valueKey } from './label.ts';
import { formTexts } from './messages/catalogue.ts';
import type { PlaceProps } from './place.ts';

export interface FormWords {
  readonly label: (key: string, schema: PlaceProps['schema']) => string;
  readonly value: (value: string | number) => string;
}

/** Names of keys and values in the language of the interface. */
export function useFormWords(): FormWords {
  const say = useSay(formTexts);
  return useMemo(
    () => ({
      label: (key, schema) => {
        const found = labelKey(key, schema);
        return found === undefined ? key : say(found);
      },
      value: (value) => {
        if (typeof value === 'number') return say('levelOf', { n: value });
        const found = valueKey(value);
        return found === undefined ? value : say(found);
      },
    }),
    [say],
  );
}

/** The names of the scenario's parts, and sentences about them, in the language of the interface. */
export function useWording(): { readonly names: PartNames; readonly wording: Wording } | null {
  const { language } = useLanguage();
  const scenario = useScenario((value) => value);
  return useMemo(() => {
    if (scenario === undefined) return null;
    const names = partNames(scenario, language);
    return { names, wording: wordingIn(language, names) };
  }, [scenario, language]);
}
