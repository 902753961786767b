import { PenLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './review.module.css';
import { takeFocus } from './take-focus.ts';

/** What was corrected in this score, and by whom it is being corrected now. */
export function ReviewNotice({ onEnd }: { readonly onEnd: () => void }): ReactNode {
  const { corrector, reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { overrides, automatic, unplaced } = reviewed;
  const count =
    overrides.length === 0
      ? null
      : say('reviewCount', {
          count: overrides.length,
          automatic: automatic === null ? '—' : formats.score(automatic),
        });
  return (
    <>
      {corrector !== null && (
        <div data-print="no">
          <Notice
            title={say('reviewing', { author: corrector })}
            action={
              <Button size="s" onPress={onEnd}>
                {say('reviewEnd')}
              </Button>
            }
          >
            {say('reviewWhere')}
          </Notice>
        </div>
      )}
      {count !== null && <Notice>{count}</Notice>}
      {unplaced.length > 0 && (
        <Notice tone="warning">{say('reviewUnplaced', { count: unplaced.length })}</Notice>
      )}
    </>
  );
}

/** Asks whoever holds the file for the name that will sign their corrections. */
export function StartReview({
  onStart,
}: {
  readonly onStart: (author: string) => void;
}): ReactNode {
  const say = useSay(debriefTexts);
  const [open, setOpen] = useState(false);
  const [author, setAuthor] = useState('');
  const [tried, setTried] = useState(false);
  const begin = (): void => {
    setTried(true);
    if (author.trim() === '') return;
    setOpen(false);
    onStart(author.trim());
  };
  return (
    <>
      <Button size="s" icon={<PenLine />} onPress={() => setOpen(true)}>
        {say('reviewStart')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('reviewTitle')}
        size="s"
        actions={
          <Button kind="primary" onPress={begin}>
            {say('reviewBegin')}
          </Button>
        }
      >
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <p>{say('reviewLead')}</p>
          <TextField
            label={say('reviewAuthor')}
            value={author}
            onChange={setAuthor}
            maxLength={120}
            inputRef={takeFocus}
            {...(tried && author.trim() === '' && { error: say('reviewAuthorMissing') })}
          />
        </form>
      </Dialog>
    </>
  );
}
