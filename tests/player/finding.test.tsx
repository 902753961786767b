import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fakeEmptyRun } from '../run/fake-run-store.ts';
import {
  fakeExpectation,
  fakeInject,
  fakePersona,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';
import { itemWith, openDesk, page } from './open-desk.tsx';

const elsewhere = { channel: 'monitoring', in: undefined } as const;

const scenario = fakeScenario({
  cast: [fakePersona(), fakePersona({ id: 'ben', name: 'Ben Côté', handle: 'bencote' })],
  organisation: {
    searches: [{ id: 'name', label: { fr: 'Notre nom', en: 'Our name' }, words: ['lueurs'] }],
  },
  expectations: [
    fakeExpectation({ items: ['c1'], target: '30m', limit: '40m' }),
    fakeExpectation({ id: 'e2', items: ['c2'], target: '2m', limit: '4m' }),
  ],
  injects: [
    fakeInject({
      do: [
        publishes(),
        publishes({ id: 'c2', by: 'ben', text: { fr: 'La navette?', en: 'The shuttle?' } }),
        publishes({ id: 'p1', channel: 'private', in: undefined }),
        publishes({ id: 'm1', ...elsewhere, text: { fr: 'Les Lueurs', en: 'Les Lueurs' } }),
        publishes({ id: 'm2', ...elsewhere, text: { fr: 'Il pleut à boire', en: 'It pours' } }),
      ],
    }),
  ],
});

async function askedDesk(overrides: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ scenario, ...overrides });
  desk.pass(6100);
  return desk;
}

const field = () => within(page()).getByRole('searchbox', { name: 'Chercher ici' });
const articles = () => within(page()).queryAllByRole('article');

describe('the search of a feed', () => {
  test('finds words and people, accents and capitals aside, and nothing else', async () => {
    const desk = await askedDesk({ letterShortcuts: true });
    await desk.user.keyboard('/');
    expect(field()).toHaveFocus();
    await desk.user.keyboard('NAVETTE');
    expect(articles()).toEqual([itemWith('La navette?')]);
    expect(within(page()).getByText('1 message trouvé')).toBeVisible();
    await desk.user.clear(field());
    await desk.user.keyboard('cote');
    expect(articles()).toEqual([itemWith('La navette?')]);
    await desk.user.clear(field());
    await desk.user.keyboard('introuvable');
    expect(within(page()).getByText('Aucun message ne contient ces mots.')).toBeVisible();
  });

  test('gives way to whoever goes to a message', async () => {
    const desk = await askedDesk();
    await desk.user.click(field());
    await desk.user.keyboard('navette');
    const queue = screen.getByRole('region', { name: 'En attente' });
    await desk.user.click(
      within(queue).getAllByRole('button', { name: /Et mes billets/ })[0] ?? queue,
    );
    expect(field()).toHaveValue('');
    expect(itemWith('Et mes billets')).toHaveFocus();
  });
});

describe('searches of the monitoring desk', () => {
  test('of one’s own are saved, kept with the run, and taken off again', async () => {
    const desk = await askedDesk();
    await desk.user.click(screen.getByRole('button', { name: /^Veille/ }));
    expect(articles()).toHaveLength(2);
    await desk.user.click(field());
    await desk.user.keyboard('pleut');
    await desk.user.click(screen.getByRole('button', { name: 'Enregistrer cette recherche' }));
    expect(desk.desks.at(-1)?.searches).toEqual(['pleut']);
    expect(screen.getByRole('button', { name: 'pleut' })).toHaveAttribute('aria-pressed', 'true');
    expect(articles()).toEqual([itemWith('Il pleut à boire')]);
    await desk.user.click(screen.getByRole('button', { name: 'Notre nom' }));
    expect(articles()).toEqual([itemWith('Les Lueurs')]);
    await desk.user.click(screen.getByRole('button', { name: /^Retirer la recherche/ }));
    expect(desk.desks.at(-1)?.searches).toEqual([]);
    expect(screen.queryByRole('button', { name: 'pleut' })).toBeNull();
  });
});

describe('what is new', () => {
  test('is listed newest first, leads to where it is, and can be marked as seen', async () => {
    const desk = await askedDesk({ letterShortcuts: true });
    await desk.user.click(screen.getByRole('button', { name: /^Nouveautés.*5 non vues$/ }));
    const list = screen.getByRole('dialog', { name: 'Nouveautés' });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent('Il pleut à boire');
    await desk.user.click(within(list).getByRole('button', { name: 'Tout marquer comme vu' }));
    expect(desk.store.getState().desk.unread).toEqual([]);
    await desk.user.click(within(list).getByRole('button', { name: /La navette/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(itemWith('La navette?')).toHaveFocus();
    await desk.user.keyboard('o');
    expect(screen.getByRole('dialog', { name: 'Nouveautés' })).toBeVisible();
  });
});

describe('the queue', () => {
  const queue = () => screen.getByRole('region', { name: 'En attente' });
  const entries = () =>
    within(queue())
      .getAllByRole('listitem')
      .map((entry) => entry.textContent);

  test('shows one channel at will', async () => {
    const desk = await askedDesk();
    await desk.user.click(within(queue()).getByRole('button', { name: 'Seulement Mur 2' }));
    expect(entries()).toHaveLength(2);
    await desk.user.click(within(queue()).getByRole('button', { name: 'Tout' }));
    expect(entries()).toHaveLength(5);
  });

  test('puts what has the least time left first, at will', async () => {
    const desk = await askedDesk();
    expect(entries()[0]).toContain('Et mes billets');
    await desk.user.click(within(queue()).getByRole('button', { name: /^Les plus pressants/ }));
    expect(entries()[0]).toContain('La navette?');
    expect(entries()[1]).toContain('Et mes billets');
  });

  test('says nothing of urgency in an exam', async () => {
    const run = { settings: { mode: 'exam', allowance: 1, language: 'fr', rate: 10 } } as const;
    await askedDesk({ run: { ...fakeEmptyRun(), ...run } });
    expect(within(queue()).queryByRole('button', { name: /^Les plus pressants/ })).toBeNull();
  });

  test('is walked by the same letters as the feed', async () => {
    const desk = await askedDesk({ letterShortcuts: true });
    desk.sight.layOut();
    const [first, second] = within(queue()).getAllByRole('listitem');
    if (first === undefined || second === undefined) throw new Error('nothing waits');
    within(first).getByRole('button').focus();
    await desk.user.keyboard('j');
    expect(within(second).getByRole('button')).toHaveFocus();
    await desk.user.keyboard('k');
    expect(within(first).getByRole('button')).toHaveFocus();
  });
});
