import { cleanAnnotation, cleanName } from '../engine/clean-words.ts';
import type { RunEvent } from '../engine/event.ts';
import type { Annotation, ExportedRun } from '../engine/run.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Change, Durability, Shelf } from './backend.ts';
import { createEventLog } from './event-log.ts';
import type { FailoverBackend } from './failover.ts';
import { recordsOf } from './records.ts';
import {
  headerOf,
  type RunHeader,
  type RunOrigin,
  type RunProgress,
  type RunResult,
  type RunSummary,
  runOf,
} from './run-record.ts';

/** The runs of this browser. A run is its header, its log, its remarks and the scenario as played. */
export interface RunShelf {
  /** Keeps a new run whole: one just begun, a fork, or one opened from a file. */
  add(run: ExportedRun, progress: RunProgress, origin?: RunOrigin): Promise<void>;
  /** Newest first, without those in the bin. */
  list(): Promise<readonly RunSummary[]>;
  /** What lies in the bin, the latest thrown away first. */
  binned(): Promise<readonly RunSummary[]>;
  /** The run in one piece; undefined when there is none of that id. */
  open(id: string): Promise<ExportedRun | undefined>;
  /** Where a run comes from; undefined for one played here, or none of that id. */
  origin(id: string): Promise<RunOrigin | undefined>;
  /** The log alone, in order. */
  events(id: string): Promise<readonly RunEvent[]>;
  /**
   * Adds events to a log. Strictly durable when the trainee or an instructor did something; the
   * clock's beats alone need not wait for the disk.
   *
   * @throws KeyTaken when another tab has added events of the same `seq`; nothing is kept then.
   */
  append(id: string, events: readonly RunEvent[], progress: RunProgress): Promise<void>;
  /** An override, or taking one back, makes the kept scores untrue: they are dropped, to be counted again. */
  annotate(id: string, annotation: Annotation): Promise<void>;
  rename(id: string, pseudonym: string | undefined): Promise<void>;
  /** Says whether a run that came in a file is the user's own. One played here always is. */
  claim(id: string, mine: boolean): Promise<void>;
  keepResult(id: string, result: RunResult): Promise<void>;
  /** Puts a run into the bin: off every list, and nothing of it lost. @param at ISO 8601. */
  bin(id: string, at: string): Promise<void>;
  putBack(id: string): Promise<void>;
  /** Erases everything about a run, for good. */
  remove(id: string): Promise<void>;
}

const SHELVES_OF_A_RUN = [
  'runs',
  'progress',
  'results',
  'events',
  'eventBlocks',
  'annotations',
  'playedScenarios',
  'desks',
] as const satisfies readonly Shelf[];

export function createRunShelf(backend: FailoverBackend): RunShelf {
  const headers = recordsOf<RunHeader>(backend, 'runs', 'run');
  const standings = recordsOf<RunProgress>(backend, 'progress', 'run');
  const results = recordsOf<RunResult>(backend, 'results', 'run');
  const scenarios = recordsOf<Scenario>(backend, 'playedScenarios', 'scenario');
  const remarks = recordsOf<Annotation>(backend, 'annotations', 'run');
  const log = createEventLog(backend);

  const summaryOf = async (header: RunHeader): Promise<RunSummary> => {
    const [progress, result] = await Promise.all([
      standings.get([header.id]),
      results.get([header.id]),
    ]);
    return { header, progress: progress ?? NOT_BEGUN, result: result ?? null };
  };

  const changeHeader = async (id: string, change: (header: RunHeader) => RunHeader) => {
    const header = await headers.get([id]);
    if (header !== undefined) await headers.put([id], change(header));
  };

  const summariesWhere = async (isMeant: (header: RunHeader) => boolean) =>
    await Promise.all((await headers.readable()).filter(isMeant).map(summaryOf));

  return {
    async add(run, progress, origin) {
      const header = cleanHeader(headerOf(run));
      const changes = [
        headers.putting([run.id], origin === undefined ? header : { ...header, origin }),
        scenarios.putting([run.id], run.scenario),
        standings.putting([run.id], progress),
        ...run.annotations.map((remark, index) => remarks.putting([run.id, index], remark)),
        ...log.starting(run.id, run.events),
      ];
      await backend.write([...erasing(run.id), ...changes], 'strict');
    },

    list: async () =>
      (await summariesWhere(({ binnedAt }) => binnedAt === undefined)).sort(newestFirst),

    binned: async () =>
      (await summariesWhere(({ binnedAt }) => binnedAt !== undefined)).sort(lastBinnedFirst),

    async open(id) {
      const [header, scenario, events, annotations] = await Promise.all([
        headers.get([id]),
        scenarios.get([id]),
        log.read(id),
        remarks.all([id]),
      ]);
      if (header === undefined || scenario === undefined) return undefined;
      return { ...runOf(header, events, annotations), scenario };
    },

    origin: async (id) => (await headers.get([id]))?.origin,

    events: async (id) => await log.read(id),

    async append(id, more, progress) {
      const added = await log.adding(id, more);
      await backend.write([...added, standings.putting([id], progress)], durabilityOf(more));
    },

    async annotate(id, annotation) {
      const index = (await remarks.all([id])).length;
      const added = remarks.adding([id, index], cleanAnnotation(annotation));
      const untrue: readonly Change[] =
        annotation.body.type === 'override' || annotation.body.type === 'withdrawal'
          ? [{ type: 'remove', shelf: 'results', prefix: [id] }]
          : [];
      await backend.write([added, ...untrue], 'strict');
    },

    rename: async (id, pseudonym) =>
      await changeHeader(id, ({ pseudonym: _old, ...rest }) =>
        pseudonym === undefined ? rest : { ...rest, pseudonym: cleanName(pseudonym) },
      ),

    claim: async (id, mine) =>
      await changeHeader(id, (header) =>
        header.origin === undefined ? header : { ...header, origin: { ...header.origin, mine } },
      ),

    keepResult: async (id, result) => await results.put([id], result),

    bin: async (id, at) => await changeHeader(id, (header) => ({ ...header, binnedAt: at })),

    putBack: async (id) => await changeHeader(id, ({ binnedAt: _binnedAt, ...rest }) => rest),

    remove: async (id) => await backend.write(erasing(id), 'strict'),
  };
}

/** A pseudonym is typed by somebody; all else of a header the app has made. */
function cleanHeader(header: RunHeader): RunHeader {
  const { pseudonym } = header;
  return pseudonym === undefined ? header : { ...header, pseudonym: cleanName(pseudonym) };
}

const NOT_BEGUN: RunProgress = { state: 'open', now: 0, events: 0, updatedAt: '' };

function erasing(id: string): Change[] {
  return SHELVES_OF_A_RUN.map((shelf) => ({ type: 'remove', shelf, prefix: [id] }));
}

function durabilityOf(events: readonly RunEvent[]): Durability {
  return events.every((event) => event.type === 'clockAdvanced') ? 'relaxed' : 'strict';
}

function newestFirst(a: RunSummary, b: RunSummary): number {
  if (a.header.startedAt === b.header.startedAt) return a.header.id < b.header.id ? -1 : 1;
  return a.header.startedAt < b.header.startedAt ? 1 : -1;
}

function lastBinnedFirst({ header: a }: RunSummary, { header: b }: RunSummary): number {
  if (a.binnedAt === b.binnedAt) return a.id < b.id ? -1 : 1;
  return (a.binnedAt ?? '') < (b.binnedAt ?? '') ? 1 : -1;
}
