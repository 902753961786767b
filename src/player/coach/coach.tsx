import { Headset } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { compileCoach, noteDue } from '../../engine/coach.ts';
import type { CoachNote } from '../../scenario/schema/coach.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './coach.module.css';
import { keepPointing } from './pointing.ts';

/**
 * A voice from the control room that says what to try next, in a strip of its own: it covers nothing,
 * moves nothing once it is there, takes no focus and can be sent away at any moment.
 */
export function Coach(): ReactNode {
  const say = useSay(playerTexts);
  const note = useNote();
  const [dismissed, setDismissed] = useState(false);
  const { read, put } = note;
  usePointing(dismissed ? null : note.due);
  useSpoken(dismissed ? null : note.due);
  if (dismissed) {
    return (
      <aside className={styles.strip} aria-label={say('coach')}>
        <Button kind="quiet" size="s" icon={<Headset />} onPress={() => setDismissed(false)}>
          {say('coachBack')}
        </Button>
      </aside>
    );
  }
  return (
    <aside className={styles.strip} aria-label={say('coach')}>
      <Headset aria-hidden="true" className={styles.icon} />
      <Words note={note.due} />
      <div className={styles.keys}>
        {note.due !== null && note.due.until === undefined && (
          <Button size="s" onPress={() => put(new Set([...read, note.due?.id ?? '']))}>
            {say('coachUnderstood')}
          </Button>
        )}
        <Button kind="quiet" size="s" onPress={() => setDismissed(true)}>
          {say('coachAway')}
        </Button>
      </div>
    </aside>
  );
}

function Words({ note }: { readonly note: CoachNote | null }): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  if (note === null) return <p className={styles.idle}>{say('coachIdle')}</p>;
  const { text, language } = show(note.text);
  return (
    <p key={note.id} className={styles.words} lang={LOCALES[language]}>
      {text}
    </p>
  );
}

/** What is due now, and what has been put away. */
function useNote() {
  const programme = useRun((state) => state.programme);
  const [coach] = useState(() => compileCoach(programme));
  const [read, put] = useState<ReadonlySet<string>>(new Set());
  const due = useRun((state) => noteDue(coach, programme, state.snapshot, read));
  return { due, read, put };
}

/** Rings what the note is about, as long as it is said. */
function usePointing(note: CoachNote | null): void {
  useEffect(() => (note === null ? undefined : keepPointing(note)), [note]);
}

/** Says a new note to screen readers, once. */
function useSpoken(note: CoachNote | null): void {
  const announce = useAnnounce();
  const show = useShow();
  const text = note === null ? null : show(note.text).text;
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text, announce]);
}
