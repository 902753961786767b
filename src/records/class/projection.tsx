import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import { ItemAnswers, type ItemAnswersProps } from './item-answers.tsx';
import { ItemChooser, type ItemChooserProps, itemAfter } from './item-chooser.tsx';
import styles from './projection.module.css';

export type ProjectionProps = ItemAnswersProps &
  ItemChooserProps & { readonly onClose: () => void };

/** One item over the whole screen, in type that the last row can read. Arrow keys go through the items. */
export function Projection(props: ProjectionProps): ReactNode {
  const { group, item, onItem, onClose } = props;
  const say = useSay(recordsTexts);
  useFullScreen(onClose);
  const steer = (event: KeyboardEvent): void => {
    const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key];
    // An open list has arrow keys of its own, and whoever holds another key means something else.
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onItem(itemAfter(group, item, steps));
  };
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className={styles.window ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <VisuallyHidden>
            <Heading slot="title" level={3}>
              {say('projection')}
            </Heading>
          </VisuallyHidden>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of a projector's remote */}
          <div className={styles.stage} onKeyDown={steer}>
            <div className={styles.bar}>
              <ItemChooser group={group} item={item} onItem={onItem} />
              <IconButton label={say('leaveProjection')} icon={<X />} onPress={onClose} />
            </div>
            <ItemAnswers {...props} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * Takes the whole screen where the browser lets it; leaving it by the browser's own key closes too. Some
 * phones know nothing of it, not even that nothing is on the whole screen.
 */
function useFullScreen(onClose: () => void): void {
  useEffect(() => {
    const leave = (): void => {
      if (!document.fullscreenElement) onClose();
    };
    document.addEventListener('fullscreenchange', leave);
    return () => document.removeEventListener('fullscreenchange', leave);
  }, [onClose]);
  useEffect(() => {
    // Without it the item still fills the window.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
}
