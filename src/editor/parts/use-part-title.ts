import { useLanguage } from '../../ui/i18n/language.ts';
import { shortened } from '../../ui/shortened.ts';
import { nameIn } from '../form/name-in.ts';
import { partNames } from '../wording/part-names.ts';
import type { PartKind } from '../workbench/selection.ts';
import { useScenario } from '../workbench/workbench-context.ts';

/** Words of a row. */
const MOST = 70;

/** What a part is known by; an inject by the first words that it publishes. Its id where it has no name. */
export function usePartTitle(kind: PartKind, part: { readonly id: string }): string {
  const { language } = useLanguage();
  const inject = useScenario((scenario) =>
    kind === 'inject' ? partNames(scenario, language).inject(part.id) : undefined,
  );
  return shortened(inject ?? nameIn(part, language) ?? part.id, MOST);
}
