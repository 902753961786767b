import type { Action } from '../../vocabulary/action.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Guard } from '../schema/guard.ts';
import { ORGANISATION } from './references.ts';
import type { ItemSite, Story } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

/** Actions waited for, or asked for, on items that do not allow them. */
export function checkActions(story: Story): Finding[] {
  return [
    ...story.guards.flatMap(({ guard, at }) => inGuard(guard, at, story)),
    ...story.scenario.injects.flatMap(({ trigger }, index) => {
      if (trigger.type !== 'action' && trigger.type !== 'undone') return [];
      return onItems(trigger.action, trigger.on, under(null, 'injects', index, 'trigger'), story);
    }),
    ...inExpectations(story),
  ];
}

function inGuard(guard: Guard, at: Trail, story: Story): Finding[] {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.of.flatMap((part, index) => inGuard(part, under(at, 'of', index), story));
    case 'not':
      return inGuard(guard.of, under(at, 'of'), story);
    case 'done':
      return onItems(guard.action, guard.on, at, story);
    default:
      return [];
  }
}

/** Only when no action is possible on an item: an author may well list several to be safe. */
function onItems(
  actions: readonly Action[],
  items: readonly string[] | undefined,
  at: Trail,
  { itemById }: Story,
): Finding[] {
  return (items ?? []).flatMap((id, index) => {
    const site = itemById.get(id);
    const [action] = actions;
    if (site === undefined || action === undefined) return [];
    const why = whyNot(action, site);
    if (why === undefined || actions.some((each) => whyNot(each, site) === undefined)) return [];
    return [finding('EO410', pathOf(under(at, 'on', index)), { action, id, why })];
  });
}

function inExpectations({ scenario, itemById }: Story): Finding[] {
  return scenario.expectations.flatMap(({ handling, items }, index) =>
    handling.best.flatMap((action, place) => {
      const id = items.find((item) => {
        const site = itemById.get(item);
        return site !== undefined && whyNot(action, site) !== undefined;
      });
      const site = id === undefined ? undefined : itemById.get(id);
      const why = site === undefined ? undefined : whyNot(action, site);
      if (id === undefined || why === undefined) return [];
      return [
        finding('EO410', ['expectations', index, 'handling', 'best', place], { action, id, why }),
      ];
    }),
  );
}

const MODERATION: ReadonlySet<Action> = new Set<Action>([
  'pin',
  'hide',
  'unhide',
  'delete',
  'ban',
  'report',
  'closeComments',
]);
const OF_OTHERS: ReadonlySet<Action> = new Set<Action>([
  'hide',
  'unhide',
  'delete',
  'ban',
  'report',
  'leaveAlone',
]);
const OF_ONES_OWN: ReadonlySet<Action> = new Set<Action>(['editOwn', 'deleteOwn']);
/** A publication leaves its mark on what it covers or quotes; a setting concerns the page alone. */
const OF_NO_ITEM: ReadonlySet<Action> = new Set<Action>(['changeSetting']);

/** Why an action cannot be done on an item; `undefined` when it can. */
export function whyNot(action: Action, { item }: ItemSite): Bilingual | undefined {
  const isOwn = item.by === ORGANISATION;
  const isElsewhere = item.channel === 'monitoring' || item.channel === 'internal';
  if (OF_NO_ITEM.has(action))
    return { fr: 'ce geste ne vise aucun message', en: 'it concerns no item' };
  if (OF_ONES_OWN.has(action) && !isOwn) {
    return { fr: 'ce message n’est pas de la page', en: 'the item is not the page’s own' };
  }
  if (isElsewhere && MODERATION.has(action)) {
    return {
      fr: 'ce message n’est pas sur la page et ne peut pas y être modéré',
      en: 'the item is not on the page and cannot be moderated from there',
    };
  }
  if (isOwn && OF_OTHERS.has(action)) {
    return { fr: 'ce message est de la page elle-même', en: 'the item is the page’s own' };
  }
  if (action === 'unhide' && item.channel !== 'wall') {
    return {
      fr: 'rien ne le masque à son arrivée, les réglages ne portent que sur le mur',
      en: 'nothing hides it when it arrives, settings only act on the wall',
    };
  }
  return action === 'privateReply' ? whyNotInPrivate({ item }) : undefined;
}

/** Why the author of an item cannot be written to in private. */
export function whyNotInPrivate({ item }: Pick<ItemSite, 'item'>): Bilingual | undefined {
  if (item.channel === 'monitoring' || item.channel === 'internal') {
    return {
      fr: 'on ne peut pas écrire en privé à qui écrit ailleurs ou à l’interne',
      en: 'whoever writes elsewhere or inside cannot be written to in private',
    };
  }
  const isOwn = item.by === ORGANISATION && item.channel !== 'private';
  return isOwn
    ? { fr: 'ce message est de la page elle-même', en: 'the item is the page’s own' }
    : undefined;
}
