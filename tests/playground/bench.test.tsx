import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createBench, layOut } from '../../src/playground/bench.ts';
import { PlaygroundScreen } from '../../src/playground/playground-screen.tsx';
import { createWordsReader } from '../../src/run/reading/words-reader.ts';
import type { BenchLink } from '../../src/ui/tone/bench-link.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { show } from '../support/show.tsx';

/** The bench with texts on it; where there are no workers, the page reads. */
function open(link: Partial<BenchLink> = {}, language: Language = 'fr') {
  const bench = createBench();
  layOut(bench, { comment: '', a: '', b: '', ...link });
  const onCopy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const reader = createWordsReader();
  const shown = show(
    <PlaygroundScreen bench={bench} reader={reader} address="https://studio/" onCopy={onCopy} />,
    language,
  );
  return { ...shown, bench, onCopy, user: userEvent.setup() };
}

const A = 'Bonjour, désolé si vous avez attendu. On va checker ça.';
const B = 'Bonjour Léa, nous sommes désolés de cette attente. Vous serez remboursée vendredi.';

const box = (letter: string) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Réponse ${letter}` });
const sum = async (letter = 'A') =>
  await screen.findByRole('list', { name: `La somme de la réponse ${letter}, pas à pas` });
const part = (name: string | RegExp) => screen.getByRole('region', { name });

function marked(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[data-start][data-here="true"]')].map(
    ({ textContent }) => textContent,
  );
}

test('an empty bench says what to do, and reads what is written as it is written', async () => {
  const { user } = open();
  expect(screen.getByText('Rien à lire pour l’instant')).toBeVisible();
  await user.click(box('A'));
  await user.paste('voilà');
  expect(await screen.findAllByText('Trop peu de mots pour se prononcer.')).not.toEqual([]);
  await user.paste(', vous serez remboursée vendredi');
  expect(await sum()).toHaveTextContent(/Total\s: niveau \d/);
  expect(screen.getByText('vouvoiement')).toBeVisible();
});

test('a step of the sum marks its words in the text, pressed it goes there, and the text answers', async () => {
  const { container } = open({ a: A });
  const step = await within(await sum()).findByRole('button', { name: /^désolé si/ });
  fireEvent.focus(step);
  await waitFor(() => expect(marked(container)).toEqual(['désolé si']));
  fireEvent.blur(step);
  await waitFor(() => expect(marked(container)).toEqual([]));
  fireEvent.click(step);
  expect(box('A')).toHaveFocus();
  expect(box('A').selectionStart).toBe(A.indexOf('désolé'));
  await waitFor(() => expect(step.closest('li')).toHaveAttribute('data-here', 'true'));
});

test('another scale is explained at a press, with both ends of the guide', async () => {
  const { user } = open({ a: A });
  await sum();
  await user.click(screen.getByRole('button', { name: /^prise en charge/ }));
  const why = part(/^Pourquoi\s: prise en charge$/);
  expect(why).toHaveTextContent('n’assume rien, ou refuse de le faire');
  expect(why).toHaveTextContent('assume franchement ou s’excuse');
});

test('a better wording is tried in the text, and taken back', async () => {
  const { user } = open({ a: A });
  await user.click(await screen.findByRole('button', { name: /^Essayer «\svérifier\s»$/ }));
  expect(box('A')).toHaveValue(A.replace('checker', 'vérifier'));
  await user.click(screen.getByRole('button', { name: 'Annuler l’essai' }));
  expect(box('A')).toHaveValue(A);
  expect(screen.queryByRole('button', { name: 'Annuler l’essai' })).toBeNull();
});

test('two replies stand side by side: their scales, what each has alone, and who is judged better', async () => {
  const { container, user } = open({ comment: 'Une heure d’attente!', a: A, b: B });
  await sum('B');
  const strategies = part('Stratégies reconnues');
  expect(strategies).toHaveTextContent(/Seulement dans A.*désolé si.*Seulement dans B.*vendredi/);
  expect(
    screen.getByRole('button', { name: /^suite concrète\s: A, niveau \d, .*; B, niveau \d/ }),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'La voix et la demande' }));
  const judged = part('Ce que la voix et la demande en font');
  const before = screen.getByRole('region', { name: 'Les dix échelles' }).textContent;
  await user.click(screen.getByRole('radio', { name: 'en tutoyant' }));
  expect(judged).toHaveTextContent('Ici, c’est le tutoiement qui est attendu.');
  expect(screen.getByRole('region', { name: 'Les dix échelles' }).textContent).toBe(before);
  await expectAccessible(container);
});

test('the link carries the texts, and one that is too long is not made', async () => {
  const { user, onCopy } = open({ a: A });
  await user.click(screen.getByRole('button', { name: 'Copier le lien' }));
  const copied = onCopy.mock.calls[0]?.[0] ?? '';
  expect(new URLSearchParams(copied.split('?')[1]).get('a')).toBe(A);
  expect(screen.getByRole('button', { name: 'Lien copié' })).toBeVisible();
  await user.click(box('A'));
  await user.paste('Bonjour. '.repeat(400));
  expect(screen.getByText(/trop longs pour tenir/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copier le lien' })).toBeDisabled();
});

test('an example lays out a pair, and everything can be cleared, in English too', async () => {
  const { user } = open({}, 'en');
  await user.click(screen.getByRole('button', { name: /Start from an example/ }));
  await user.click(await screen.findByRole('option', { name: 'A plain question' }));
  expect(screen.getByRole('textbox', { name: 'Reply A' })).toHaveValue('It is all on the website.');
  expect(await screen.findByText('Only in B')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(await screen.findByText('Nothing to read yet')).toBeVisible();
});
