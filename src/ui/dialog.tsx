import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { useSay } from './i18n/use-say.ts';
import { IconButton } from './icon-button.tsx';
import { uiTexts } from './messages/catalogue.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** `alert`: something is about to be lost; only the buttons close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly size?: 's' | 'm' | 'l';
  /** `side`: a sheet along the edge, for what is consulted beside the page. */
  readonly place?: 'middle' | 'side';
}

/** A window over the page. Focus stays in it and goes back to where it came from. */
export function Dialog(props: DialogProps): ReactNode {
  const say = useSay(uiTexts);
  const { role = 'dialog', size = 'm', place = 'middle' } = props;
  return (
    <ModalOverlay
      className={classNames(styles.veil, styles[place])}
      isOpen={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classNames(styles.window, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {props.title}
            </Heading>
            {role === 'dialog' && (
              <IconButton label={say('close')} icon={<X />} onPress={props.onClose} />
            )}
          </header>
          <div className={styles.body}>{props.children}</div>
          {props.actions !== undefined && (
            <footer className={styles.footer}>{props.actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
