import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import { letterOf, type Person } from './class-roll.ts';

/** What somebody is called on the screen: by their own name, or by a letter. */
export function usePersonName(anonymous: boolean): (person: Person) => string {
  const say = useSay(recordsTexts);
  return ({ drawn, name }) =>
    !anonymous && name !== null ? name : say('person', { letter: letterOf(drawn) });
}
