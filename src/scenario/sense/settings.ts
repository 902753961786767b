import type { Bilingual } from '../../vocabulary/language.ts';
import type { PageSettingKey } from '../../vocabulary/page-setting.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { choices } from '../diagnostics/wording.ts';
import type { Guard } from '../schema/guard.ts';
import type { Story } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

/** Values that a setting of the page cannot have, wherever one is named. */
export function checkSettings(story: Story): Finding[] {
  return [
    ...story.guards.flatMap(({ guard, at }) => inGuard(guard, at)),
    ...story.consequences.flatMap(({ consequence: one, at }) =>
      one.type === 'setting' && !takes(one.setting, one.to)
        ? [wrong(one.setting, under(at, 'to'))]
        : [],
    ),
    ...inPlays(story),
  ];
}

function inGuard(guard: Guard, at: Trail): Finding[] {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.of.flatMap((part, index) => inGuard(part, under(at, 'of', index)));
    case 'not':
      return inGuard(guard.of, under(at, 'of'));
    case 'setting': {
      // A condition names one blocked word; the setting itself is the list.
      const value =
        guard.setting === 'blockedWords' && typeof guard.is === 'string' ? [] : guard.is;
      return takes(guard.setting, value) ? [] : [wrong(guard.setting, under(at, 'is'))];
    }
    default:
      return [];
  }
}

function inPlays({ scenario }: Story): Finding[] {
  return Object.entries(scenario.plays).flatMap(([name, play]) =>
    (play?.steps ?? []).flatMap((step, index) => {
      if (!('act' in step) || step.act.type !== 'changeSetting') return [];
      const { setting, to } = step.act;
      const at = under(null, 'plays', name, 'steps', index, 'act', 'to');
      return takes(setting, to) ? [] : [wrong(setting, at)];
    }),
  );
}

function takes(setting: PageSettingKey, value: string | boolean | readonly string[]): boolean {
  switch (setting) {
    case 'profanityFilter':
      return value === 'off' || value === 'medium' || value === 'strong';
    case 'whoMayPost':
      return value === 'everyone' || value === 'nobody';
    case 'blockedWords':
      return typeof value === 'object';
    case 'reviewComments':
    case 'privateMessages':
      return typeof value === 'boolean';
  }
}

const VALUES: Readonly<Record<PageSettingKey, Bilingual>> = {
  profanityFilter: choices(['off', 'medium', 'strong']),
  whoMayPost: choices(['everyone', 'nobody']),
  blockedWords: { fr: 'des mots', en: 'words' },
  reviewComments: choices([true, false]),
  privateMessages: choices([true, false]),
};

function wrong(setting: PageSettingKey, at: Trail): Finding {
  return finding('EO409', pathOf(at), { setting, wanted: VALUES[setting] });
}
