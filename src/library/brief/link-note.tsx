import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lockable } from '../../engine/run.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { libraryTexts } from '../messages/catalogue.ts';
import styles from './brief-screen.module.css';
import { type LinkProblem, type Locked, lockedKeys } from './link.ts';

/** What each setting is called in a sentence. */
export const SETTING_NAMES = {
  mode: 'lockMode',
  language: 'lockLanguage',
  allowance: 'lockAllowance',
  rate: 'lockRate',
  seed: 'lockSeed',
} as const satisfies Record<Lockable, string>;

const EXPECTED = {
  mode: 'linkExpectsMode',
  language: 'linkExpectsLanguage',
  allowance: 'linkExpectsAllowance',
  rate: 'linkExpectsRate',
  seed: 'linkExpectsSeed',
} as const satisfies Record<Lockable, string>;

/** Says which settings the link has fixed. */
export function LinkNote({ locked }: { readonly locked: Locked }): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const keys = lockedKeys(locked);
  if (keys.length === 0) return null;
  const names = formats.list(keys.map((key) => say(SETTING_NAMES[key])));
  return (
    <p className={styles.locked}>
      <Lock aria-hidden="true" />
      <span>
        {say('lockedNote', { names })}
        {locked.seed !== undefined && <> {say('lockedSeed', { seed: String(locked.seed) })}</>}
      </span>
    </p>
  );
}

/** What the link says that makes no sense, each with what was expected there. */
export function LinkProblems({
  problems,
}: {
  readonly problems: readonly LinkProblem[];
}): ReactNode {
  const say = useSay(libraryTexts);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={say('linkProblemsTitle')}>
      <ul>
        {problems.map(({ key, got }) => (
          <li key={key}>
            {say('linkProblem', { name: say(SETTING_NAMES[key]), got })} {say(EXPECTED[key])}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
