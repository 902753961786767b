import { consequence } from '../../scenario/schema/consequence.ts';
import { guard } from '../../scenario/schema/guard.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { shortened } from '../../ui/shortened.ts';
import type { Language } from '../../vocabulary/language.ts';
import { sayConsequence } from '../wording/consequence-wording.ts';
import { sayGuard } from '../wording/guard-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { nameIn } from './name-in.ts';
import { useWording } from './use-words.ts';

/** Words of a heading. */
const MOST = 70;

/** What an element of a list is called; undefined where nothing in it has a name. */
export function useElementTitle(list: string, value: unknown): string | undefined {
  const { language } = useLanguage();
  const words = useWording();
  const said = words === null ? undefined : sentenceOf(list, value, language, words.wording);
  const title = said ?? nameIn(value, language);
  return title === undefined || title === '' ? undefined : shortened(title, MOST);
}

function sentenceOf(
  list: string,
  value: unknown,
  language: Language,
  wording: Wording,
): string | undefined {
  if (list === 'do' || list === 'otherwise') {
    const read = consequence.safeParse(value);
    return read.success ? sayConsequence(read.data, language, wording) : undefined;
  }
  const condition =
    list === 'branches' ? memberOf(value, 'when') : list === 'of' ? value : undefined;
  const read = condition === undefined ? undefined : guard.safeParse(condition);
  return read?.success === true ? sayGuard(read.data, wording) : undefined;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
