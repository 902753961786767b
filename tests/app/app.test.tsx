import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { dress } from '../../src/app/dress.ts';
import { goTo } from '../../src/app/hash-location.ts';
import { openFile, openText } from '../../src/app/open-file.ts';
import { createPreferences } from '../../src/app/preferences.ts';
import { createStudio } from '../../src/app/studio.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { exportRun } from '../../src/storage/export-run.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeScenario, fakeScenarioInput } from '../support/fake-scenario.ts';

/** A screen is fetched when it is first opened, which takes a while before it is compiled. */
vi.setConfig({ testTimeout: 30_000 });
const patient = { timeout: 20_000 };

beforeEach(() => {
  window.localStorage.clear();
  goTo('/', { replace: true });
});

async function start(archive?: Archive) {
  const opened = archive ?? (await openArchive(async () => createMemoryBackend()));
  const preferences = createPreferences({
    localStorage: window.localStorage,
    navigator: { languages: ['fr'] },
  });
  preferences.subscribe(() => dress(document.documentElement, preferences.getState()));
  const shown = render(<App studio={createStudio(opened)} preferences={preferences} />);
  return { ...shown, archive: opened, preferences };
}

describe('the shell', () => {
  test('opens on the programme, in French', async () => {
    const { container } = await start();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Répétez avant le direct.',
    );
    await expectAccessible(container);
  });

  test('switches language at once, and tells the document', async () => {
    await start();
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Rehearse before you’re live.',
    );
    expect(document.documentElement.lang).toBe('en-CA');
  });

  test('keeps the theme and the shortcuts that were chosen', async () => {
    const { preferences } = await start();
    await userEvent.click(await screen.findByRole('button', { name: 'Réglages' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Sombre' }, patient));
    await userEvent.click(screen.getByRole('switch', { name: 'Raccourcis à une lettre' }));
    expect(preferences.getState()).toMatchObject({ theme: 'dark', letterShortcuts: false });
  });

  test('says plainly that nothing will be kept when there is no database', async () => {
    await start(await openArchive(async () => await Promise.reject(new Error('private window'))));
    expect(
      await screen.findByText('Rien ne sera gardé après la fermeture de cette page'),
    ).toBeInTheDocument();
  });

  test.each([
    ['/nowhere', 'Il n’y a rien à cette adresse'],
    ['/s/nowhere', 'Ce scénario n’est pas ici'],
    ['/run/nowhere', 'Cet exercice n’est pas ici'],
    ['/run/nowhere/debrief', 'Cet exercice n’est pas ici'],
  ])('explains what is missing at %s and leads back', async (route, sentence) => {
    await start();
    act(() => goTo(route));
    expect(await screen.findByText(sentence, undefined, patient)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Retour à la programmation' })).toHaveAttribute(
      'href',
      '#/',
    );
  });

  test('tells what it is and what becomes of data', async () => {
    const { container } = await start();
    act(() => goTo('/about'));
    expect(
      await screen.findByRole('heading', { name: 'Vos données' }, patient),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('a scenario of one’s own', () => {
  const text = JSON.stringify(fakeScenarioInput());

  test('is put on the programme and can be prepared', async () => {
    const { archive } = await start();
    const opening = await openText(archive, text, 'mien.json');
    expect(opening).toMatchObject({ type: 'accepted', id: 'cancelled-show' });
    act(() => goTo('/s/cancelled-show'));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Le spectacle annulé' }),
    ).toBeInTheDocument();
    expect(document.title).toBe('Le spectacle annulé — En ondes');
  });

  test('that is damaged is refused with places, in both languages, and nothing is kept', async () => {
    const { archive } = await start();
    const opening = await openFile(
      archive,
      new File([text.replace('"10m"', '"soon"')], 'mien.json'),
    );
    if (opening.type !== 'refused') throw new Error('It was not refused.');
    const [fr] = opening.problems('fr');
    const [en] = opening.problems('en');
    expect(fr).toMatchObject({ severity: 'error', path: '$.clock.duration', got: '"soon"' });
    expect(fr?.message).not.toBe(en?.message);
    expect(await archive.scenarios.list()).toEqual([]);
  });

  test.each([['{'], ['null'], ['[]'], ['\u0000'], ['{"__proto__":{}}']])(
    '%j is refused',
    async (source) => {
      const { archive } = await start();
      expect(await openText(archive, source, 'x.json')).toMatchObject({ type: 'refused' });
    },
  );
});

test('an exported run is recognised, replayed and kept', async () => {
  const { archive } = await start();
  const scenario = fakeScenario();
  const { run } = fakeRun(scenario).finish();
  const file = exportRun({ ...run, playHash: 'abcdef0123', rubricHash: 'abcdef0123' }, scenario);
  expect(await openText(archive, file, 'run.json')).toMatchObject({ type: 'run', id: 'fake-run' });
  expect(await archive.runs.list()).toHaveLength(1);
});

test('so is what the command line prints of a play, with the run inside', async () => {
  const { archive } = await start();
  const scenario = fakeScenario();
  const { run } = fakeRun(scenario).finish();
  const file = exportRun({ ...run, playHash: 'abcdef0123', rubricHash: 'abcdef0123' }, scenario);
  const printed = `{"run":${file},"score":{}}`;
  expect(await openText(archive, printed, 'play.json')).toMatchObject({ type: 'run' });
});

test('a run that is still on the air has no debrief yet, and can be taken up', async () => {
  const { archive } = await start();
  const scenario = fakeScenario();
  const { run } = fakeRun(scenario).wait('1m');
  await archive.runs.add(
    { ...run, scenario },
    { state: 'open', now: 60_000, events: 2, updatedAt: '' },
  );
  act(() => goTo('/run/fake-run/debrief'));
  expect(
    await screen.findByText('Cet exercice est encore en ondes', undefined, patient),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Reprendre l’exercice' })).toHaveAttribute(
    'href',
    '#/run/fake-run',
  );
});
