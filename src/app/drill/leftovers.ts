import type { RunEvent } from '../../engine/event.ts';
import type { RunStore } from '../../run/store.ts';
import type { Archive } from '../../storage/archive.ts';
import type { Desk } from '../../storage/desks.ts';
import type { RunSummary } from '../../storage/run-record.ts';

/** Events that are somebody's doing; the others come by themselves, or move the run alone. */
const DEEDS: ReadonlySet<RunEvent['type']> = new Set([
  'replyPosted',
  'postPublished',
  'ownEdited',
  'ownDeleted',
  'itemModerated',
  'itemLeftAlone',
  'settingChanged',
  'escalationSent',
]);

function isTouched(events: readonly RunEvent[], { drafts }: Pick<Desk, 'drafts'>): boolean {
  return Object.keys(drafts).length > 0 || events.some(({ type }) => DEEDS.has(type));
}

/** Whether nobody would miss this run: it is not over, and nothing was typed or done in it. */
export function isWorthless(store: RunStore): boolean {
  const { view, desk, access } = store.getState();
  return access === 'writer' && view.status !== 'ended' && !isTouched(store.run().events, desk);
}

/** Real ms after which a run that stands still is surely in no other tab. */
const SURELY_LEFT = 60 * 60 * 1000;

/**
 * The try at a drill that was left with something typed or done; undefined when there is none. Those in
 * which nothing was, and that no other tab can still be playing, are erased on the way.
 *
 * @param now real ms since 1970.
 */
export async function leftUnfinished(
  archive: Archive,
  drill: string,
  now: number,
): Promise<string | undefined> {
  const open = (await archive.runs.list()).filter((run) => isOpenTry(run, drill));
  let found: string | undefined;
  for (const { header, progress } of open) {
    const [events, desk] = await Promise.all([
      archive.runs.events(header.id),
      archive.desks.get(header.id),
    ]);
    if (isTouched(events, desk)) found ??= header.id;
    else if (now - Date.parse(progress.updatedAt) > SURELY_LEFT) {
      await archive.runs.remove(header.id);
    }
  }
  return found;
}

function isOpenTry({ header, progress }: RunSummary, drill: string): boolean {
  return (
    header.scenarioId === drill &&
    header.format === 'drill' &&
    header.origin === undefined &&
    progress.state === 'open'
  );
}
