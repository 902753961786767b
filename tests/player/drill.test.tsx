import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { vary } from '../../src/engine/variation/vary.ts';
import { Drill } from '../../src/player/drill/drill-desk.tsx';
import { Sitting } from '../../src/player/drill/sitting.tsx';
import { WaysOn, type WaysOnProps } from '../../src/player/drill/ways-on.tsx';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { AnnouncerProvider } from '../../src/ui/announcer.tsx';
import { fakeEmptyRun, fakeRunOnAir, fakeSettings } from '../run/fake-run-store.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { fakeDrill } from '../support/fake-drill.ts';
import { both, fakeInject } from '../support/fake-scenario.ts';
import { show } from '../support/show.tsx';
import { fakeSight } from './fake-sight.ts';

vi.setConfig({ testTimeout: 20_000 });

interface Overrides {
  readonly scenario?: Scenario;
  readonly letterShortcuts?: boolean;
  readonly fixedTime?: boolean;
  readonly settings?: Partial<Parameters<typeof fakeSettings>[0]>;
}

/** A drill on air: Léa has lost her mitten. */
async function openDrill(overrides: Overrides = {}) {
  const { scenario, letterShortcuts = true, fixedTime = false, settings } = overrides;
  fakeSight();
  const fake = await fakeRunOnAir({
    scenario: scenario ?? vary(fakeDrill(), 1),
    run: fakeEmptyRun({ settings: fakeSettings({ rate: 6, ...settings }) }),
  });
  const onAllowance = vi.fn<(allowance: 1 | 1.5 | 2 | null) => void>();
  const { container } = show(
    <AnnouncerProvider>
      <Drill
        store={fake.store}
        letterShortcuts={letterShortcuts}
        onLetterShortcuts={() => undefined}
        toneHelp={false}
        onToneHelp={() => undefined}
        onAllowance={fixedTime ? null : onAllowance}
        sitting={null}
        verdict={<p>Le verdict.</p>}
      />
    </AnnouncerProvider>,
  );
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  return { ...fake, container, onAllowance, user: userEvent.setup({ delay: null }) };
}

describe('a drill', () => {
  test('says what is asked, what is known and what came in, on one page', async () => {
    const { container } = await openDrill();
    expect(screen.getByText('Gamme · S’excuser')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(
      'Répondre avec le fait trouvé.',
    );
    const known = screen.getByRole('region', { name: 'Ce que vous savez' });
    expect(known).toHaveTextContent('Festival des Deux-Rives');
    expect(known).toHaveTextContent('On vouvoie.');
    expect(known).toHaveTextContent(/On a .* à l’accueil\./);
    expect(known).toHaveTextContent('Pas d’insultes.');
    expect(screen.getByRole('region', { name: 'Mur' })).toHaveTextContent('On range la salle.');
    expect(screen.getByRole('region', { name: 'À qui transmettre' })).toHaveTextContent(
      'Maude Tremblay',
    );
    await expectAccessible(container);
  });

  test('shows the real time that is left', async () => {
    const { clock } = await openDrill();
    expect(screen.getByRole('timer')).toHaveTextContent('Il reste 02:00');
    act(() => clock.pass(30_000));
    expect(screen.getByRole('timer')).toHaveTextContent('Il reste 01:30');
  });

  test('is answered by letters from the first moment, without a pointer', async () => {
    const { user, journal } = await openDrill();
    await user.keyboard('r');
    const box = await screen.findByRole('textbox');
    expect(box).toHaveFocus();
    await user.type(box, 'Bonjour, on regarde tout de suite.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Le verdict.')).toBeVisible();
    expect(journal.kept.map(({ type }) => type)).toContain('replyPosted');
    expect(screen.queryByRole('region', { name: 'Mur' })).toBeNull();
  });

  test('takes no letters where they are switched off', async () => {
    const { user } = await openDrill({ letterShortcuts: false });
    await user.keyboard('r');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('leads to the contacts when something is brought there', async () => {
    const { user } = await openDrill();
    await user.keyboard('e');
    const contacts = screen.getByRole('region', { name: 'À qui transmettre' });
    expect(contacts).toHaveFocus();
    expect(within(contacts).getByText('À propos de')).toBeVisible();
  });

  test('ends with its time, whatever was done', async () => {
    const { clock } = await openDrill();
    act(() => clock.pass(120_000));
    expect(await screen.findByText('Le verdict.')).toBeVisible();
  });

  test('says that the clock is stopped', async () => {
    const { user } = await openDrill();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByText('L’horloge est arrêtée.')).toBeVisible();
  });

  test('gives more time to whoever wants it', async () => {
    const { user, onAllowance } = await openDrill();
    await user.click(screen.getByRole('button', { name: /Temps normal/ }));
    await user.click(screen.getByRole('option', { name: 'Sans chronomètre' }));
    expect(onAllowance).toHaveBeenCalledWith(null);
  });

  test('shows the figures of the page once they have come in', async () => {
    const scenario = vary(
      fakeDrill({
        figures: [
          {
            id: 'week',
            title: both('La semaine', 'The week'),
            columns: [{ id: 'reach', label: both('Portée', 'Reach') }],
            rows: [{ id: 'mon', label: both('Lundi', 'Monday'), values: [1200] }],
          },
        ],
        injects: [
          ...fakeDrill().injects,
          fakeInject({
            id: 'monday',
            trigger: { type: 'time', at: '0s' },
            do: [{ type: 'figures', show: 'week' }],
          }),
        ],
      }),
      1,
    );
    await openDrill({ scenario });
    expect(screen.getByRole('region', { name: 'Ce que vous savez' })).toHaveTextContent(
      'La semaine',
    );
  });

  test('keeps to the time that a link has fixed', async () => {
    await openDrill({ fixedTime: true });
    expect(screen.queryByRole('button', { name: /Temps normal/ })).toBeNull();
  });

  test('is veiled in the pause of an exam', async () => {
    const { user } = await openDrill({ settings: { mode: 'exam' } });
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.queryByRole('region', { name: 'Mur' })).toBeNull();
  });

  test('without a clock goes by itself to what follows from a deed', async () => {
    const scenario = vary(
      fakeDrill({
        injects: [
          fakeInject({
            id: 'answered',
            trigger: { type: 'action', action: ['leaveAlone'], on: ['c1'], delay: '5s' },
            do: [{ type: 'end', ending: 'found' }],
          }),
        ],
      }),
      1,
    );
    const { store } = await openDrill({ scenario, settings: { allowance: null } });
    expect(screen.queryByRole('timer')).toBeNull();
    await act(
      async () =>
        void (await store.actions.leaveAlone({ item: 'c1', reason: 'Merci.', undone: false })),
    );
    expect(await screen.findByText('Le verdict.')).toBeVisible();
  });

  test('without a clock stands still after what has no effect', async () => {
    const { store } = await openDrill({ settings: { allowance: null } });
    await act(
      async () =>
        void (await store.actions.moderate({ item: 'c1', action: 'like', undone: false })),
    );
    expect(store.getState().view.now).toBe(0);
    expect(screen.queryByText('Le verdict.')).toBeNull();
  });

  test('speaks the language of the studio', async () => {
    const { store } = await openDrill({ settings: { language: 'en' } });
    expect(await screen.findByText('On range la salle.')).toBeVisible();
    expect(store.getState().view.language).toBe('fr');
  });
});

