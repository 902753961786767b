import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { draftAt, HAND_OVER } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import type { Picking } from '../screen/screen-state.ts';
import styles from './feed.module.css';

/** While messages are being picked: what for, how many, and the way back. */
export function PickingBar(): ReactNode {
  const picking = useScreen((state) => state.picking);
  return picking === null ? null : <OpenPickingBar picking={picking} />;
}

function OpenPickingBar({ picking }: { readonly picking: Picking }): ReactNode {
  const say = useSay(playerTexts);
  const { pick, showDesk } = useMoves();
  const count = useRun((state) => draftAt(state, picking.draft)[picking.field].length);
  const done = () => {
    pick(null);
    if (picking.draft === HAND_OVER) showDesk('escalation');
  };
  return (
    <section className={styles.picking} aria-label={say('pickDone')}>
      <p>
        {say(picking.field === 'covers' ? 'pickingCovers' : 'pickingEvidence')}{' '}
        <strong>{say('picked', { count })}</strong>
      </p>
      <Button kind="primary" size="s" icon={<Check />} onPress={done}>
        {say('pickDone')}
      </Button>
    </section>
  );
}
