import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDraft } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './quoted-card.module.css';
import { QuotedCard } from './quoted-card.tsx';

/** What a message being written will quote, and the way to think better of it. */
export function QuotedDraft({ draftKey }: { readonly draftKey: string }): ReactNode {
  const say = useSay(playerTexts);
  const [{ quotes }, change] = useDraft(draftKey);
  if (quotes === undefined) return null;
  return (
    <div className={styles.draft}>
      <QuotedCard id={quotes} />
      <IconButton
        size="s"
        label={say('unquote')}
        icon={<X />}
        onPress={() => change({ quotes: undefined })}
      />
    </div>
  );
}
