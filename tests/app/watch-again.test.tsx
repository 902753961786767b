import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { goTo } from '../../src/app/hash-location.ts';
import { createPreferences } from '../../src/app/preferences.ts';
import { createStudio } from '../../src/app/studio.ts';
import { compile } from '../../src/engine/programme.ts';
import { replay } from '../../src/engine/replay.ts';
import type { ExportedRun } from '../../src/engine/run.ts';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { expecting, givesFact } from '../support/scored.ts';

/** A screen is fetched when it is first opened, which takes a while before it is compiled. */
vi.setConfig({ testTimeout: 60_000 });
const patient = { timeout: 40_000 };

const asked = expecting({ items: ['c1'], facts: ['refund'], title: 'Léa veut son argent' });
const words = 'Vous êtes remboursée d’ici vendredi.';

function answered(scenario: Scenario, at: string): FakeRun {
  return fakeRun(scenario).reply('c1', words, { at, reading: givesFact() });
}

function kept(run: FakeRun, id: string, scenario: Scenario): ExportedRun {
  const hashes = { playHash: playHash(scenario), rubricHash: rubricHash(scenario) };
  return { ...run.run, ...hashes, id, scenario };
}

async function start(...runs: readonly ExportedRun[]): Promise<Archive> {
  const archive = await openArchive(async () => createMemoryBackend());
  for (const run of runs) {
    const { status, now } = replay(compile(run.scenario), run);
    await archive.runs.add(run, {
      state: status === 'ended' ? 'ended' : 'open',
      now,
      events: run.events.length,
      updatedAt: run.startedAt,
    });
  }
  const preferences = createPreferences({
    localStorage: window.localStorage,
    navigator: { languages: ['fr'] },
  });
  render(<App studio={createStudio(archive)} preferences={preferences} />);
  return archive;
}

beforeEach(() => {
  window.localStorage.clear();
  if (!('scrollIntoView' in Element.prototype)) {
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  }
  goTo('/', { replace: true });
});

async function watch(route: string) {
  act(() => goTo(route));
  return await screen.findByRole('slider', { name: 'Aller à un moment de l’exercice' }, patient);
}

