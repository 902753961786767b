import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  fakeApprovedLine,
  fakeFact,
  fakeHouseRule,
  fakeInject,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';
import { button, itemWith, openDesk, page } from './open-desk.tsx';

const MINUTE = 6000;

const scenario = fakeScenario({
  organisation: {
    approvedLines: [
      fakeApprovedLine(),
      fakeApprovedLine({ id: 'later', title: { fr: 'Plus tard', en: 'Later' }, available: false }),
    ],
    facts: [
      fakeFact(),
      fakeFact({
        id: 'cause',
        text: { fr: 'La scène a cédé.', en: 'The stage gave way.' },
        status: 'embargoed',
      }),
      fakeFact({ id: 'secret', text: { fr: 'Inconnu.', en: 'Unknown.' }, status: 'unknown' }),
    ],
    houseRules: [fakeHouseRule()],
  },
  injects: [
    fakeInject({
      do: [publishes(), publishes({ id: 'c2', text: { fr: 'Moi aussi!', en: 'Me too!' } })],
    }),
  ],
});

async function askedDesk() {
  const desk = await openDesk({ scenario });
  desk.pass(MINUTE + 100);
  return desk;
}

describe('a post of the page’s own', () => {
  test('can answer many messages at once, which then wait no more', async () => {
    const desk = await askedDesk();
    await desk.user.click(screen.getByRole('button', { name: 'Écrire une publication' }));
    await desk.user.paste('Tous les billets sont remboursés.');
    await desk.user.click(screen.getByRole('button', { name: 'Viser d’autres messages' }));
    await desk.user.click(within(itemWith('Et mes billets')).getByRole('checkbox'));
    await desk.user.click(within(itemWith('Moi aussi!')).getByRole('checkbox'));
    await desk.user.click(screen.getByRole('button', { name: 'Terminé' }));
    await desk.user.click(screen.getByRole('button', { name: 'Publier' }));
    expect(desk.kept('postPublished')).toMatchObject([{ channel: 'wall', covers: ['c1', 'c2'] }]);
    expect(screen.getByRole('region', { name: 'En attente' })).toHaveTextContent('Rien n’attend.');
    const [newest] = screen.getAllByRole('article');
    expect(newest).toHaveTextContent('Tous les billets sont remboursés.');
  });

  test('can start from an approved line found in the brief', async () => {
    const desk = await askedDesk();
    await desk.user.click(screen.getByRole('tab', { name: 'Faits' }));
    await desk.user.click(screen.getByRole('button', { name: /Insérer «\sRemboursements\s»/ }));
    expect(screen.getByRole('textbox', { name: 'Nouvelle publication' })).toHaveValue(
      'Tous les billets seront remboursés.',
    );
  });
});

describe('the brief', () => {
  test('tells what may be said from what may not, and nothing that is not known', async () => {
    const desk = await askedDesk();
    await desk.user.click(screen.getByRole('tab', { name: 'Faits' }));
    const facts = screen.getByRole('tabpanel');
    expect(facts).toHaveTextContent('Ce que vous pouvez direLes billets sont remboursés');
    expect(facts).toHaveTextContent('À ne pas direSous embargoLa scène a cédé.');
    expect(facts).not.toHaveTextContent('Inconnu.');
    expect(facts).not.toHaveTextContent('Plus tard');
  });

  test('says that there is something new until one looks at it', async () => {
    const revealing = fakeScenario({
      organisation: { facts: [fakeFact({ status: 'unknown' })] },
      injects: [fakeInject({ do: [{ type: 'reveal', fact: 'refund' }] })],
    });
    const desk = await openDesk({ scenario: revealing });
    expect(screen.getByRole('tab', { name: 'Faits' })).toBeVisible();
    desk.pass(MINUTE + 100);
    await desk.user.click(screen.getByRole('tab', { name: /^Faits\s+du nouveau$/ }));
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Les billets sont remboursés');
    expect(screen.getByRole('tab', { name: 'Faits' })).toBeVisible();
  });

  test('is searched whatever the accents', async () => {
    const desk = await askedDesk();
    await desk.user.type(
      screen.getByRole('searchbox', { name: 'Chercher dans le dossier' }),
      'scene',
    );
    expect(screen.getByText('La scène a cédé.')).toBeVisible();
    expect(screen.queryByText('Pas d’insultes.')).toBeNull();
    await desk.user.type(
      screen.getByRole('searchbox', { name: 'Chercher dans le dossier' }),
      'zzz',
    );
    expect(screen.getByText(/Rien dans le dossier ne contient/)).toBeVisible();
  });
});

describe('the settings of the page', () => {
  test('are saved as one, what has changed only', async () => {
    const desk = await askedDesk();
    await desk.user.click(within(page()).getByRole('button', { name: 'Réglages de la page' }));
    const dialog = screen.getByRole('dialog');
    await desk.user.click(within(dialog).getByRole('radio', { name: 'Fort' }));
    await desk.user.click(within(dialog).getByRole('textbox', { name: 'Mots bloqués' }));
    await desk.user.paste('arnaque\n\nvoleurs\narnaque');
    await desk.user.click(button(dialog, 'Enregistrer'));
    expect(desk.kept('settingChanged')).toMatchObject([
      { setting: 'profanityFilter', to: 'strong' },
      { setting: 'blockedWords', to: ['arnaque', 'voleurs'] },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
