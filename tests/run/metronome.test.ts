import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserClock } from '../../src/run/browser-clock.ts';

/** A worker as far as the clock can see: it beats when the test says so. */
class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  told: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  beat(): void {
    if (!this.ended) this.dispatchEvent(new Event('message'));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of the browser', () => {
  it('beats when its worker does, stamped as the page receives it', () => {
    const worker = new FakeWorker();
    let beats = 0;
    const stop = createBrowserClock(1, () => worker).start(({ monotonic, wall }) => {
      expect([monotonic >= 0, wall > 1.6e12]).toEqual([true, true]);
      beats++;
    });
    expect(worker.told).toEqual([100]);
    worker.beat();
    worker.beat();
    vi.advanceTimersByTime(1000);
    expect(beats).toBe(2);
    stop();
    worker.beat();
    expect([beats, worker.ended]).toEqual([2, true]);
  });

  it('beats by the timers of the page where there are no workers', () => {
    let beats = 0;
    const clock = createBrowserClock(1, () => {
      throw new DOMException('Not from a file.', 'SecurityError');
    });
    const stop = clock.start(() => beats++);
    vi.advanceTimersByTime(1000);
    expect(beats).toBe(10);
    stop();
    vi.advanceTimersByTime(1000);
    expect(beats).toBe(10);
  });

  it('goes over to the timers of the page when its worker fails to start', () => {
    const worker = new FakeWorker();
    let beats = 0;
    const stop = createBrowserClock(1, () => worker).start(() => beats++);
    worker.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(500);
    expect([beats, worker.ended]).toEqual([5, true]);
    stop();
    vi.advanceTimersByTime(500);
    expect(beats).toBe(5);
  });

  it('once stopped does not begin again because its worker fails late', () => {
    const worker = new FakeWorker();
    let beats = 0;
    const stop = createBrowserClock(1, () => worker).start(() => beats++);
    stop();
    worker.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(500);
    expect(beats).toBe(0);
  });
});