describe('a finished run, watched again', () => {
  const run = kept(answered(asked, '3m').finish(), 'r1', asked);

  test('opens at the moment of its address, inert, without the red light', async () => {
    await start(run);
    const scrubber = await watch('/run/r1/replay?at=02:00');
    expect(scrubber).toHaveValue('120000');
    expect(scrubber).toHaveAccessibleName('Aller à un moment de l’exercice');
    const page = screen.getByRole('region', { name: 'La page' });
    expect(within(page).getByText(/rembours/i)).toBeInTheDocument();
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    expect(screen.getByText('Rediffusion')).toBeInTheDocument();
    expect(screen.queryByRole('timer')).not.toBeInTheDocument();
    expect(within(page).queryByRole('button', { name: 'Répondre' })).not.toBeInTheDocument();
    expect(within(page).queryByRole('button', { name: /Publier/ })).not.toBeInTheDocument();
    await expectAccessible(document.body);
  });

  test('goes along by keys, and says what has just happened', async () => {
    await start(run);
    const scrubber = await watch('/run/r1/replay?at=00:00');
    const happened = screen.getByRole('region', { name: 'Ce qui vient de se passer' });
    expect(happened).toHaveTextContent('L’exercice commence.');
    fireEvent.keyDown(scrubber, { key: 'ArrowRight', shiftKey: true });
    expect(happened).toHaveTextContent(/Léa.* écrit/);
    expect(scrubber).toHaveValue('60000');
    fireEvent.keyDown(scrubber, { key: 'ArrowRight' });
    expect(scrubber).toHaveValue('65000');
    fireEvent.keyDown(scrubber, { key: 'ArrowRight', shiftKey: true });
    expect(happened).toHaveTextContent(/Vous répondez à Léa/);
    expect(happened).toHaveTextContent(words);
    fireEvent.keyDown(scrubber, { key: 'End' });
    expect(happened).toHaveTextContent(/Fin/);
    fireEvent.keyDown(scrubber, { key: 'Home' });
    expect(scrubber).toHaveValue('0');
  });

  test('has a list of its moments, each of which leads there', async () => {
    await start(run);
    const scrubber = await watch('/run/r1/replay');
    const moments = screen.getByRole('region', { name: 'Les moments' });
    const reply = within(moments).getByRole('button', { name: /Vous répondez à Léa/ });
    await userEvent.click(reply);
    expect(scrubber).toHaveValue('180000');
    expect(reply).toHaveAttribute('aria-current', 'step');
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  test('keeps its address at the moment where it rests', async () => {
    await start(run);
    const scrubber = await watch('/run/r1/replay');
    fireEvent.keyDown(scrubber, { key: 'PageUp' });
    await vi.waitFor(() => expect(window.location.hash).toBe('#/run/r1/replay?at=01:00'), patient);
  });

  test('does not call back whoever has gone elsewhere before it came to rest', async () => {
    await start(run);
    const scrubber = await watch('/run/r1/replay');
    fireEvent.keyDown(scrubber, { key: 'PageUp' });
    act(() => goTo('/about'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(window.location.hash).toBe('#/about');
  });

  test('is taken again from there: a run of its own, paused, that says where it comes from', async () => {
    const archive = await start(run);
    await watch('/run/r1/replay?at=02:30');
    await userEvent.click(screen.getByRole('button', { name: 'Rejouer à partir d’ici' }));
    expect(await screen.findByRole('timer', undefined, patient)).toBeInTheDocument();
    expect(window.location.hash).not.toContain('r1');
    const [fork] = (await archive.runs.list()).filter(({ header }) => header.id !== 'r1');
    expect(fork).toMatchObject({
      header: { forkOf: { run: 'r1', at: 150_000 }, scenarioId: run.scenarioId },
      progress: { state: 'open', now: 150_000 },
    });
    expect(screen.getByRole('button', { name: 'Reprendre' })).toBeInTheDocument();
    expect((await archive.runs.open('r1'))?.events).toEqual(run.events);
  });

  test('cannot be taken again from its end, and not be watched before it', async () => {
    const open = kept(answered(asked, '3m'), 'r2', asked);
    await start(run, open);
    const scrubber = await watch('/run/r1/replay');
    fireEvent.keyDown(scrubber, { key: 'End' });
    expect(screen.getByRole('button', { name: 'Rejouer à partir d’ici' })).toBeDisabled();
    act(() => goTo('/run/r2/replay'));
    expect(
      await screen.findByText(
        'On peut revoir un exercice une fois qu’il est terminé.',
        {},
        patient,
      ),
    ).toBeInTheDocument();
  });
});

describe('two runs side by side', () => {
  const early = kept(answered(asked, '3m').finish(), 'early', asked);
  const silent = kept(fakeRun(asked).finish(), 'silent', asked);

  test('show scores, where they part, and each message with both answers', async () => {
    await start(early, silent);
    act(() => goTo('/compare/early/silent'));
    await screen.findByRole('heading', { level: 1, name: 'Deux exercices côte à côte' }, patient);
    const scores = screen.getAllByRole('table')[0];
    expect(scores).toHaveTextContent('Ensemble');
    expect(screen.getByText('A a mieux fait')).toBeInTheDocument();
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.getByText('Rien d’écrit.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Revoir B à / })).toHaveAttribute(
      'href',
      '#/run/silent/replay?at=03:00',
    );
    await expectAccessible(document.body);
  });

  test('stand beside the author’s example, which nobody played', async () => {
    await start(silent);
    act(() => goTo('/compare/silent/exemplary'));
    expect(
      await screen.findByRole('heading', { name: /Exemple de l’auteur/ }, patient),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Débreffage de A' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Débreffage de B' })).not.toBeInTheDocument();
  });

  test('say so when what is played or expected has changed in between', async () => {
    const changed = expecting(
      { items: ['c1'], facts: ['refund'], title: 'Léa veut son argent', weight: 3 },
      { clock: { duration: '25m', rate: 10, startsAt: '19:40' } },
    );
    await start(early, kept(fakeRun(changed).finish(), 'other', changed));
    act(() => goTo('/compare/early/other'));
    expect(
      await screen.findByText(/Le scénario a changé entre les deux/, {}, patient),
    ).toBeInTheDocument();
    expect(screen.getByText(/Ce que le scénario attend a changé/)).toBeInTheDocument();
  });

  test('are chosen from a list of what a run can be laid beside', async () => {
    await start(early, silent);
    act(() => goTo('/compare/early'));
    expect(
      await screen.findByRole('link', { name: 'L’exemple de l’auteur' }, patient),
    ).toHaveAttribute('href', '#/compare/early/exemplary');
    expect(screen.getByRole('link', { name: /^Joué le/ })).toHaveAttribute(
      'href',
      '#/compare/early/silent',
    );
    await expectAccessible(document.body);
  });

  test('are refused plainly where they have nothing in common or are not there', async () => {
    const elsewhere = { ...asked, id: 'elsewhere' };
    await start(early, kept(fakeRun(elsewhere).finish(), 'other', elsewhere));
    act(() => goTo('/compare/early/other'));
    expect(
      await screen.findByText('Ces deux exercices ne se comparent pas', {}, patient),
    ).toBeInTheDocument();
    act(() => goTo('/compare/early/nowhere'));
    expect(await screen.findByText('Cet exercice n’est pas ici', {}, patient)).toBeInTheDocument();
  });
});

describe('a run whose scenario was edited since', () => {
  const edited = { ...asked, clock: { ...asked.clock, rate: 12 } };

  test('is explained when it is taken up again, and goes on as it was begun', async () => {
    const archive = await start(kept(answered(asked, '3m'), 'r1', asked));
    await archive.scenarios.put({
      scenario: edited,
      file: 'e.json',
      savedAt: '2026-11-23T18:00:00Z',
    });
    act(() => goTo('/run/r1'));
    expect(
      await screen.findByText('Ce scénario a été modifié depuis', {}, patient),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Recommencer avec la nouvelle version' }),
    ).toHaveAttribute('href', `#/s/${asked.id}`);
    await userEvent.click(screen.getByRole('button', { name: 'Continuer tel qu’il était' }));
    expect(await screen.findByRole('timer', undefined, patient)).toBeInTheDocument();
    expect((await archive.runs.open('r1'))?.scenario.clock.rate).toBe(asked.clock.rate);
  });

  test('goes on without a question when nothing has changed', async () => {
    const archive = await start(kept(answered(asked, '3m'), 'r1', asked));
    await archive.scenarios.put({
      scenario: asked,
      file: 'e.json',
      savedAt: '2026-11-23T18:00:00Z',
    });
    act(() => goTo('/run/r1'));
    expect(await screen.findByRole('timer', undefined, patient)).toBeInTheDocument();
  });

  test('says over its debrief which version it was scored by', async () => {
    const archive = await start(kept(answered(asked, '3m').finish(), 'r1', asked));
    await archive.scenarios.put({
      scenario: edited,
      file: 'e.json',
      savedAt: '2026-11-23T18:00:00Z',
    });
    act(() => goTo('/run/r1/debrief'));
    expect(
      await screen.findByText(/selon la version qui a été jouée/, {}, patient),
    ).toBeInTheDocument();
  });
});
