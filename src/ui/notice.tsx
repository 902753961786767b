import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useSay } from './i18n/use-say.ts';
import { IconButton } from './icon-button.tsx';
import { uiTexts } from './messages/catalogue.ts';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'warning' | 'danger';

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onClose?: () => void;
}

const ICONS = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const;

/** A sentence that stays in the page until it is dealt with. Nothing fades away by itself. */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
  onClose,
}: NoticeProps): ReactNode {
  const say = useSay(uiTexts);
  const Icon = ICONS[tone];
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
      {onClose !== undefined && (
        <IconButton size="s" label={say('close')} icon={<X />} onPress={onClose} />
      )}
    </div>
  );
}

/** Notices over the lower edge of the page, newest last. */
export function NoticeStack({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.stack}>{children}</div>;
}
