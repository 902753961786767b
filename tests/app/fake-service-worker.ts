import type { Surroundings } from '../../src/app/offline/updates.ts';
import type { Locks } from '../../src/app/offline/work-lock.ts';

/** A version of the studio, as far as a page can see it. */
export class FakeWorker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** What the browser holds for the studio's address. */
export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  async update(): Promise<void> {}

  /** A newer version has been found and fetched. */
  install(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
}

/** `navigator.locks` of a browser whose tabs share it. */
export class FakeTabLocks {
  #held = 0;
  #free = Promise.withResolvers<void>();

  async request(_name: string, second: unknown, third?: unknown): Promise<unknown> {
    const options = typeof second === 'function' ? {} : Object(second);
    const callback = typeof second === 'function' ? second : third;
    if (typeof callback !== 'function') throw new TypeError('A lock needs a callback.');
    await Promise.resolve();
    if (options.ifAvailable === true && this.#held > 0) return await callback(null);
    if (options.mode !== 'shared' && this.#held > 0) await this.#free.promise;
    this.#held++;
    try {
      return await callback({});
    } finally {
      if (--this.#held === 0) this.#free.resolve();
    }
  }
}

/** A browser, one of whose tabs shows the library unless a test says otherwise. */
export function fakeBrowser(registration: FakeRegistration | Error, locks = new FakeTabLocks()) {
  const container = Object.assign(new EventTarget(), {
    controller: null as FakeWorker | null,
    register: async () => {
      if (registration instanceof Error) throw registration;
      return registration;
    },
  });
  const moves: (() => void)[] = [];
  let atRest = true;
  let reloads = 0;
  return {
    // The fakes have what is used of the browser, and nothing else.
    around: {
      container,
      locks: locks as unknown as Locks,
      script: './service-worker.js',
      atRest: () => atRest,
      onMove: (callback: () => void) => moves.push(callback),
      reload: () => reloads++,
    } as unknown as Surroundings,
    reloads: () => reloads,
    goTo(place: 'library' | 'work') {
      atRest = place === 'library';
      for (const move of moves) move();
    },
    /** A version begins to serve this page. */
    serve(worker: FakeWorker) {
      container.controller = worker;
      worker.become('activated');
      container.dispatchEvent(new Event('controllerchange'));
    },
  };
}
