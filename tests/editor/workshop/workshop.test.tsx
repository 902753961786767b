import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createKeeper } from '../../../src/editor/keeping/keeper.ts';
import { blankScenario } from '../../../src/editor/start/blank.ts';
import { createWorkbench } from '../../../src/editor/workbench/workbench.ts';
import { WorkshopScreen } from '../../../src/editor/workshop-screen.tsx';
import { load } from '../../../src/scenario/load.ts';
import { serialise } from '../../../src/scenario/serialise.ts';
import type { Language } from '../../../src/vocabulary/language.ts';
import { expectAccessible } from '../../support/accessibility.ts';
import { show } from '../../support/show.tsx';

/** The workshop over a scenario, or over any text. */
async function openWorkshop(text = serialise(blankScenario('essai')), language?: Language) {
  const bench = createWorkbench(text, 'essai.json');
  const keeper = createKeeper('d1', bench, { put: async () => undefined, now: () => '' });
  const asked: string[] = [];
  const { container } = show(
    <WorkshopScreen
      bench={bench}
      keeper={keeper}
      view={null}
      onView={(view) => asked.push(view)}
      onExport={() => asked.push('export')}
      onPlay={() => asked.push('play')}
    />,
    language,
  );
  const user = userEvent.setup({ delay: null });
  return { bench, asked, container, user, text: () => bench.getState().document.text };
}

const panel = async () => await screen.findByRole('region', { name: 'Inspecteur' });

describe('the workshop', () => {
  test('begins with a scenario in which nothing is wrong, and can be looked at by anyone', async () => {
    const { container } = await openWorkshop();
    expect(load(serialise(blankScenario('essai')), { file: 'a.json' }).diagnostics).toEqual([]);
    await panel();
    expect(await screen.findByRole('button', { name: 'Aucun problème' })).toBeVisible();
    await expectAccessible(container);
  });

  test('changes the title in one language as it is typed, in one step that can be taken back', async () => {
    const { user, text } = await openWorkshop();
    const before = text();
    const title = within(await panel()).getByRole('textbox', { name: 'Titre (français)' });
    await user.clear(title);
    await user.type(title, 'La soirée');
    expect(text()).toContain('"fr": "La soirée"');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('La soirée');
    await user.tab();
    await user.click(screen.getByRole('button', { name: /^Annuler\s: Changer\s: Titre/ }));
    expect(text()).toBe(before);
    await user.click(screen.getByRole('button', { name: /^Rétablir\s/ }));
    expect(text()).toContain('"fr": "La soirée"');
  });

  test('adds an inject that something can follow, tells what is missing, and shows where', async () => {
    const { user, bench } = await openWorkshop();
    await user.click(await screen.findByRole('button', { name: /^Ajouter\s: l’inject/ }));
    const inspector = await panel();
    expect(within(inspector).getByRole('heading', { level: 2 })).toHaveTextContent('inject-1');
    await user.click(within(inspector).getByRole('button', { name: 'Autres champs' }));
    await user.click(screen.getByRole('menuitem', { name: 'Ce qui suit' }));
    await user.click(within(inspector).getByRole('button', { name: /^Ajouter\s: Ce qui suit/ }));
    await user.click(screen.getByRole('menuitem', { name: 'publier' }));
    expect(bench.getState().document.value?.injects?.[0]?.do).toMatchObject([
      { type: 'publish', item: { channel: 'wall', by: 'organisation' } },
    ]);
    const problems = await screen.findByRole('button', { name: /^\d+ erreur/ });
    await user.click(problems);
    const [first] = screen.getAllByRole('button', { name: /^Erreur\. / });
    if (first === undefined) throw new Error('No error is listed.');
    await user.click(first);
    expect(bench.getState().pointer?.path[0]).toBe('injects');
  });

  test('takes back and does again by the keyboard, and leaves the boxes their own undo', async () => {
    const { user, text } = await openWorkshop();
    const before = text();
    await user.click(await screen.findByRole('button', { name: /^Ajouter\s: l’inject/ }));
    const after = text();
    await user.keyboard('{Control>}z{/Control}');
    expect(text()).toBe(before);
    await user.keyboard('{Control>}y{/Control}');
    expect(text()).toBe(after);
    await user.click(await screen.findByRole('textbox', { name: 'Identifiant' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(text()).toBe(after);
  });

  test('refuses an id that cannot be one, in words, and follows one that can', async () => {
    const { user, bench } = await openWorkshop();
    await user.click(await screen.findByRole('button', { name: /^Ajouter\s: l’inject/ }));
    const id = () => screen.getByRole('textbox', { name: 'Identifiant' });
    await user.clear(await screen.findByRole('textbox', { name: 'Identifiant' }));
    await user.type(id(), 'Le début');
    await user.tab();
    expect(id()).toBeInvalid();
    expect(bench.getState().document.value?.injects?.[0]?.id).toBe('inject-1');
    await user.clear(id());
    await user.type(id(), 'le-debut');
    await user.tab();
    expect(bench.getState().document.value?.injects?.[0]?.id).toBe('le-debut');
    expect(bench.getState().selection).toEqual({ kind: 'inject', id: 'le-debut' });
  });

  test('waits with its fields while the text is damaged, and loses none of it', async () => {
    const { text } = await openWorkshop('{ "schemaVersion": 1, oops');
    expect(await screen.findByText(/les champs et les images attendent/)).toBeVisible();
    expect(await screen.findByRole('button', { name: /^1 erreur/ })).toBeVisible();
    expect(text()).toBe('{ "schemaVersion": 1, oops');
    expect(screen.getByRole('button', { name: 'Mettre au programme et jouer' })).toBeDisabled();
  });

  test('gives the file out and puts it where it is played', async () => {
    const { user, asked } = await openWorkshop(undefined, 'en');
    await user.click(screen.getByRole('button', { name: 'Export the file' }));
    const play = screen.getByRole('button', { name: 'Add to the programme and play' });
    await waitFor(() => expect(play).toBeEnabled());
    await user.click(play);
    expect(asked).toEqual(['export', 'play']);
  });
});
