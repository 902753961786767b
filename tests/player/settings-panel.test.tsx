import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessibility.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, openDesk, page } from './open-desk.tsx';

/** Two comments with a blocked word, a post and a private message that do not come. */
const scenario = fakeScenario({
  settings: { blockedWords: ['rembourse'], whoMayPost: 'nobody', privateMessages: false },
  injects: [
    fakeInject({
      do: [
        publishes(),
        publishes({ id: 'c2', text: both('On se fait rembourser ou pas?', 'Do we get it back?') }),
        publishes({ id: 'c3', text: both('On rembourse, svp.', 'Rembourse, please.') }),
        publishes({ id: 'p1', in: undefined }),
        publishes({ id: 'm1', channel: 'private', in: undefined }),
      ],
    }),
  ],
});

async function openSettings() {
  const desk = await openDesk({ scenario });
  desk.pass(6100);
  expect(screen.getByText('2 commentaires retenus attendent d’être lus.')).toBeVisible();
  await desk.user.click(within(page()).getByRole('button', { name: 'Réglages de la page' }));
  return { desk, dialog: screen.getByRole('dialog') };
}

test('each setting says what it changes and what it has done so far', async () => {
  const { dialog } = await openSettings();
  expect(dialog).toHaveTextContent('Un réglage agit sur ce qui arrive après lui.');
  expect(dialog).toHaveTextContent('2 commentaires retenus jusqu’ici.');
  expect(dialog).toHaveTextContent('1 publication écartée jusqu’ici.');
  expect(dialog).toHaveTextContent('1 message écarté jusqu’ici.');
  expect(within(dialog).getAllByText('Rien de retenu jusqu’ici.')).toHaveLength(2);
  await expectAccessible(document.body);
});

test('what was held back is read there and let through, and is counted all the same', async () => {
  const { desk, dialog } = await openSettings();
  const held = within(dialog).getByRole('region', { name: 'Retenus, à lire' });
  const [first, second] = within(held).getAllByRole('listitem');
  expect([first?.textContent, second?.textContent].join(' ')).toContain('On rembourse, svp.');
  const [release] = within(held).getAllByRole('button', { name: /^Laisser paraître/ });
  if (release === undefined) throw new Error('There is nothing to release.');
  await desk.user.click(release);
  expect(within(held).getAllByRole('listitem')).toHaveLength(1);
  expect(dialog).toHaveTextContent('2 commentaires retenus jusqu’ici.');
  expect(
    desk
      .view()
      .deeds()
      .map(({ action }) => action),
  ).toEqual(['unhide']);
  expect(screen.getByText('Commentaire laissé paraître.')).toBeInTheDocument();
  await desk.user.click(button(dialog, 'Annuler'));
  expect(screen.getByText('1 commentaire retenu attend d’être lu.')).toBeVisible();
});
