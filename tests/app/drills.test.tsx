import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { sitting } from '../../src/app/drill/sitting-store.ts';
import { goTo } from '../../src/app/hash-location.ts';
import { createPreferences } from '../../src/app/preferences.ts';
import { createStudio } from '../../src/app/studio.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { fakeSight } from '../player/fake-sight.ts';
import { fakeDrill } from '../support/fake-drill.ts';
import { both, fakeInject } from '../support/fake-scenario.ts';

/** A screen is fetched when it is first opened, which takes a while before it is compiled. */
vi.setConfig({ testTimeout: 40_000 });
const patient = { timeout: 20_000 };

/** Answered in private or in public, it is over at once. */
const drill = fakeDrill({
  injects: [
    fakeInject({
      id: 'answered',
      trigger: { type: 'action', action: ['reply'], on: ['c1'] },
      do: [{ type: 'end', ending: 'end' }],
    }),
  ],
});

beforeEach(() => {
  fakeSight();
  window.localStorage.clear();
  sitting.setState(sitting.getInitialState());
});

/** A scenario opened by its address, in a browser that keeps it among the user's own. */
async function openScenario(scenario: Scenario) {
  const archive = await openArchive(async () => createMemoryBackend());
  await archive.scenarios.put({ scenario, file: null, savedAt: '2026-11-24T05:00:00.000Z' });
  const preferences = createPreferences({
    localStorage: window.localStorage,
    navigator: { languages: ['fr'] },
  });
  goTo('/s/lost-thing?seed=1', { replace: true });
  render(<App studio={createStudio(archive)} preferences={preferences} />);
  return archive;
}

async function openDrill() {
  const archive = await openScenario(drill);
  const title = await screen.findByRole('heading', { level: 1, name: 'Un objet perdu' }, patient);
  await waitFor(() => expect(title).toHaveFocus());
  return archive;
}

async function answer(words: string) {
  await userEvent.keyboard('r');
  await userEvent.click(await screen.findByRole('textbox'));
  await userEvent.paste(words);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  return await screen.findByText('sur 100', undefined, patient);
}

test('a drill goes on the air by its address, is kept with its scores, and begins anew', async () => {
  const archive = await openDrill();
  expect(screen.queryByRole('button', { name: 'Passer en ondes' })).toBeNull();
  await answer('Bonjour! On regarde tout de suite, et on vous écrit ici avant midi.');
  await waitFor(async () => {
    const [run] = await archive.runs.list();
    expect(run?.header).toMatchObject({ format: 'drill', seed: 1 });
    expect(run?.progress.state).toBe('ended');
    expect(run?.result?.overall).toEqual(expect.any(Number));
  }, patient);
  expect(screen.getByRole('list', { name: 'Vos essais de cette séance' })).toBeVisible();
  expect(screen.queryByText('Ces mots ne sont pas partis à temps')).toBeNull();
  await userEvent.keyboard('r');
  await waitFor(() => expect(screen.queryByText('sur 100')).toBeNull(), patient);
  expect((await archive.runs.list()).map(({ header }) => header.seed)).toEqual([1, 1]);
});

test('one that was only looked at leaves nothing behind', async () => {
  const archive = await openDrill();
  expect(await archive.runs.list()).toHaveLength(1);
  goTo('/about');
  await waitFor(async () => expect(await archive.runs.list()).toEqual([]), patient);
});

test('one in which something was typed is taken up again', async () => {
  const archive = await openDrill();
  await userEvent.keyboard('r');
  await userEvent.click(await screen.findByRole('textbox'));
  await userEvent.paste('Bonjour, on ');
  goTo('/about');
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull(), patient);
  goTo('/s/lost-thing');
  expect(await screen.findByText('L’horloge est arrêtée.', undefined, patient)).toBeVisible();
  expect(await archive.runs.list()).toHaveLength(1);
});

test('an exercise that varies is read before the start as it will be played', async () => {
  const archive = await openScenario(
    fakeDrill({
      format: 'exercise',
      family: undefined,
      objectives: [both('Retrouver {case.thing}', 'Finding {case.thing}')],
    }),
  );
  const objective = await screen.findByText(
    /^Retrouver (la mitaine|le foulard|le chien)$/,
    undefined,
    patient,
  );
  const words = objective.textContent?.replace('Retrouver ', '') ?? '';
  await userEvent.click(screen.getByRole('button', { name: 'Passer en ondes' }));
  await waitFor(async () => {
    const [line] = await archive.runs.list();
    const run = await archive.runs.open(line?.header.id ?? '');
    expect(JSON.stringify(run?.scenario.organisation.facts)).toContain(words);
  }, patient);
});
