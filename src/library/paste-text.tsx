import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { TextArea } from '../ui/text-field.tsx';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './open-file.module.css';

/** For whoever has what a file says and not the file. */
export function PasteText({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const say = useSay(libraryTexts);
  const [pasted, setPasted] = useState('');
  return (
    <div className={styles.paste}>
      <TextArea label={say('paste')} labelHidden value={pasted} onChange={setPasted} rows={6} />
      <Button disabled={pasted.trim() === ''} onPress={() => onText(pasted)}>
        {say('pasteOpen')}
      </Button>
    </div>
  );
}
