import { type ReactNode, useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useScreen } from '../player-context.ts';

/** How long (real ms) a confirmation stays; what can be undone stays longer, a refusal until dismissed. */
const STAY = { plain: 4000, undoable: 10_000 } as const;

/** The latest thing done, with a way back, or why it was refused. */
export function ToldNotice(): ReactNode {
  const say = useSay(playerTexts);
  const { language } = useLanguage();
  const told = useScreen((state) => state.told);
  const { tell } = useMoves();
  useEffect(() => {
    if (told === null || told.type === 'refused') return undefined;
    const stay = told.undo === null ? STAY.plain : STAY.undoable;
    const timer = setTimeout(() => tell(null), stay);
    return () => clearTimeout(timer);
  }, [told, tell]);
  if (told === null) return null;
  const close = () => tell(null);
  if (told.type === 'refused') {
    return (
      <Notice tone="danger" onClose={close}>
        {told.refusal.sentence[language]}
      </Notice>
    );
  }
  const { undo } = told;
  if (undo === null) return <Notice onClose={close}>{say(told.text)}</Notice>;
  const takeBack = () => {
    close();
    undo();
  };
  return (
    <Notice
      onClose={close}
      action={
        <Button size="s" onPress={takeBack}>
          {say('undo')}
        </Button>
      }
    >
      {say(told.text)}
    </Notice>
  );
}
