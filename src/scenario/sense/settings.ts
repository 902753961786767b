import { folded } from '../../lib/folded.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { DEFAULT_PAGE_SETTINGS, type PageSettingKey } from '../../vocabulary/page-setting.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { choices } from '../diagnostics/wording.ts';
import type { SettingWanted } from '../schema/expectation.ts';
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
    ...inExpectations(story),
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
      return canBe(guard) ? [] : [wrong(guard.setting, under(at, 'is'))];
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

function inExpectations({ scenario, consequences }: Story): Finding[] {
  const moved = new Set(
    consequences.flatMap(({ consequence: one }) => (one.type === 'setting' ? [one.setting] : [])),
  );
  const wantedAnywhere = scenario.expectations.flatMap(({ settings }) => settings ?? []);
  return scenario.expectations.flatMap(({ settings, needs }, index) => {
    const at = under(null, 'expectations', index);
    if (settings === undefined) {
      return needs === 'settings' ? [finding('EO477', pathOf(at), {})] : [];
    }
    return settings.flatMap((wanted, place) => {
      const here = under(at, 'settings', place);
      const { setting, is } = wanted;
      if (!canBe(wanted)) return [wrong(setting, under(here, 'is'))];
      if (settings.some((other, n) => n < place && excludes(other, wanted))) {
        return [finding('EO403', pathOf(here), {})];
      }
      // What is to be otherwise for a while is wanted back.
      const isMoved = moved.has(setting) || wantedAnywhere.some((other) => excludes(other, wanted));
      const stands = isAtStart(scenario.settings, wanted) && !isMoved;
      return stands ? [finding('EO478', pathOf(here), { setting, is: String(is) })] : [];
    });
  });
}

/** One word of the list is named, where the setting itself is the whole list. */
function canBe({ setting, is }: SettingWanted): boolean {
  return setting === 'blockedWords' ? typeof is === 'string' : takes(setting, is);
}

function excludes(a: SettingWanted, b: SettingWanted): boolean {
  return a.setting === b.setting && a.setting !== 'blockedWords' && a.is !== b.is;
}

function isAtStart(given: Story['scenario']['settings'], { setting, is }: SettingWanted): boolean {
  const value = given[setting] ?? DEFAULT_PAGE_SETTINGS[setting];
  return typeof value === 'object'
    ? value.some((word) => sameWord(word, String(is)))
    : value === is;
}

function sameWord(a: string, b: string): boolean {
  return folded(a) === folded(b);
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
