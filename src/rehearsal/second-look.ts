import { begin } from '../engine/begin.ts';
import type { Command } from '../engine/command.ts';
import { decide } from '../engine/decide.ts';
import type { RunEvent } from '../engine/event.ts';
import { compile, type Programme } from '../engine/programme.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { ExportedRun, Run } from '../engine/run.ts';
import type { Snapshot, SnapshotView } from '../engine/snapshot.ts';
import { transition } from '../engine/transition.ts';
import { view } from '../engine/view.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { playHash, rubricHash } from '../scenario/hash.ts';
import { read } from '../tone/read.ts';
import { type Reading, scaleOf } from '../vocabulary/reading.ts';
import { type Level, TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import { answeredByOwn } from './act.ts';
import { wordsToRead } from './words-to-read.ts';

/** A scale that today's analyser reads at another level. */
export interface LevelChange {
  readonly scale: ToneScale;
  readonly was: Level | null;
  readonly is: Level | null;
}

/** Words that are read differently than the log claims, were it by one figure or one span. */
export interface ReadingChange {
  readonly seq: number;
  /** Versions of the analyser. */
  readonly was: string;
  readonly is: string;
  readonly levels: readonly LevelChange[];
  /** Phrase groups that only one of the two found. */
  readonly phrasesLost: readonly string[];
  readonly phrasesGained: readonly string[];
}

/** An event of the log that could not have happened. It is left out of the second look. */
export interface InapplicableEvent {
  readonly seq: number;
  readonly type: RunEvent['type'];
  readonly refusal: Refusal;
}

/** How a run differs from what it claims. */
export interface Differences {
  /** Claimed and true hashes, where they differ; else null. */
  readonly playHash: { readonly claimed: string; readonly found: string } | null;
  readonly rubricHash: { readonly claimed: string; readonly found: string } | null;
  readonly readings: readonly ReadingChange[];
  readonly inapplicable: readonly InapplicableEvent[];
}

/** A run replayed and read again. */
export interface SecondLook {
  /** The run as it can be played, its words read by today's analyser. */
  readonly run: Run;
  readonly snapshot: Snapshot;
  readonly differences: Differences;
}

/**
 * Replays an exported run from its first event, asking of each whether it may be done and reading its
 * words again. What a file claims is never believed.
 */
export function secondLook(exported: ExportedRun): SecondLook {
  const { scenario, ...run } = exported;
  const programme = compile(scenario);
  let snapshot = begin(programme, run.seed, run.settings);
  const events: RunEvent[] = [];
  const readings: ReadingChange[] = [];
  const inapplicable: InapplicableEvent[] = [];
  for (const event of run.events) {
    const reread = readAgain(programme, view(programme, snapshot), event);
    const decision = decide(programme, snapshot, commandFor(reread));
    if ('refusal' in decision) {
      inapplicable.push({ seq: event.seq, type: event.type, refusal: decision.refusal });
      continue;
    }
    const change = changeIn(event, reread);
    if (change !== null) readings.push(change);
    // The log's own stamp is a claim too: an event is at the moment its predecessors lead to.
    const stamped = { ...reread, seq: events.length, at: snapshot.now };
    [snapshot] = transition(programme, snapshot, stamped);
    events.push(stamped);
  }
  const differences = {
    playHash: hashChange(run.playHash, playHash(scenario)),
    rubricHash: hashChange(run.rubricHash, rubricHash(scenario)),
    readings,
    inapplicable,
  };
  return { run: { ...run, events }, snapshot, differences };
}

function hashChange(claimed: string, found: string): Differences['playHash'] {
  return claimed === found ? null : { claimed, found };
}

/** The same event with its words read by today's analyser. */
function readAgain(programme: Programme, page: SnapshotView, event: RunEvent): RunEvent {
  switch (event.type) {
    case 'replyPosted':
      return { ...event, reading: readNow(programme, page, event.text, { answers: event.to }) };
    case 'postPublished': {
      const answers = event.quotes ?? null;
      return { ...event, reading: readNow(programme, page, event.text, { answers }) };
    }
    case 'escalationSent':
      return { ...event, reading: readNow(programme, page, event.text, { answers: null }) };
    case 'ownEdited': {
      const answers = answeredByOwn(page.item(event.item));
      const about = { answers, edits: event.item };
      return { ...event, reading: readNow(programme, page, event.text, about) };
    }
    default:
      return event;
  }
}

function readNow(
  programme: Programme,
  page: SnapshotView,
  text: string,
  about: Parameters<typeof wordsToRead>[3],
): Reading {
  return read(wordsToRead(programme, page, text, about));
}

/** The command that an event of a log stands for. */
function commandFor(event: RunEvent): Command {
  const { seq: _seq, at: _at, ...body } = event;
  switch (body.type) {
    case 'clockAdvanced':
      return { ...body, type: 'advance' };
    case 'runStarted':
      return { ...body, type: 'start' };
    case 'runPaused':
      return { ...body, type: 'pause' };
    case 'runResumed':
      return { ...body, type: 'resume' };
    case 'clockGap':
      return { ...body, type: 'reportGap' };
    case 'rateChanged':
      return { ...body, type: 'changeRate' };
    case 'languageSwitched':
      return { ...body, type: 'switchLanguage' };
    case 'replyPosted':
      return { ...body, type: 'reply' };
    case 'postPublished':
      return { ...body, type: 'publish' };
    case 'ownEdited':
      return { ...body, type: 'editOwn' };
    case 'ownDeleted':
      return { ...body, type: 'deleteOwn' };
    case 'itemModerated':
      return { ...body, type: 'moderate' };
    case 'itemLeftAlone':
      return { ...body, type: 'leaveAlone' };
    case 'settingChanged':
      return { ...body, type: 'changeSetting' };
    case 'escalationSent':
      return { ...body, type: 'escalate' };
    case 'crowdAnswered':
      return { ...body, type: 'answerCrowd' };
    case 'sceneSkipped':
      return { ...body, type: 'skipScene' };
    case 'injectImprovised':
      return { ...body, type: 'improvise' };
    case 'runStopped':
      return { ...body, type: 'stop' };
  }
}

function changeIn(before: RunEvent, after: RunEvent): ReadingChange | null {
  if (!('reading' in before) || !('reading' in after)) return null;
  const [old, now] = [before.reading, after.reading];
  const levels = TONE_SCALES.flatMap((scale) => {
    const was = scaleOf(old.tone, scale)?.level ?? null;
    const is = scaleOf(now.tone, scale)?.level ?? null;
    return was === is ? [] : [{ scale, was, is }];
  });
  const [said, says] = [phrasesIn(old), phrasesIn(now)];
  const phrasesLost = said.filter((phrase) => !says.includes(phrase));
  const phrasesGained = says.filter((phrase) => !said.includes(phrase));
  const same = canonicalJson(old) === canonicalJson(now);
  const versions = { was: old.tone.analyser, is: now.tone.analyser };
  return same ? null : { seq: before.seq, ...versions, levels, phrasesLost, phrasesGained };
}

function phrasesIn({ phrases }: Reading): readonly string[] {
  return [...new Set(phrases.map(({ phrase }) => phrase))];
}
