import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';

/** What a week is called: by its Monday. @param monday ms since the epoch. */
export function useWeekName(): (monday: number) => string {
  const say = useSay(recordsTexts);
  const { locale } = useFormats();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return (monday) => say('week', { day: day.format(monday) });
}
