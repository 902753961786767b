import { expect, test, vi } from 'vitest';
import { watchUpdates } from '../../src/app/offline/updates.ts';
import { FakeRegistration, FakeTabLocks, FakeWorker, fakeBrowser } from './fake-service-worker.ts';

/** A tab of a browser that has a copy of the studio, and is served from it. */
async function openTab(registration: FakeRegistration, locks = new FakeTabLocks()) {
  const browser = fakeBrowser(registration, locks);
  registration.active ??= new FakeWorker();
  browser.serve(registration.active);
  const updates = watchUpdates(browser.around);
  // Until the registration has been answered.
  await vi.waitFor(() => expect(registration.active).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve));
  return { browser, updates };
}

test('the first copy of all is no update, and the page is not loaded again for it', async () => {
  const registration = new FakeRegistration();
  const browser = fakeBrowser(registration);
  const { state } = watchUpdates(browser.around);
  await new Promise((resolve) => setTimeout(resolve));
  const first = registration.install();
  browser.serve(first);
  expect([state.getState(), browser.reloads()]).toEqual(['none', 0]);
});

test('a browser that keeps no copies is left in peace', async () => {
  const browser = fakeBrowser(new Error('a private window'));
  const updates = watchUpdates(browser.around);
  await updates.take();
  expect(updates.state.getState()).toBe('none');
});

test('a newer version is told of and not taken until somebody asks', async () => {
  const registration = new FakeRegistration();
  const { browser, updates } = await openTab(registration);
  const newer = registration.install();
  expect([updates.state.getState(), newer.told, browser.reloads()]).toEqual(['waiting', [], 0]);
  const taking = updates.take();
  await vi.waitFor(() => expect(newer.told).toEqual(['take over']));
  expect(updates.state.getState()).toBe('taking');
  browser.serve(newer);
  await taking;
  expect(browser.reloads()).toBe(1);
});

test('while somebody is at work in another tab it is held, and offered again once they are done', async () => {
  const registration = new FakeRegistration();
  const locks = new FakeTabLocks();
  const work = await openTab(registration, locks);
  work.browser.goTo('work');
  const { updates } = await openTab(registration, locks);
  const newer = registration.install();
  const taking = updates.take();
  await vi.waitFor(() => expect(updates.state.getState()).toBe('held'));
  expect(newer.told).toEqual([]);
  work.browser.goTo('library');
  await taking;
  expect([updates.state.getState(), newer.told]).toEqual(['waiting', []]);
});

test('a page that is at work when another version takes over goes on, and is loaded again at the library', async () => {
  const registration = new FakeRegistration();
  const { browser } = await openTab(registration);
  browser.goTo('work');
  browser.serve(registration.install());
  expect(browser.reloads()).toBe(0);
  browser.goTo('library');
  expect(browser.reloads()).toBe(1);
});

test('a version that cannot begin to serve is not waited for', async () => {
  const registration = new FakeRegistration();
  const { updates } = await openTab(registration);
  const newer = registration.install();
  const taking = updates.take();
  await vi.waitFor(() => expect(newer.told).toEqual(['take over']));
  registration.waiting = null;
  newer.become('redundant');
  await taking;
  expect(updates.state.getState()).toBe('none');
});
