import { createStore, type StoreApi } from 'zustand/vanilla';
import { TAKE_OVER } from './take-over.ts';
import { createWorkLock, type Locks } from './work-lock.ts';

/**
 * How things stand with a newer version of the studio. `waiting`: it has been fetched and can be
 * taken; `held`: it was asked for, but somebody is at work in another tab; `taking`: this page is
 * about to be loaded again.
 */
export type UpdateState = 'none' | 'waiting' | 'held' | 'taking';

/** What watching for updates needs of the browser. */
export interface Surroundings {
  readonly container: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;
  readonly script: string | URL;
  readonly locks: Locks;
  /** Whether this page shows the library, where nothing is lost by loading it again. */
  readonly atRest: () => boolean;
  /** Calls back whenever another screen is shown, and when the page is looked at again. */
  readonly onMove: (callback: () => void) => void;
  readonly reload: () => void;
}

export interface Updates {
  readonly state: StoreApi<UpdateState>;
  /** Takes the version that waits, unless somebody is at work in a tab; then it stays `held`. */
  take(): Promise<void>;
}

/**
 * Lets the browser keep a copy of the studio, and watches for newer ones. None is ever taken by
 * itself while a page is open: a run goes on to its end in the version in which it is.
 */
export function watchUpdates(around: Surroundings): Updates {
  const { container, atRest } = around;
  const state = createStore<UpdateState>(() => 'none');
  const work = createWorkLock(around.locks);
  let registration: ServiceWorkerRegistration | undefined;
  let isOutOfDate = false;

  const look = () => {
    const newer = registration?.active != null && registration.waiting !== null;
    if (newer && state.getState() === 'none') state.setState('waiting');
  };
  const onMove = () => {
    if (!atRest()) return work.begin();
    work.end();
    if (isOutOfDate) around.reload();
    // Without a network there is nothing newer to be had, and nothing to say about it.
    else registration?.update().then(look, () => undefined);
  };

  // The first copy of all takes over from the server, with the same files.
  let wasServed = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    isOutOfDate = wasServed;
    wasServed = true;
    if (isOutOfDate && atRest()) around.reload();
  });

  if (!atRest()) work.begin();
  around.onMove(onMove);
  const begin = async () => {
    registration = await register(around, look);
    look();
  };
  void begin();

  return {
    state,
    async take() {
      const newer = registration?.waiting;
      if (!newer) return;
      const taken = await work.whileNobodyWorks(async () => {
        state.setState('taking');
        // Nobody begins anything before the new version serves the pages.
        if (!(await takeOver(newer))) state.setState('none');
      });
      if (taken) return;
      state.setState('held');
      await work.untilNobodyWorks();
      state.setState('waiting');
    },
  };
}

/** Undefined where the browser forbids it, in a private window say: the studio plays all the same. */
async function register(
  { container, script }: Surroundings,
  onInstalled: () => void,
): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await container
    .register(script, { updateViaCache: 'none' })
    .catch(() => undefined);
  if (registration === undefined) return;
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') onInstalled();
    });
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  return registration;
}

/** Tells a version that waits to serve the pages. @returns whether it does; false if it never can. */
async function takeOver(worker: ServiceWorker): Promise<boolean> {
  const settled = new Promise<boolean>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    });
  });
  worker.postMessage(TAKE_OVER);
  return await settled;
}
