import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StartScreen, type StartScreenProps } from '../../../src/editor/start/start-screen.tsx';
import type { Draft } from '../../../src/storage/drafts.ts';
import { expectAccessible } from '../../support/accessibility.ts';
import { show } from '../../support/show.tsx';

const draft: Draft = { id: 'd1', file: 'orage.json', text: '{}', savedAt: '2026-11-24T18:00:00Z' };

function open(overrides: Partial<StartScreenProps> = {}) {
  const asked: string[] = [];
  const { container } = show(
    <StartScreen
      drafts={[]}
      onNew={() => asked.push('new')}
      onFiles={(files) => asked.push(...files.map((file) => file.name))}
      onRemove={(id) => asked.push(`remove ${id}`)}
      refused={[]}
      removed={null}
      onBringBack={() => asked.push('back')}
      {...overrides}
    />,
  );
  return { asked, container, user: userEvent.setup({ delay: null }) };
}

test('with nothing under way, the workshop says what will be kept, and begins at a press', async () => {
  const { asked, container, user } = open();
  expect(screen.getByText('Rien en cours')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Nouveau scénario' }));
  expect(asked).toEqual(['new']);
  await expectAccessible(container);
});

test('what is being written is listed, leads to its bench, and can be removed and brought back', async () => {
  const { asked, user } = open({ drafts: [draft], removed: 'autre.json' });
  expect(screen.getByRole('link', { name: 'orage.json' })).toHaveAttribute('href', '#/workshop/d1');
  await user.click(screen.getByRole('button', { name: /^Retirer de l’atelier/ }));
  await user.click(screen.getByRole('button', { name: 'Le ramener' }));
  expect(asked).toEqual(['remove d1', 'back']);
});

test('a file that is no text is refused by name, in words that say what to do', () => {
  open({ refused: ['vieux.json'] });
  expect(screen.getByRole('alert')).toHaveTextContent('vieux.json');
  expect(screen.getByRole('alert')).toHaveTextContent('UTF-8');
});
