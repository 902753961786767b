import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  fakeInject,
  fakePersona,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';
import { itemWith, openDesk, page } from './open-desk.tsx';

/** A picture of one grey dot. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

const reach = fakeVariable({ id: 'reach', role: 'reach', min: 0, max: 100, start: 0 });

const scenario = fakeScenario({
  organisation: { followers: 10_000 },
  variables: [reach],
  injects: [
    fakeInject({
      do: [
        { type: 'set', variable: 'reach', to: 50 },
        publishes(),
        publishes({ id: 'answer', in: 'c1', text: { fr: 'Pareil pour moi', en: 'Same here' } }),
        publishes({ id: 'r1', channel: 'reviews', in: undefined, stars: 4 }),
        publishes({ id: 'r2', channel: 'reviews', in: undefined, stars: 1 }),
        publishes({ id: 'r2-later', channel: 'reviews', in: 'r2', stars: 5 }),
        publishes({ id: 'r2-friend', channel: 'reviews', in: 'r2-later' }),
      ],
    }),
  ],
});

const profile = () => screen.getByRole('region', { name: 'La page, telle que les gens la voient' });

describe('the page as people see it', () => {
  test('says how many follow it, and more as reach rises', async () => {
    const desk = await openDesk({ scenario });
    expect(profile()).toHaveTextContent('10 000 abonnés');
    desk.pass(6100);
    expect(profile()).toHaveTextContent('10 100 abonnés');
  });

  test('says nothing of followers where the scenario does not', async () => {
    await openDesk({ scenario: fakeScenario() });
    expect(profile()).not.toHaveTextContent('abonnés');
  });

  test('shows on reviews what the visible ones come to, and not what is said under them', async () => {
    const desk = await openDesk({ scenario });
    desk.pass(6100);
    await desk.user.click(screen.getByRole('button', { name: /^Avis/ }));
    expect(profile()).toHaveTextContent('2,5 sur 5 · 2 avis');
  });
});

describe('an item', () => {
  test('says how long ago it came, and whom it answers where that is an answer', async () => {
    const desk = await openDesk({ scenario });
    desk.pass(6100);
    expect(itemWith('Et mes billets')).toHaveTextContent('à l’instant');
    desk.pass(12_000);
    expect(itemWith('Et mes billets')).toHaveTextContent('il y a 2 min');
    expect(itemWith('Pareil pour moi')).toHaveTextContent('répond à Léa Roy');
  });

  test('opens its picture large, with what it shows in words', async () => {
    const pictured = fakeScenario({
      images: { poster: { data: PIXEL, alt: { fr: 'Une scène', en: 'A stage' } } },
      cast: [fakePersona()],
      injects: [fakeInject({ do: [publishes({ image: 'poster' })] })],
    });
    const desk = await openDesk({ scenario: pictured });
    desk.pass(6100);
    await desk.user.click(within(page()).getByRole('button', { name: /^Une scène.*Agrandir$/ }));
    const window = screen.getByRole('dialog', { name: 'Image' });
    expect(within(window).getByText('Une scène')).toBeVisible();
    await desk.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
