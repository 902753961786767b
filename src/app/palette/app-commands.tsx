import type { Card } from '../../library/card.ts';
import { textIn } from '../../scenario/text.ts';
import { type Command, useCommands } from '../../ui/commands/commands.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { goTo } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { THEMES } from '../preferences.ts';
import { usePreferences } from '../preferences-context.ts';
import { useShippedCards } from '../use-shipped-cards.ts';

const THEME_TEXTS = {
  auto: 'commandThemeAuto',
  light: 'commandThemeLight',
  dark: 'commandThemeDark',
} as const;

const PLACES = [
  ['/', 'commandLibrary'],
  ['/tour', 'commandTour'],
  ['/records', 'commandRecords'],
  ['/class', 'commandClass'],
  ['/tone', 'commandTone'],
  ['/about', 'commandAbout'],
] as const;

/** What can be done from everywhere: go somewhere, prepare a scenario, change how it all looks. */
export function AppCommands(): null {
  const say = useSay(appTexts);
  const [{ language, sound }, change] = usePreferences();
  const other = language === 'fr' ? 'en' : 'fr';
  const cards = useShippedCards() ?? [];
  const playing = (format: Card['format']) =>
    cards
      .filter((card) => card.format === format)
      .map(({ id, title }) => ({
        id,
        name: textIn(title, language).text,
        words: textIn(title, other).text,
      }));
  useCommands(() => [
    ...PLACES.map(
      ([route, text]): Command => ({
        id: `go ${route}`,
        label: say(text),
        group: say('commandsGo'),
        words: say('commandsGoWords'),
        run: () => goTo(route),
      }),
    ),
    ...playing('exercise').map(
      ({ id, name, words }): Command => ({
        id: `scenario ${id}`,
        label: say('commandPrepare', { title: name }),
        group: say('commandsPlay'),
        words: `${say('commandsPlayWords')} ${words}`,
        run: () => goTo(`/s/${id}`),
      }),
    ),
    {
      id: 'language',
      label: say('commandLanguage'),
      group: say('commandsDress'),
      words: 'langue language français french anglais english',
      run: () => change({ language: other }),
    },
    ...THEMES.map(
      (theme): Command => ({
        id: `theme ${theme}`,
        label: say(THEME_TEXTS[theme]),
        group: say('commandsDress'),
        words: say('commandThemeWords'),
        run: () => change({ theme }),
      }),
    ),
    {
      id: 'sound',
      label: say(sound ? 'commandSoundOff' : 'commandSoundOn'),
      group: say('commandsDress'),
      words: say('commandSoundWords'),
      run: () => change({ sound: !sound }),
    },
    // Last, since they are many.
    ...playing('drill').map(
      ({ id, name, words }): Command => ({
        id: `scenario ${id}`,
        label: name,
        group: say('commandsDrills'),
        words: `${say('commandsDrillsWords')} ${words}`,
        run: () => goTo(`/s/${id}`),
      }),
    ),
  ]);
  return null;
}
