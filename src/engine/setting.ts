import { folded } from '../lib/folded.ts';
import type { PageSettingKey, PageSettings } from '../vocabulary/page-setting.ts';
import type { SettingValue } from './event.ts';

/** The settings with one changed, or null when the value is not one that the setting can have. */
export function withSetting(
  settings: PageSettings,
  key: PageSettingKey,
  to: SettingValue,
): PageSettings | null {
  switch (key) {
    case 'profanityFilter':
      return to === 'off' || to === 'medium' || to === 'strong'
        ? { ...settings, profanityFilter: to }
        : null;
    case 'whoMayPost':
      return to === 'everyone' || to === 'nobody' ? { ...settings, whoMayPost: to } : null;
    case 'blockedWords':
      return typeof to === 'object' ? { ...settings, blockedWords: to } : null;
    case 'reviewComments':
      return typeof to === 'boolean' ? { ...settings, reviewComments: to } : null;
    case 'privateMessages':
      return typeof to === 'boolean' ? { ...settings, privateMessages: to } : null;
  }
}

/** Whether a setting has a value; for blocked words, whether the word is on the list. */
export function settingIs(
  settings: PageSettings,
  key: PageSettingKey,
  is: string | boolean,
): boolean {
  if (key !== 'blockedWords') return settings[key] === is;
  const wanted = folded(String(is));
  return settings.blockedWords.some((word) => folded(word) === wanted);
}

export function sameSetting(
  settings: PageSettings,
  key: PageSettingKey,
  to: SettingValue,
): boolean {
  const now = settings[key];
  if (typeof now !== 'object' || typeof to !== 'object') return now === to;
  return now.length === to.length && now.every((word, index) => word === to[index]);
}
