import { compile } from '../engine/programme.ts';
import { type ExportedRun, RUN_VERSION, type RunSettings } from '../engine/run.ts';
import { vary } from '../engine/variation/vary.ts';
import { playHash, rubricHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Archive } from '../storage/archive.ts';
import { claimRun } from '../storage/claim-run.ts';
import { openLogChannel } from '../storage/log-channel.ts';
import { randomId, randomSeed } from '../storage/random-id.ts';
import { createBrowserPresence } from './browser-presence.ts';
import { castOf } from './cast.ts';
import type {
  AnswerCrowd,
  ClaimPort,
  ClockPort,
  JournalPort,
  NameCast,
  PresencePort,
  ReadWords,
} from './ports.ts';
import { withPhrasesOnce } from './reader.ts';
import { createRunStore, type RunStore } from './store.ts';

/** What opening a run needs of the world. The app brings the archive; tests bring all of it. */
export interface OpenPorts {
  readonly archive: Archive;
  readonly clock?: ClockPort;
  readonly presence?: PresencePort;
  readonly claim?: (run: string) => Promise<ClaimPort>;
  /** Load the analyser and what makes up people; by default as chunks of their own. */
  readonly loadReader?: () => Promise<ReadWords>;
  readonly loadCrowd?: () => Promise<AnswerCrowd>;
  readonly loadNames?: () => Promise<NameCast>;
  /** The moment as an ISO 8601 date and time. */
  readonly today?: () => string;
}

/** How a new run is to be played. */
export interface NewRun {
  readonly scenario: Scenario;
  readonly settings: RunSettings;
  /** Unsigned 32-bit integer; drawn when left out. */
  readonly seed?: number;
  readonly pseudonym?: string;
}

/** Makes a run of what its seed draws, and keeps it; it is not on air yet. @returns its id. */
export async function createRun(wanted: NewRun, ports: OpenPorts): Promise<string> {
  const { settings, pseudonym } = wanted;
  const startedAt = today(ports);
  const seed = wanted.seed ?? randomSeed();
  const scenario = vary(wanted.scenario, seed);
  const cast = await castOf(compile(scenario), seed, ports.loadNames ?? loadNames);
  const run: ExportedRun = {
    schemaVersion: RUN_VERSION,
    id: randomId(),
    ...(pseudonym === undefined ? {} : { pseudonym }),
    startedAt,
    scenarioId: scenario.id,
    playHash: playHash(scenario),
    rubricHash: rubricHash(scenario),
    seed,
    settings,
    cast,
    events: [],
    annotations: [],
    scenario,
  };
  await ports.archive.runs.add(run, { state: 'open', now: 0, events: 0, updatedAt: startedAt });
  return run.id;
}

/**
 * Opens a kept run at the second at which it was left; undefined when there is none of that id.
 * Whoever calls it closes the store when its screen goes away.
 *
 * @throws UnreadableRecord when a newer app has kept it.
 */
export async function openRun(id: string, ports: OpenPorts): Promise<RunStore | undefined> {
  const claim = await (ports.claim ?? claimRun)(id);
  const [run, desk, read] = await Promise.all([
    ports.archive.runs.open(id),
    ports.archive.desks.get(id),
    (ports.loadReader ?? loadReader)(),
  ]);
  if (run === undefined) {
    await claim.release();
    return undefined;
  }
  const programme = compile(run.scenario);
  const cast = run.cast ?? (await castOf(programme, run.seed, ports.loadNames ?? loadNames));
  return createRunStore(
    { programme, run: { ...run, cast }, desk },
    {
      clock: ports.clock ?? (await loadClock()),
      presence: ports.presence ?? createBrowserPresence(),
      journal: journalOf(id, ports),
      desk: { save: async (next) => await ports.archive.desks.put(id, next) },
      claim,
      read,
      loadCrowd: ports.loadCrowd ?? loadCrowd,
    },
  );
}

function journalOf(id: string, ports: OpenPorts): JournalPort {
  const { runs } = ports.archive;
  const channel = openLogChannel(id);
  return {
    watch(onMore) {
      channel.watch(onMore);
      return () => channel.close();
    },
    read: async () => await runs.events(id),
    append: async (events, { now, ended }) => {
      const state = ended ? 'ended' : 'open';
      const length = (events.at(-1)?.seq ?? -1) + 1;
      await runs.append(id, events, { state, now, events: length, updatedAt: today(ports) });
      channel.tell();
    },
  };
}

async function loadReader(): Promise<ReadWords> {
  const [{ read }, { compilePhrases }] = await Promise.all([
    import('../tone/read.ts'),
    import('../tone/phrases.ts'),
  ]);
  return withPhrasesOnce(read, compilePhrases);
}

async function loadCrowd(): Promise<AnswerCrowd> {
  const { answerCrowd } = await import('../crowd/answer-crowd.ts');
  return answerCrowd;
}

/** Its worker has an address only once built: whoever brings a clock can do without a bundler. */
async function loadClock(): Promise<ClockPort> {
  const { createBrowserClock } = await import('./browser-clock.ts');
  return createBrowserClock();
}

async function loadNames(): Promise<NameCast> {
  const { nameCast } = await import('../crowd/answer-crowd.ts');
  return nameCast;
}

function today(ports: OpenPorts): string {
  return ports.today?.() ?? new Date().toISOString();
}
