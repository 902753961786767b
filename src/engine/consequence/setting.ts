import type { PageSettingKey } from '../../vocabulary/page-setting.ts';
import type { SettingValue } from '../event.ts';
import { withSetting } from '../setting.ts';
import type { Draft } from '../step.ts';

/** A value that the setting cannot have changes nothing: the loader has refused it long before. */
export function setting(draft: Draft, key: PageSettingKey, to: SettingValue): void {
  draft.settings = withSetting(draft.settings, key, to) ?? draft.settings;
}
