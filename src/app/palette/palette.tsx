import { type ReactNode, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Collection, Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, Label, SearchField } from 'react-aria-components/SearchField';
import type { Command } from '../../ui/commands/commands.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { appTexts } from '../messages/catalogue.ts';
import { matching } from './matching.ts';
import styles from './palette.module.css';

export interface PaletteProps {
  readonly commands: readonly Command[];
  /** Ids, the latest first. */
  readonly recent: readonly string[];
  readonly onRun: (command: Command) => void;
  readonly onClose: () => void;
}

/** Everything that can be done from here, found by a word or two. */
export function Palette({ commands, recent, onRun, onClose }: PaletteProps): ReactNode {
  const say = useSay(appTexts);
  const [sought, setSought] = useState('');
  const found = useMemo(() => matching(commands, sought, recent), [commands, sought, recent]);
  const act = (id: unknown): void => {
    const command = commands.find((each) => each.id === id);
    if (command !== undefined) onRun(command);
  };
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.window ?? ''}>
        <AriaDialog aria-label={say('palette')} className={styles.dialog ?? ''}>
          <Autocomplete inputValue={sought} onInputChange={setSought} disableVirtualFocus={false}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the window was asked for to be typed in */}
            <SearchField autoFocus className={styles.field ?? ''}>
              <Label className={styles.label ?? ''}>{say('paletteSearch')}</Label>
              <Input className={styles.input ?? ''} placeholder={say('palettePlaceholder')} />
            </SearchField>
            <Menu
              aria-label={say('palette')}
              className={styles.list ?? ''}
              onAction={act}
              items={sectionsOf(found)}
              renderEmptyState={() => <p className={styles.none}>{say('paletteNone')}</p>}
            >
              {(section) => (
                <MenuSection id={section.id}>
                  <Header className={styles.group ?? ''}>{section.id}</Header>
                  <Collection items={section.commands}>
                    {(command) => <Entry command={command} />}
                  </Collection>
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Entry({ command }: { readonly command: Command }): ReactNode {
  return (
    <MenuItem id={command.id} textValue={command.label} className={styles.option ?? ''}>
      <span>{command.label}</span>
      {command.keys !== undefined && <Kbd>{command.keys}</Kbd>}
    </MenuItem>
  );
}

interface Section {
  readonly id: string;
  readonly commands: readonly Command[];
}

/** Groups in the order of their best command. */
function sectionsOf(found: readonly Command[]): readonly Section[] {
  const groups = [...new Set(found.map(({ group }) => group))];
  return groups.map((id) => ({ id, commands: found.filter(({ group }) => group === id) }));
}
