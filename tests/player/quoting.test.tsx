import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { itemWith, openDesk } from './open-desk.tsx';

const scenario = fakeScenario({
  injects: [
    fakeInject({
      do: [
        publishes({
          id: 'mention',
          channel: 'stream',
          in: undefined,
          text: { fr: 'Lueur au loin', en: 'A glow far off' },
        }),
      ],
    }),
  ],
});

async function onStream() {
  const desk = await openDesk({ scenario });
  desk.pass(6100);
  await desk.user.click(screen.getByRole('button', { name: /^Fil public/ }));
  return desk;
}

const box = () => screen.getByRole('textbox', { name: 'Nouvelle publication' });

async function quoting() {
  const desk = await onStream();
  const tools = within(itemWith('Lueur au loin'));
  await desk.user.click(tools.getByRole('button', { name: 'Citer' }));
  await desk.user.type(box(), 'Merci de l’avoir vue.');
  return desk;
}

describe('quoting on the stream', () => {
  test('carries somebody’s message within one’s own, and answers them', async () => {
    const desk = await quoting();
    await desk.user.click(screen.getByRole('button', { name: 'Publier' }));
    expect(desk.store.run().events.at(-1)).toMatchObject({
      type: 'postPublished',
      channel: 'stream',
      quotes: 'mention',
    });
    const quotation = within(itemWith('Merci de l’avoir vue.')).getByLabelText('Message cité');
    expect(quotation).toHaveTextContent('Lueur au loin');
    expect(desk.store.getState().view.deeds('mention')).toMatchObject([{ action: 'publish' }]);
  });

  test('can be thought better of; the words stay', async () => {
    const desk = await quoting();
    await desk.user.click(screen.getByRole('button', { name: 'Ne plus citer' }));
    expect(box()).toHaveValue('Merci de l’avoir vue.');
    await desk.user.click(screen.getByRole('button', { name: 'Publier' }));
    expect(desk.store.run().events.at(-1)).not.toHaveProperty('quotes');
  });

  test('shows no longer what readers can no longer see', async () => {
    const desk = await quoting();
    await desk.user.click(screen.getByRole('button', { name: 'Publier' }));
    const [, original] = screen.getAllByRole('article');
    if (original === undefined) throw new Error('the original is gone');
    await desk.user.click(within(original).getByRole('button', { name: /^Autres actions/ }));
    await desk.user.click(screen.getByRole('menuitem', { name: /^Masquer/ }));
    const own = itemWith('Merci de l’avoir vue.');
    expect(own).toHaveTextContent('Le message cité n’est plus visible.');
    expect(within(original).queryByRole('button', { name: 'Citer' })).toBeNull();
  });

  test('leads to the original', async () => {
    const desk = await quoting();
    await desk.user.click(screen.getByRole('button', { name: 'Publier' }));
    const own = within(itemWith('Merci de l’avoir vue.'));
    await desk.user.click(own.getByRole('button', { name: /^Voir le message cité de/ }));
    expect(document.activeElement).toHaveAttribute('data-item', 'mention');
  });
});
