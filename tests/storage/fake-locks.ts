import type { Locks } from '../../src/storage/lock-claim.ts';

interface Held {
  readonly reject: (reason: unknown) => void;
}

/** The part of Web Locks that one page of a browser sees, all its tabs in one process. */
export class FakeLocks implements Locks {
  readonly #held = new Map<string, Held>();

  request<T>(name: string, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(
    name: string,
    options: LockOptions,
    callback: LockGrantedCallback<T>,
  ): Promise<Awaited<T>>;
  async request<T>(
    name: string,
    second: LockOptions | LockGrantedCallback<T>,
    third?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> {
    const options = typeof second === 'function' ? {} : second;
    const callback = typeof second === 'function' ? second : third;
    if (callback === undefined) throw new TypeError('A lock needs a callback.');
    // As in a browser, the answer never comes before the call has returned.
    await Promise.resolve();
    const holder = this.#held.get(name);
    if (holder !== undefined && options.ifAvailable === true) return await callback(null);
    if (holder !== undefined && options.steal === true) {
      this.#held.delete(name);
      holder.reject(new DOMException('The lock was stolen.', 'AbortError'));
    }
    return await this.#hold(name, callback);
  }

  async #hold<T>(name: string, callback: LockGrantedCallback<T>): Promise<Awaited<T>> {
    const stolen = new Promise<never>((_resolve, reject) => {
      this.#held.set(name, { reject });
    });
    const mine = this.#held.get(name);
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), stolen]);
    } finally {
      if (this.#held.get(name) === mine) this.#held.delete(name);
    }
  }
}
