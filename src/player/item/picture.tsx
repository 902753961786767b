import { type ReactNode, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './picture.module.css';

/** A picture of the scenario; pressed, it opens as large as the screen allows. */
export function Picture({ id }: { readonly id: string }): ReactNode {
  const say = useSay(playerTexts);
  const image = useRun((state) => state.programme.scenario.images[id]);
  const show = useShow();
  const [open, setOpen] = useState(false);
  if (image === undefined) return null;
  const alt = show(image.alt);
  const lang = LOCALES[alt.language];
  return (
    <>
      <button type="button" className={styles.small} onClick={() => setOpen(true)}>
        <img src={image.data} alt={alt.text} lang={lang} />
        <span className={styles.spoken}>{say('pictureEnlarge')}</span>
      </button>
      {open && (
        <Dialog open size="l" title={say('picture')} onClose={() => setOpen(false)}>
          <figure className={styles.large}>
            <img src={image.data} alt="" />
            <figcaption lang={lang}>{alt.text}</figcaption>
          </figure>
        </Dialog>
      )}
    </>
  );
}
