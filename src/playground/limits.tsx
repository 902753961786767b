import type { ReactNode } from 'react';
import { useSay } from '../ui/i18n/use-say.ts';
import { playgroundTexts } from './messages/catalogue.ts';
import styles from './playground.module.css';

const LIMITS = [
  'limit_grade',
  'limit_real',
  'limit_irony',
  'limit_language',
  'limit_raters',
] as const;

/** What the score is not for: as plain as what it is for, and always in view. */
export function Limits(): ReactNode {
  const say = useSay(playgroundTexts);
  return (
    <aside className={styles.limits} aria-labelledby="bench-limits">
      <h2 id="bench-limits">{say('limitsTitle')}</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{say(limit)}</li>
        ))}
      </ul>
      <p>{say('limitsHuman')}</p>
    </aside>
  );
}
