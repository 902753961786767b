import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { matching } from '../../src/app/palette/matching.ts';
import { PaletteHost } from '../../src/app/palette/palette-host.tsx';
import { type Command, useCommands } from '../../src/ui/commands/commands.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { show } from '../support/show.tsx';

vi.setConfig({ testTimeout: 20_000 });

function command(overrides: Partial<Command> = {}): Command {
  return {
    id: 'a',
    label: 'Écrire une publication',
    group: 'Exercice',
    run: () => undefined,
    ...overrides,
  };
}

const found = (commands: readonly Command[], sought: string, recent: readonly string[] = []) =>
  matching(commands, sought, recent).map(({ id }) => id);

describe('what is found', () => {
  const commands = [
    command({ id: 'write', label: 'Écrire une publication' }),
    command({ id: 'pause', label: 'Mettre en pause', words: 'arrêter horloge' }),
    command({ id: 'describe', label: 'Décrire l’image' }),
  ];

  test('is found without accents or case', () => {
    expect(found(commands, 'ECRI')).toEqual(['write', 'describe']);
  });

  test('starts with what begins with the words sought', () => {
    expect(found(commands, 'e')).toEqual(['write', 'pause', 'describe']);
    expect(found(commands, 'd')).toEqual(['describe']);
  });

  test('is found by words that it does not show', () => {
    expect(found(commands, 'horloge')).toEqual(['pause']);
  });

  test('has every word sought in it', () => {
    expect(found(commands, 'une ecrire')).toEqual(['write']);
    expect(found(commands, 'une pause')).toEqual([]);
  });

  test('is everything while nothing is sought, what was used lately first', () => {
    expect(found(commands, '')).toEqual(['write', 'pause', 'describe']);
    expect(found(commands, ' ', ['describe', 'pause'])).toEqual(['describe', 'pause', 'write']);
  });

  test('is never something that was not offered, nor twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (sought, recent) => {
        const ids = found(commands, sought, recent);
        expect(new Set(ids).size).toBe(ids.length);
        expect(['write', 'pause', 'describe']).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});

describe('the palette', () => {
  function open() {
    const runs = { pause: vi.fn<() => void>(), write: vi.fn<() => void>() };
    function Desk() {
      useCommands(() => [
        command({ id: 'write', run: runs.write }),
        command({ id: 'pause', label: 'Mettre en pause', keys: 'Espace', run: runs.pause }),
      ]);
      return <textarea aria-label="Réponse" />;
    }
    const shown = show(
      <PaletteHost>
        <Desk />
      </PaletteHost>,
    );
    return { ...shown, runs };
  }

  test('opens on Ctrl K, finds by what is typed, and runs by Enter', async () => {
    const { runs } = open();
    await userEvent.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('searchbox', { name: 'Chercher une commande' });
    await waitFor(() => expect(field).toHaveFocus());
    await expectAccessible(document.body);
    await userEvent.keyboard('pau');
    expect(screen.getAllByRole('menuitem')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(runs.pause).toHaveBeenCalledOnce());
    expect(runs.write).not.toHaveBeenCalled();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('shows the keys of a command, and what was used lately comes first', async () => {
    open();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.click(await screen.findByRole('menuitem', { name: /Mettre en pause/ }));
    await userEvent.keyboard('{Control>}k{/Control}');
    const [first] = await screen.findAllByRole('menuitem');
    expect(first).toHaveTextContent('Mettre en pauseEspace');
  });

  test('opens for somebody who is writing, and gives their box back', async () => {
    open();
    const box = screen.getByRole('textbox', { name: 'Réponse' });
    await userEvent.type(box, 'Bonjour');
    await userEvent.keyboard('{Control>}k{/Control}');
    await screen.findByRole('searchbox');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(box).toHaveFocus());
    expect(box).toHaveValue('Bonjour');
  });

  test('says so when nothing answers, and closes on Escape', async () => {
    open();
    await userEvent.keyboard('{Control>}k{/Control}');
    await screen.findByRole('searchbox');
    await userEvent.keyboard('zzz');
    expect(screen.getByText('Aucune commande ne répond à ces mots.')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  });
});
