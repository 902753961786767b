import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { RunStore } from '../../src/run/store.ts';
import { fakeEmptyRun, fakeSettings } from '../run/fake-run-store.ts';
import { fakeFact, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { button, itemWith, openDesk } from './open-desk.tsx';

/** The analyser is built when the first words are read, on a machine that has other things to do. */
configure({ asyncUtilTimeout: 10_000 });

const MINUTE = 6000;

const scenario = fakeScenario({
  injects: [fakeInject({ do: [publishes()] })],
  phrases: { closing: { fr: ['ferme* ses portes'], en: ['clos* its doors'] } },
  organisation: {
    facts: [
      fakeFact({
        id: 'end',
        said: ['closing'],
        status: 'embargoed',
        text: { fr: 'La salle ferme en mars.', en: 'The hall closes in March.' },
      }),
    ],
  },
});

/** A desk where Léa has asked, her answer open. */
async function answering(overrides: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ scenario, ...overrides });
  desk.pass(MINUTE + 100);
  const isFrench = overrides.language !== 'en';
  await desk.user.click(button(itemWith(/Et mes billets/), isFrench ? 'Répondre' : 'Reply'));
  return desk;
}

const help = async () => await screen.findByRole('region', { name: 'Lecture du ton' });
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Réponse à Léa Roy' });

/** The words that are underlined, by sense. */
function underlined(container: HTMLElement, sense: string): readonly string[] {
  const marks = [...container.querySelectorAll(`[data-start][data-sense="${sense}"]`)];
  return marks.map(({ textContent }) => textContent);
}

describe('while somebody writes in practice', () => {
  test('words are underlined by what they do, and the same is told in a list', async () => {
    const desk = await answering();
    await desk.user.paste('Bonjour Léa, désolé si vous avez attendu. On va checker ça.');
    const list = await help();
    await waitFor(() => expect(underlined(desk.container, 'harms')).toEqual(['désolé si']));
    expect(underlined(desk.container, 'form')).toContain('checker');
    expect(list).toHaveTextContent('« désolé si… » ne reconnaît rien.');
    expect(list).toHaveTextContent('Un emprunt à l’anglais');
    expect(list).toHaveTextContent(
      /1 passage à revoir, 1 point de forme, \d passages qui aident\./,
    );
  });

  test('a better wording is put in place at a press, and the caret follows it', async () => {
    const desk = await answering();
    await desk.user.paste('On va checker ça.');
    const note = await screen.findByRole('button', { name: /checker/ });
    await desk.user.click(note);
    await desk.user.click(button(await help(), /^Remplacer par «\svérifier\s»$/));
    expect(words()).toHaveValue('On va vérifier ça.');
    expect(words()).toHaveFocus();
    expect(words().selectionStart).toBe('On va vérifier'.length);
  });

  test('or with Alt and Enter, for the words at the caret', async () => {
    const desk = await answering();
    await desk.user.paste('On va checker ça.');
    await screen.findByRole('button', { name: /checker/ });
    act(() => words().setSelectionRange(8, 8));
    await desk.user.keyboard('{ArrowRight}');
    const note = await screen.findByRole('button', { name: /checker/, expanded: true });
    expect(note).toBeVisible();
    await desk.user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(words()).toHaveValue('On va vérifier ça.');
  });

  test('a note that is ignored is not seen again for this draft, closed and opened between', async () => {
    const desk = await answering();
    await desk.user.paste('On va checker ça.');
    await desk.user.click(await screen.findByRole('button', { name: /checker/ }));
    await desk.user.click(button(await help(), 'Ignorer'));
    expect(screen.queryByRole('button', { name: /checker/ })).toBeNull();
    expect(words()).toHaveFocus();
    await desk.user.keyboard('{Escape}');
    await desk.user.click(button(itemWith('Et mes billets'), 'Brouillon'));
    await waitFor(async () => expect(await help()).toHaveTextContent('Rien à revoir'));
    expect(underlined(desk.container, 'form')).toEqual([]);
  });

  test('the scales are told as words, and too little to go on is said to be', async () => {
    const desk = await answering();
    await desk.user.paste('voilà');
    await waitFor(async () =>
      expect(await help()).toHaveTextContent('Trop peu de mots pour se prononcer.'),
    );
    await desk.user.paste(', vous serez remboursée vendredi');
    await waitFor(async () =>
      expect(await help()).toHaveTextContent(/suite concrète\s*(nettement|pleinement)/),
    );
    expect(await help()).toHaveTextContent('Vous vouvoyez, comme le fait la page.');
    expect(await help()).toHaveTextContent(
      /Confiance dans cette lecture\s: (faible|moyenne|élevée)/,
    );
  });

  test('a fact that the desk keeps under embargo is pointed out before it is told', async () => {
    const desk = await answering();
    await desk.user.paste('Bonjour Léa, la salle ferme ses portes.');
    await waitFor(() => expect(underlined(desk.container, 'harms')).toEqual(['ferme ses portes']));
    expect(await help()).toHaveTextContent('Sous embargo, à ne pas dire encore : La salle ferme');
  });

  test('folded, it is one line, and the choice is handed to the app', async () => {
    const desk = await answering({ toneHelp: false });
    await desk.user.paste('Bonjour Léa, désolé si vous avez attendu.');
    const fold = button(await help(), 'Lecture du ton');
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() => expect(underlined(desk.container, 'harms')).toEqual(['désolé si']));
    expect(within(await help()).queryByRole('list')).toBeNull();
    await desk.user.click(fold);
    expect(desk.asked).toEqual(['help open']);
  });

  test('speaks the language of the interface about words in the other', async () => {
    const desk = await answering({ language: 'en' });
    await desk.user.paste('Bonjour Léa, désolé si vous avez attendu.');
    const list = await screen.findByRole('region', { name: 'Tone reading' });
    await waitFor(() => expect(list).toHaveTextContent('passage to rework'));
    expect(list).toHaveTextContent('You say “vous”, as the page does.');
  });

  test('reads a hand-over and a post as well', async () => {
    const desk = await answering();
    await desk.user.keyboard('{Escape}');
    await desk.user.click(screen.getByRole('button', { name: 'Écrire une publication' }));
    await desk.user.paste('On va checker ça.');
    expect(await screen.findByRole('button', { name: /checker/ })).toBeVisible();
  });

  test('a text as long as a novel is read in part, and says so', async () => {
    const desk = await answering();
    await desk.user.paste('Bonjour Léa, désolé si vous avez attendu. '.repeat(2500));
    expect(words().value).toHaveLength(105_000);
    await waitFor(async () => expect(await help()).toHaveTextContent('premiers caractères'));
    expect(screen.getByRole('button', { name: 'Publier la réponse' })).toBeDisabled();
    expect(screen.getByText(/de trop$/)).toBeInTheDocument();
  });
});