describe('from a verdict', () => {
  const next = { id: 'autre', title: both('S’excuser sans « si »', 'No “if”') };
  const ways = (overrides: Partial<WaysOnProps> = {}) => {
    const props = {
      onAnother: vi.fn<() => void>(),
      onAgain: vi.fn<() => void>(),
      next,
      debrief: '#/run/r1/debrief',
      letterShortcuts: true,
      ...overrides,
    };
    show(<WaysOn {...props} />);
    return props;
  };

  test('one press or one letter leads to another case, or to the same again', async () => {
    const { onAnother, onAgain } = ways();
    await userEvent.click(screen.getByRole('button', { name: 'Une autre' }));
    await userEvent.keyboard('n');
    await userEvent.keyboard('r');
    expect(onAnother).toHaveBeenCalledTimes(2);
    expect(onAgain).toHaveBeenCalledTimes(1);
  });

  test('letters do nothing where they are switched off', async () => {
    const { onAnother, onAgain } = ways({ letterShortcuts: false });
    await userEvent.keyboard('nrs');
    expect(onAnother).not.toHaveBeenCalled();
    expect(onAgain).not.toHaveBeenCalled();
  });

  test('the next drill of the family and the whole debrief are links', () => {
    ways();
    expect(screen.getByRole('link', { name: /^Gamme suivante/ })).toHaveAttribute(
      'href',
      '#/s/autre',
    );
    expect(screen.getByRole('link', { name: 'Débreffage complet' })).toHaveAttribute(
      'href',
      '#/run/r1/debrief',
    );
  });

  test('a family of one drill has no next', () => {
    ways({ next: null });
    expect(screen.queryByRole('link', { name: /^Gamme suivante/ })).toBeNull();
  });
});

test('a sitting shows its last ten tries, each with its score, in words for those who listen', () => {
  const tries = Array.from({ length: 12 }, (_, n) => ({
    run: `r${n}`,
    title: both('Un objet perdu', 'A lost thing'),
    overall: n === 11 ? null : 40 + n,
  }));
  show(<Sitting tries={tries} />);
  const marks = screen.getAllByRole('listitem');
  expect(marks).toHaveLength(10);
  expect(marks[0]).toHaveTextContent('42Essai 3, Un objet perdu : 42 sur 100');
  expect(marks[9]).toHaveTextContent('–Essai 12, Un objet perdu : pas noté');
});
