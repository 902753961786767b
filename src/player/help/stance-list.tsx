import { Check, Minus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import type { Stance } from './stances.ts';
import styles from './strip.module.css';

/** How the words stand to the voice of the page and to what else the desk says. */
export function StanceList({ stances }: { readonly stances: readonly Stance[] }): ReactNode {
  const say = useSay(playerTexts);
  if (stances.length === 0) return null;
  return (
    <ul className={styles.stances}>
      {stances.map(({ text, values, fits }) => (
        <li key={text} data-fits={fits}>
          <StanceMark fits={fits} />
          <span>{say(text, values)}</span>
        </li>
      ))}
    </ul>
  );
}

function StanceMark({ fits }: Pick<Stance, 'fits'>): ReactNode {
  if (fits === null) return <Minus aria-hidden="true" />;
  return fits ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />;
}
