import type { Command } from '../engine/command.ts';
import type { EventBodies } from '../engine/event.ts';
import type { ItemId } from '../engine/item.ts';
import type { Draft } from '../storage/desks.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { DraftSubject } from './draft-subject.ts';
import type { Outcome } from './outcome.ts';
import type { RunNotice } from './state.ts';

/** The words of an event, before they are read. */
type Unread<T extends keyof EventBodies> = Omit<EventBodies[T], 'reading'>;

/** All that a screen can ask of a run. Whatever carries words is cleaned and read on the way. */
export interface RunActions {
  reply(words: Unread<'replyPosted'>): Promise<Outcome>;
  publish(words: Unread<'postPublished'>): Promise<Outcome>;
  editOwn(words: Unread<'ownEdited'>): Promise<Outcome>;
  deleteOwn(item: ItemId): Promise<Outcome>;
  moderate(deed: EventBodies['itemModerated']): Promise<Outcome>;
  leaveAlone(deed: EventBodies['itemLeftAlone']): Promise<Outcome>;
  changeSetting(change: EventBodies['settingChanged']): Promise<Outcome>;
  escalate(words: Unread<'escalationSent'>): Promise<Outcome>;
  skipScene(scene: string): Promise<Outcome>;

  /** Goes on air. */
  start(): Promise<Outcome>;
  pause(): Promise<Outcome>;
  resume(): Promise<Outcome>;
  /** Simulated minutes per real minute, before the time allowance divides it. */
  changeRate(rate: number): Promise<Outcome>;
  /** Untimed runs: goes to the next thing that is due. */
  next(): Promise<Outcome>;
  switchLanguage(language: Language): Promise<Outcome>;
  /** Ends the run before its time. */
  finish(): Promise<Outcome>;
  /** What an instructor makes happen. */
  improvise(inject: EventBodies['injectImprovised']): Promise<Outcome>;

  /** Any command as it is; its words, if any, carry their reading already. */
  dispatch(command: Command): Promise<Outcome>;

  /**
   * What is read in words that have not been sent, as if they were sent now. Nothing comes of it. Some
   * milliseconds for a long text: ask when the screen has nothing better to do. Null in a replay,
   * where nobody writes.
   */
  readDraft(text: string, subject: DraftSubject): Reading | null;

  /** Keeps words being written; `null` clears them. The key is the screen's own. */
  draft(key: string, draft: Draft | null): void;
  /** Takes items off the list of what has not been looked at. */
  markSeen(items: readonly ItemId[]): void;
  /** Keeps the words of the trainee's own searches of the monitoring desk, all of them at once. */
  keepSearches(searches: readonly string[]): void;
  dismiss(notice: RunNotice): void;
  /** Makes this tab the one that writes, and shows the run as the other one left it. */
  takeOver(): Promise<void>;
}
