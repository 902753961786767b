import type { ReactNode } from 'react';
import type { HouseRule } from '../../scenario/schema/organisation.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import styles from './desk.module.css';
import { Said } from './said.tsx';

const REMEDIES = {
  leaveAlone: 'remedyLeaveAlone',
  reply: 'remedyReply',
  hide: 'remedyHide',
  delete: 'remedyDelete',
  ban: 'remedyBan',
  report: 'remedyReport',
} as const satisfies Record<HouseRule['remedy'], PlayerText>;

export function HouseRuleLine({ rule }: { readonly rule: HouseRule }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <li>
      <Said text={rule.text} />
      <span className={styles.aside}>{say('remedy', { remedy: say(REMEDIES[rule.remedy]) })}</span>
    </li>
  );
}
