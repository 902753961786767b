import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Avatar } from '../../src/ui/avatar.tsx';
import { Button } from '../../src/ui/button.tsx';
import { Choice } from '../../src/ui/choice.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { ErrorState } from '../../src/ui/error-state.tsx';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { Menu } from '../../src/ui/menu.tsx';
import { OnAirLight } from '../../src/ui/on-air-light.tsx';
import { Select } from '../../src/ui/select.tsx';
import { Checkbox, Switch } from '../../src/ui/switch.tsx';
import { Table } from '../../src/ui/table.tsx';
import { Tabs } from '../../src/ui/tabs.tsx';
import { TextArea, TextField } from '../../src/ui/text-field.tsx';
import { expectAccessible } from '../support/accessibility.ts';
import { show } from '../support/show.tsx';

const CHANNELS = [
  { value: 'wall', label: 'Page' },
  { value: 'private', label: 'Messages privés' },
] as const;

test('a button under way cannot be pressed again', async () => {
  const press = vi.fn<() => void>();
  show(
    <Button busy onPress={press}>
      Envoyer
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Envoyer' });
  await userEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
});

test('an icon says in words what it does', async () => {
  const press = vi.fn<() => void>();
  const { container } = show(<IconButton label="Épingler" icon={<svg />} onPress={press} />);
  await userEvent.click(screen.getByRole('button', { name: 'Épingler' }));
  expect(press).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('a field ties its label, its help and its error together', async () => {
  const { container } = show(
    <>
      <TextField label="Nom" value="" onChange={() => undefined} help="Facultatif" />
      <TextArea
        label="Réponse"
        value="x"
        onChange={() => undefined}
        error="Trop court"
        language="fr"
      />
    </>,
  );
  expect(screen.getByRole('textbox', { name: 'Nom' })).toHaveAccessibleDescription('Facultatif');
  const area = screen.getByRole('textbox', { name: 'Réponse' });
  expect(area).toBeInvalid();
  expect(area).toHaveAccessibleDescription('Trop court');
  expect(area).toHaveAttribute('lang', 'fr-CA');
  await expectAccessible(container);
});

test('a choice is moved with the arrows and answers with the value', async () => {
  const choose = vi.fn<(value: string) => void>();
  show(<Choice label="Canal" options={CHANNELS} value="wall" onChange={choose} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(choose).toHaveBeenCalledWith('private');
});

test('a list of options answers with the value and shows the one chosen', async () => {
  function Chooser(): ReactNode {
    const [value, setValue] = useState<'wall' | 'private'>('wall');
    return <Select label="Canal" options={CHANNELS} value={value} onChange={setValue} />;
  }
  show(<Chooser />);
  await userEvent.click(screen.getByRole('button', { name: /Canal/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Messages privés' }));
  expect(screen.getByRole('button', { name: /Canal/ })).toHaveTextContent('Messages privés');
});

test('a menu does what is chosen from it', async () => {
  const act = vi.fn<(id: string) => void>();
  show(
    <Menu
      label="Plus"
      trigger={<Button>Plus</Button>}
      entries={[
        { id: 'pin', label: 'Épingler' },
        { id: 'delete', label: 'Supprimer', danger: true, apart: true },
      ]}
      onAction={act}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Plus' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Supprimer' }));
  expect(act).toHaveBeenCalledWith('delete');
});

test('a dialog is named by its title, takes the focus and closes with Escape', async () => {
  const close = vi.fn<() => void>();
  show(
    <Dialog open title="Réglages" onClose={close}>
      <p>Contenu</p>
    </Dialog>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Réglages' });
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await expectAccessible(dialog);
  await userEvent.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

test('an alert is answered by its buttons, not by clicking beside it', async () => {
  const close = vi.fn<() => void>();
  show(
    <Dialog
      open
      role="alertdialog"
      title="Effacer?"
      onClose={close}
      actions={<Button onPress={close}>Annuler</Button>}
    >
      <p>Sans retour.</p>
    </Dialog>,
  );
  await userEvent.click(document.body);
  expect(close).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(close).toHaveBeenCalledOnce();
});

test('tabs show one panel and answer with the id', async () => {
  const change = vi.fn<(id: string) => void>();
  const { container } = show(
    <Tabs
      label="Canaux"
      value="wall"
      onChange={change}
      entries={[
        { id: 'wall', label: 'Page', content: <p>Le mur</p> },
        { id: 'private', label: 'Privé', content: <p>Les messages</p> },
      ]}
    />,
  );
  expect(screen.getByRole('tabpanel', { name: 'Page' })).toHaveTextContent('Le mur');
  await userEvent.click(screen.getByRole('tab', { name: 'Privé' }));
  expect(change).toHaveBeenCalledWith('private');
  await expectAccessible(container);
});

test('switches and boxes answer with what they become', async () => {
  const [turn, tick] = [vi.fn<(on: boolean) => void>(), vi.fn<(on: boolean) => void>()];
  const { container } = show(
    <>
      <Switch value={false} onChange={turn}>
        Raccourcis
      </Switch>
      <Checkbox value onChange={tick}>
        Joindre
      </Checkbox>
    </>,
  );
  await userEvent.click(screen.getByRole('switch', { name: 'Raccourcis' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Joindre' }));
  expect(turn).toHaveBeenCalledWith(true);
  expect(tick).toHaveBeenCalledWith(false);
  await expectAccessible(container);
});

test('a problem says what, where, what was expected and what came', () => {
  show(
    <ErrorState
      title="Le fichier ne s’ouvre pas"
      problems={[
        {
          severity: 'error',
          code: 'EO201',
          message: 'La durée est illisible.',
          place: { line: 12, column: 5 },
          path: '$.injects[3].trigger.at',
          expected: 'une durée comme "45s"',
          got: '"bientôt"',
          hint: 'Écrivez "2m".',
        },
      ]}
    />,
  );
  const alert = screen.getByRole('alert');
  for (const part of [
    'La durée est illisible.',
    'une durée comme "45s"',
    '"bientôt"',
    'Écrivez "2m".',
  ]) {
    expect(alert).toHaveTextContent(part);
  }
  expect(alert).toHaveTextContent('EO201 · ligne 12, colonne 5 · $.injects[3].trigger.at');
});

test('a table names its rows and scrolls within itself, by keyboard too', async () => {
  const { container } = show(
    <Table
      caption="Temps"
      columns={[
        { key: 'who', head: 'Qui', cell: (row: { who: string; ms: number }) => row.who },
        { key: 'ms', head: 'Temps', numeric: true, cell: (row) => row.ms },
      ]}
      rows={[{ who: 'Josiane', ms: 12 }]}
      rowKey={(row) => row.who}
    />,
  );
  expect(screen.getByRole('rowheader', { name: 'Josiane' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Temps' })).toHaveAttribute('tabindex', '0');
  await expectAccessible(container);
});

test('the lamp says its state, and says it in the language of the interface', () => {
  const { unmount } = show(<OnAirLight state="on" />);
  expect(screen.getByText(/Lampe allumée/)).toBeInTheDocument();
  expect(screen.getByText('En ondes')).toBeInTheDocument();
  unmount();
  show(<OnAirLight state="held" />, 'en');
  expect(screen.getByText('Light on hold: paused')).toBeInTheDocument();
  expect(screen.getByText('On air')).toBeInTheDocument();
});

test.each([
  ['Josiane Bélanger-Roy', 'JR'],
  ['élodie', 'É'],
  ['👩‍🚒 Caserne 23', 'C2'],
  ['', ''],
])('the initials of %s are %s', (name, initials) => {
  const { container } = show(<Avatar name={name} />);
  expect(within(container).queryByText(initials === '' ? /./ : initials)?.textContent ?? '').toBe(
    initials,
  );
});
