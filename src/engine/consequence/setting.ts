import type { PageSettingKey } from '../../vocabulary/page-setting.ts';
import type { SettingValue } from '../event.ts';
import { sameSetting, withSetting } from '../setting.ts';
import type { Draft } from '../step.ts';

/**
 * A value that the setting cannot have changes nothing: the loader has refused it long before. Nor does
 * the one that it has.
 *
 * @param event `seq` of the trainee's event; null when the story changes it.
 */
export function setting(
  draft: Draft,
  key: PageSettingKey,
  to: SettingValue,
  event: number | null = null,
): void {
  const settings = withSetting(draft.settings, key, to);
  if (settings === null || sameSetting(draft.settings, key, to)) return;
  draft.settings = settings;
  draft.settingChanges = [
    ...draft.settingChanges,
    { at: draft.now, setting: key, settings, event },
  ];
}
