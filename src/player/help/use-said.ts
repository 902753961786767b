import { textIn } from '../../scenario/text.ts';
import { messageOf } from '../../tone/messages.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import type { Note } from './note.ts';

/** A note in words. */
export interface SaidNote {
  readonly says: string;
  /** Advice on a better wording; null where there is none. */
  readonly better: string | null;
}

/** Puts notes into words, in the language of the interface. */
export function useSaid(): (note: Note) => SaidNote {
  const say = useSay(playerTexts);
  const { language } = useLanguage();
  return ({ about }) => {
    switch (about.type) {
      case 'rule':
        return {
          says: messageOf(about.messageId)[language],
          better: about.betterId === null ? null : messageOf(about.betterId)[language],
        };
      case 'embargo':
        return {
          says: say('noteEmbargo', { fact: textIn(about.fact, language).text }),
          better: say('noteEmbargoBetter'),
        };
      case 'address':
        return { says: say('noteAddress', { form: about.form }), better: null };
    }
  };
}
