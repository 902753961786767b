import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserPresence } from '../../src/run/browser-presence.ts';

class FakeDocument extends EventTarget {
  hidden = false;
}

let page: FakeDocument;
let tab: EventTarget;

beforeEach(() => {
  page = new FakeDocument();
  tab = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', tab);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('whether the trainee can see the page', () => {
  it('is told when it is hidden, shown, and when it goes away', () => {
    const told: string[] = [];
    createBrowserPresence().watch((change) => told.push(change));
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    tab.dispatchEvent(new Event('pagehide'));
    expect(told).toEqual(['hidden', 'shown', 'leaving']);
  });

  it('is no longer told once nobody watches', () => {
    const told: string[] = [];
    const stop = createBrowserPresence().watch((change) => told.push(change));
    stop();
    page.dispatchEvent(new Event('visibilitychange'));
    tab.dispatchEvent(new Event('pagehide'));
    expect(told).toEqual([]);
  });
});
