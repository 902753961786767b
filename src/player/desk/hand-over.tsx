import { ArrowLeft, Paperclip, Plus } from 'lucide-react';
import { type ReactNode, type SyntheticEvent, useEffect, useState } from 'react';
import type { DraftSubject } from '../../run/draft-subject.ts';
import { helpNeededIn } from '../../scenario/help-needed.ts';
import type { Contact } from '../../scenario/schema/organisation.ts';
import { Button } from '../../ui/button.tsx';
import { HelpLines } from '../../ui/help-lines.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { PickedItems } from '../composer/covered-items.tsx';
import { useBackFromPicking } from '../composer/use-back-from-picking.ts';
import { useWriting } from '../composer/use-writing.ts';
import { WordsField } from '../composer/words-field.tsx';
import { HAND_OVER, useDraft, withToggled } from '../drafts.ts';
import { useSeeThrough } from '../item/see-through.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, useActions, useMoves, useRun } from '../player-context.ts';
import styles from './desk.module.css';
import { Said } from './said.tsx';

const SUBJECT: DraftSubject = { type: 'handOver' };

/** Something being brought to a colleague: about what, in which words, with which screenshots. */
export function HandOver({ contact }: { readonly contact: Contact }): ReactNode {
  const say = useSay(playerTexts);
  const [draft, change] = useDraft(HAND_OVER);
  const help = useRun((state) => helpNeededIn(state.programme.scenario));
  const live = useRun(isLive);
  const language = useRun((state) => state.view.language);
  const { pick, writeTo } = useMoves();
  const actions = useActions();
  const seeThrough = useSeeThrough();
  const [sending, setSending] = useState(false);
  const ready = live && !sending && draft.text.trim() !== '' && draft.covers.length > 0;

  const send = async () => {
    if (!ready) return;
    setSending(true);
    const { covers: items, evidence } = draft;
    const asked = actions.escalate({ to: contact.id, items, evidence, text: draft.text.trim() });
    if (await seeThrough(asked, { text: 'doneEscalate' })) {
      change(null);
      writeTo(null);
    }
    setSending(false);
  };
  // Whom it is for is part of the draft, which a reload brings back.
  useEffect(() => change({ to: contact.id }), [contact.id, change]);
  const forget = () => {
    change({ to: undefined });
    writeTo(null);
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void send();
  };
  const { form, words } = useWriting({ onSend: () => void send() });
  useBackFromPicking(HAND_OVER, form, words);

  return (
    <form ref={form} className={styles.handOver} onSubmit={onSubmit}>
      <Button size="s" kind="quiet" icon={<ArrowLeft />} onPress={forget}>
        {say('otherContact')}
      </Button>
      <h3>{say('handOver', { name: contact.name })}</h3>
      <p className={styles.aside}>
        <Said text={contact.handles} />
      </p>
      {contact.role === 'helpLine' && <HelpLines needed={help} />}
      <div className={styles.attached}>
        <p className={styles.label}>{say('subject')}</p>
        {draft.covers.length === 0 && <p className={styles.aside}>{say('noSubject')}</p>}
        <PickedItems
          items={draft.covers}
          removeLabel="detach"
          onRemove={(item) => change(withToggled(draft, 'covers', item))}
        />
        <Button
          size="s"
          kind="quiet"
          icon={<Plus />}
          onPress={() => pick({ draft: HAND_OVER, field: 'covers' })}
        >
          {say('addSubject')}
        </Button>
      </div>
      <WordsField
        label={say('handOverText')}
        help={say('handOverHelp')}
        draftKey={HAND_OVER}
        subject={SUBJECT}
        readers="internal"
        language={language}
        rows={4}
        words={words}
      >
        <div className={styles.attached}>
          <p className={styles.label}>{say('evidence')}</p>
          {draft.evidence.length === 0 && <p className={styles.aside}>{say('noEvidence')}</p>}
          <PickedItems
            items={draft.evidence}
            removeLabel="detach"
            onRemove={(item) => change(withToggled(draft, 'evidence', item))}
          />
          <Button
            size="s"
            kind="quiet"
            icon={<Paperclip />}
            onPress={() => pick({ draft: HAND_OVER, field: 'evidence' })}
          >
            {say('addEvidence')}
          </Button>
        </div>
        <Button type="submit" kind="primary" disabled={!ready}>
          {say('sendHandOver')}
        </Button>
      </WordsField>
    </form>
  );
}
