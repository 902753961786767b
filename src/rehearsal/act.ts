import type { Command } from '../engine/command.ts';
import type { ModerationAction, SettingValue } from '../engine/event.ts';
import type { Item, ItemId } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import { read } from '../tone/read.ts';
import type { PageSettingKey } from '../vocabulary/page-setting.ts';
import type { Reading } from '../vocabulary/reading.ts';
import { wordsToRead } from './words-to-read.ts';

/** Words to be written, before they are read. `reading` stands in for the analyser's where given. */
export interface Words {
  readonly text: string;
  readonly reading?: Reading;
}

/** Something a trainee does: a command whose words have not been read yet. */
export type Act =
  | (Words & { readonly type: 'reply'; readonly item: ItemId; readonly covers: readonly ItemId[] })
  | (Words & { readonly type: 'privateReply'; readonly item: ItemId })
  | (Words & {
      readonly type: 'holdingReply';
      readonly item: ItemId;
      /** Simulated ms. */
      readonly promise: number;
      readonly covers: readonly ItemId[];
    })
  | (Words & {
      readonly type: 'publish';
      readonly channel: 'wall' | 'stream';
      readonly covers: readonly ItemId[];
      readonly quotes?: ItemId | undefined;
    })
  | (Words & { readonly type: 'editOwn'; readonly item: ItemId })
  | { readonly type: 'deleteOwn'; readonly item: ItemId }
  | {
      readonly type: ModerationAction | 'leaveAlone';
      readonly item: ItemId;
      /** True: what was done before is taken back. */
      readonly undone?: boolean;
    }
  /** Lets be seen what is hidden, whoever or whatever hid it. */
  | { readonly type: 'unhide'; readonly item: ItemId }
  | (Words & {
      readonly type: 'escalate';
      readonly to: string;
      readonly items: readonly ItemId[];
      readonly evidence: readonly ItemId[];
    })
  | { readonly type: 'changeSetting'; readonly setting: PageSettingKey; readonly to: SettingValue };

/** An act and the simulated moment at which it is done (its words sent). */
export interface TimedAct {
  readonly at: number;
  readonly act: Act;
}

/** The words of an act, if it has any. */
export function textOf(act: Act): string {
  return 'text' in act ? act.text : '';
}

/** The command of an act at this moment, its words read by the analyser exactly as the app reads them. */
export function commandOf(programme: Programme, view: SnapshotView, act: Act): Command {
  const by = 'trainee';
  const readAs = (words: Words, answers: ItemId | null, edits?: ItemId): Reading =>
    words.reading ?? read(wordsToRead(programme, view, words.text, about(answers, edits)));
  switch (act.type) {
    case 'reply':
    case 'privateReply':
    case 'holdingReply':
      return {
        type: 'reply',
        by,
        action: act.type,
        to: act.item,
        text: act.text,
        covers: act.type === 'privateReply' ? [] : act.covers,
        promise: act.type === 'holdingReply' ? act.promise : null,
        reading: readAs(act, act.item),
      };
    case 'publish':
      return {
        type: 'publish',
        by,
        channel: act.channel,
        text: act.text,
        covers: act.covers,
        ...(act.quotes !== undefined && { quotes: act.quotes }),
        reading: readAs(act, act.quotes ?? null),
      };
    case 'escalate':
      return {
        type: 'escalate',
        by,
        to: act.to,
        items: act.items,
        evidence: act.evidence,
        text: act.text,
        reading: readAs(act, null),
      };
    case 'editOwn':
      return {
        type: 'editOwn',
        by,
        item: act.item,
        text: act.text,
        reading: readAs(act, answeredByOwn(view.item(act.item)), act.item),
      };
    case 'deleteOwn':
      return { type: 'deleteOwn', by, item: act.item };
    case 'leaveAlone':
      return { type: 'leaveAlone', by, item: act.item, reason: '', undone: act.undone ?? false };
    case 'unhide':
      return { type: 'moderate', by, action: 'hide', item: act.item, undone: true };
    case 'changeSetting':
      return { type: 'changeSetting', by, setting: act.setting, to: act.to };
    default:
      return {
        type: 'moderate',
        by,
        action: act.type,
        item: act.item,
        undone: act.undone ?? false,
      };
  }
}

/** What words of the trainee's that are on the page already answer: their parent, or what they quote. */
export function answeredByOwn(item: Item | undefined): ItemId | null {
  return item?.parent ?? item?.quotes ?? null;
}

function about(answers: ItemId | null, edits: ItemId | undefined) {
  return edits === undefined ? { answers } : { answers, edits };
}
