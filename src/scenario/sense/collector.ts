import type { Consequence } from '../schema/consequence.ts';
import type { Guard } from '../schema/guard.ts';
import type { Text } from '../schema/primitives.ts';
import type { Publication } from '../schema/publication.ts';
import type {
  ConsequenceSite,
  Declaration,
  GuardSite,
  ItemSite,
  NameKind,
  Part,
  Reference,
  ReferenceKind,
  Setting,
  TextSite,
} from './story.ts';
import { type Trail, under } from './trail.ts';

/** Nothing of the trainee's set it off. */
export const NO_CAUSE: Setting = {
  inject: null,
  contact: null,
  target: 'nothing',
  hasWords: false,
};

/** Gathers everything a scenario declares, names and does, while others walk through its parts. */
export class Collector {
  readonly declarations: Declaration[] = [];
  readonly references: Reference[] = [];
  readonly guards: GuardSite[] = [];
  readonly consequences: ConsequenceSite[] = [];
  readonly items: ItemSite[] = [];
  readonly texts: TextSite[] = [];

  declare(kind: NameKind, id: string, at: Trail): void {
    this.declarations.push({ kind, id, at });
  }

  refer(kind: ReferenceKind, id: string | undefined, at: Trail, setting: Setting = NO_CAUSE): void {
    if (id === undefined) return;
    const target = kind === 'item' ? setting.target : 'nothing';
    this.references.push({ kind, id, at, target });
  }

  referAll(
    kind: ReferenceKind,
    ids: readonly string[] | undefined,
    at: Trail,
    setting: Setting = NO_CAUSE,
  ): void {
    ids?.forEach((id, index) => this.refer(kind, id, under(at, index), setting));
  }

  text(text: Text | undefined, at: Trail): void {
    if (text !== undefined) this.texts.push({ text, at });
  }

  textAll(texts: readonly Text[], at: Trail): void {
    texts.forEach((text, index) => this.text(text, under(at, index)));
  }

  /** A whole condition, with everything that its parts name. */
  guard(guard: Guard | undefined, at: Trail, setting: Setting = NO_CAUSE): void {
    if (guard === undefined) return;
    this.guards.push({ guard, at, setting });
    this.#condition(guard, at, setting);
  }

  consequencesOf(
    list: readonly Consequence[] | undefined,
    at: Trail,
    setting: Setting,
    part: Part,
  ): void {
    list?.forEach((consequence, index) => {
      const site = { consequence, at: under(at, index), setting, part, index, list };
      this.consequences.push(site);
      this.#consequence(site);
    });
  }

  item(item: Publication, at: Trail, site: ConsequenceSite | null, age = 0): void {
    const setting = site?.setting ?? NO_CAUSE;
    this.items.push({ item, at, site, age });
    this.declare('item', item.id, under(at, 'id'));
    this.refer('author', item.by, under(at, 'by'));
    this.refer('item', item.in, under(at, 'in'), setting);
    this.refer('item', item.quotes, under(at, 'quotes'), setting);
    this.refer('image', item.image, under(at, 'image'));
    this.refer('houseRule', item.breaks, under(at, 'breaks'));
    this.text(item.text, under(at, 'text'));
    this.text(item.source, under(at, 'source'));
  }

  #condition(guard: Guard, at: Trail, setting: Setting): void {
    switch (guard.type) {
      case 'all':
      case 'any':
        guard.of.forEach((part, index) => this.#condition(part, under(at, 'of', index), setting));
        return;
      case 'not':
        return this.#condition(guard.of, under(at, 'of'), setting);
      case 'variable':
        return this.refer('variable', guard.variable, under(at, 'variable'));
      case 'happened':
        return this.refer('inject', guard.inject, under(at, 'inject'));
      case 'done':
        this.referAll('item', guard.on, under(at, 'on'), setting);
        return this.referAll('recipient', guard.to, under(at, 'to'));
      case 'revealed':
        return this.refer('fact', guard.fact, under(at, 'fact'));
      case 'mentions':
        this.referAll('phrase', guard.phrases, under(at, 'phrases'));
        return this.refer('item', guard.of, under(at, 'of'), setting);
      case 'tone':
      case 'language':
      case 'address':
      case 'copied':
      case 'form':
        return this.refer('item', guard.of, under(at, 'of'), setting);
      case 'time':
      case 'setting':
        return;
    }
  }

  #consequence(site: ConsequenceSite): void {
    const { consequence: one, at, setting } = site;
    switch (one.type) {
      case 'publish':
        return this.item(one.item, under(at, 'item'), site);
      case 'change':
      case 'set':
        return this.refer('variable', one.variable, under(at, 'variable'));
      case 'reveal':
        return this.refer('fact', one.fact, under(at, 'fact'));
      case 'approve':
        return this.refer('line', one.line, under(at, 'line'));
      case 'fire':
      case 'cancel':
        return this.refer('inject', one.inject, under(at, 'inject'));
      case 'crowd':
        this.refer('item', one.in, under(at, 'in'), setting);
        return this.refer('pool', one.pool, under(at, 'pool'));
      case 'calm':
        return this.refer('pool', one.pool, under(at, 'pool'));
      case 'withdraw':
        return this.refer('item', one.item, under(at, 'item'), othersOnly(setting));
      case 'react':
        return this.refer('item', one.item, under(at, 'item'), setting);
      case 'figures':
        return this.refer('figures', one.show, under(at, 'show'));
      case 'notify':
        return this.text(one.text, under(at, 'text'));
      case 'end':
        return this.refer('ending', one.ending, under(at, 'ending'));
      case 'setting':
        return;
    }
  }
}

/** What the trainee published is nobody else's to delete. */
function othersOnly(setting: Setting): Setting {
  return setting.target === 'post' ? { ...setting, target: 'nothing' } : setting;
}
