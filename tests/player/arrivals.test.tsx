import { act, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { admissible } from '../../src/player/feed/admission.ts';
import { fakeInject, fakePost, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { itemWith, openDesk, page } from './open-desk.tsx';

const MINUTE = 6000;

/** Two posts; at one minute a comment comes under the newer one, which stands above the other. */
const scenario = fakeScenario({
  threads: [
    fakePost({ id: 'old', text: { fr: 'Ancienne', en: 'Old' }, age: '3h' }),
    fakePost({ id: 'post', text: { fr: 'Récente', en: 'Recent' }, age: '1h' }),
  ],
  injects: [fakeInject({ do: [publishes()] })],
});

describe('what arrives', () => {
  test('waits behind a key while it would move what is on the screen', async () => {
    const desk = await openDesk({ scenario });
    desk.sight.layOut();
    desk.pass(MINUTE + 100);
    expect(within(page()).queryByText(/Et mes billets/)).toBeNull();
    await desk.user.click(screen.getByRole('button', { name: '1 nouveau message' }));
    expect(itemWith('Et mes billets')).toHaveFocus();
    expect(screen.queryByRole('button', { name: '1 nouveau message' })).toBeNull();
  });

  test('comes in at once where nothing that is seen stands below it', async () => {
    const desk = await openDesk({
      scenario: fakeScenario({ injects: [fakeInject({ do: [publishes()] })] }),
    });
    desk.sight.layOut();
    desk.pass(MINUTE + 100);
    expect(itemWith('Et mes billets')).toBeVisible();
  });

  test('never takes the focus from a box in which one writes', async () => {
    const desk = await openDesk({ scenario });
    await desk.user.click(screen.getByRole('button', { name: 'Écrire une publication' }));
    desk.pass(MINUTE + 100);
    expect(screen.getByRole('textbox', { name: 'Nouvelle publication' })).toHaveFocus();
  });

  test('is counted on its channel until it has been looked at', async () => {
    const desk = await openDesk({ scenario });
    vi.useFakeTimers();
    desk.pass(MINUTE + 100);
    expect(screen.getByRole('button', { name: /^Mur.*1 nouveau$/ })).toBeVisible();
    desk.sight.lookAtAll();
    await act(async () => void (await vi.advanceTimersByTimeAsync(5000)));
    expect(screen.queryByRole('button', { name: /^Mur.*nouveau$/ })).toBeNull();
    expect(desk.store.getState().desk.unread).toEqual([]);
  });
});

describe('announcements', () => {
  test('gather what comes in a burst and count it by channel', async () => {
    const burst = fakeScenario({
      injects: [
        fakeInject({
          do: [
            publishes(),
            publishes({ id: 'c2' }),
            publishes({ id: 'p1', channel: 'private', in: undefined }),
          ],
        }),
      ],
    });
    const desk = await openDesk({ scenario: burst });
    vi.useFakeTimers();
    desk.pass(MINUTE + 100);
    expect(screen.queryByText(/nouveaux messages :/)).toBeNull();
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.getByText('3 nouveaux messages : Mur 2, Messages privés 1.')).toBeInTheDocument();
  });

  test('read a single arrival out', async () => {
    const desk = await openDesk({ scenario });
    vi.useFakeTimers();
    desk.pass(MINUTE + 100);
    act(() => void vi.advanceTimersByTime(10_000));
    expect(
      screen.getByText('Mur : Léa Roy écrit : Et mes billets, on me les rembourse quand?'),
    ).toBeInTheDocument();
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what may come in without moving anything', () => {
  const feeds = fc
    .uniqueArray(fc.nat(200).map(String), { minLength: 1, maxLength: 40 })
    .chain((order) =>
      fc.record({
        order: fc.constant(order),
        shown: fc.subarray(order),
        bottom: fc.nat(4000),
      }),
    );

  test('never stands above something that is in sight', () => {
    fc.assert(
      fc.property(feeds, ({ order, shown, bottom }) => {
        const standing = order.filter((id) => shown.includes(id));
        const topOf = (id: string) => standing.indexOf(id) * 100;
        const admitted = admissible(order, new Set(shown), { topOf, bottom });
        for (const id of admitted) {
          const below = order.slice(order.indexOf(id)).find((other) => shown.includes(other));
          expect(below === undefined || topOf(below) >= bottom).toBe(true);
        }
      }),
    );
  });

  test('is everything when nothing is on the screen', () => {
    fc.assert(
      fc.property(feeds, ({ order, shown }) => {
        const sight = { topOf: () => null, bottom: 0 };
        const admitted = admissible(order, new Set(shown), sight);
        expect(admitted).toEqual(order.filter((id) => !shown.includes(id)));
      }),
    );
  });
});

describe('a long thread', () => {
  test('shows its latest answers, the older ones on request', async () => {
    const lines = Array.from({ length: 100 }, (_, place) =>
      publishes({ id: `c${place}`, text: { fr: `Ligne ${place}.`, en: `Line ${place}.` } }),
    );
    const desk = await openDesk({
      scenario: fakeScenario({ injects: [fakeInject({ do: lines })] }),
    });
    desk.pass(MINUTE + 100);
    await desk.user.click(screen.getByRole('button', { name: /^Équipe/ }));
    await desk.user.click(screen.getByRole('button', { name: /^Mur/ }));
    expect(within(page()).queryByText('Ligne 69.')).toBeNull();
    expect(within(page()).getByText('Ligne 70.')).toBeVisible();
    const queue = screen.getByRole('region', { name: 'En attente' });
    expect(within(queue).getAllByRole('listitem')).toHaveLength(25);
    expect(within(queue).getByRole('button', { name: 'et 75 autres' })).toBeVisible();
    await desk.user.click(screen.getByRole('button', { name: 'Voir 70 messages plus anciens' }));
    expect(within(page()).getByText('Ligne 40.')).toBeVisible();
    expect(itemWith('Ligne 69.')).toHaveFocus();
  });

  test('draws an old answer that is looked for, and keeps it drawn', async () => {
    const lines = Array.from({ length: 100 }, (_, place) =>
      publishes({ id: `c${place}`, text: { fr: `Ligne ${place}.`, en: `Line ${place}.` } }),
    );
    const desk = await openDesk({
      scenario: fakeScenario({ injects: [fakeInject({ do: lines })] }),
    });
    desk.pass(MINUTE + 100);
    const queue = screen.getByRole('region', { name: 'En attente' });
    await desk.user.click(within(queue).getByRole('button', { name: /Ligne 3\./ }));
    expect(itemWith('Ligne 3.')).toHaveFocus();
    await desk.user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(within(page()).getByText('Ligne 3.')).toBeVisible();
  });
});

describe('what was looked for', () => {
  test('is found once: going elsewhere and coming back moves nobody', async () => {
    const desk = await openDesk({ scenario });
    desk.pass(MINUTE + 100);
    await desk.user.keyboard('n');
    expect(itemWith('Et mes billets')).toHaveFocus();
    await desk.user.click(screen.getByRole('button', { name: /^Équipe/ }));
    await desk.user.click(screen.getByRole('button', { name: /^Mur/ }));
    expect(screen.getByRole('button', { name: /^Mur/ })).toHaveFocus();
  });
});