/** The same store, telling how often a draft was read. */
function countingReads(store: RunStore): () => number {
  const { actions } = store;
  const readDraft: typeof actions.readDraft = actions.readDraft.bind(actions);
  let reads = 0;
  Object.assign(store.actions, {
    readDraft: (...asked: Parameters<typeof readDraft>) => {
      reads += 1;
      return readDraft(...asked);
    },
  });
  return () => reads;
}

test('in an exam there is no help, and nothing is read before it is sent', async () => {
  const run = fakeEmptyRun({ settings: fakeSettings({ mode: 'exam' }) });
  const desk = await answering({ run });
  const reads = countingReads(desk.store);
  await desk.user.paste('Bonjour Léa, désolé si vous avez attendu.');
  await act(async () => await new Promise((resolve) => setTimeout(resolve, 700)));
  expect(screen.queryByRole('region', { name: 'Lecture du ton' })).toBeNull();
  expect(desk.container.querySelector('[data-start]')).toBeNull();
  expect(reads()).toBe(0);
});

describe('words that no run could keep', () => {
  test('lose what cannot be kept when they are pasted', async () => {
    const desk = await answering();
    await desk.user.paste('Bonjour\u0000 Léa\u001b[31m 👩‍👩‍👧\ud83d!');
    expect(words()).toHaveValue('Bonjour Léa[31m 👩‍👩‍👧!');
    await desk.user.click(screen.getByRole('button', { name: 'Publier la réponse' }));
    expect(desk.kept('replyPosted')).toMatchObject([{ text: 'Bonjour Léa[31m 👩‍👩‍👧!' }]);
  });
});
