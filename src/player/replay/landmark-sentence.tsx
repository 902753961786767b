import type { ReactNode } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import type { DeedEvent, Landmark, Turn } from './landmarks.ts';
import styles from './replay.module.css';
import { useReplay } from './replay-context.ts';

/** What happened, in a sentence. */
export function useSentence(): (landmark: Landmark) => string {
  const say = useSay(playerTexts);
  const people = usePeople();
  const show = useShow();
  const deedSentence = useDeedSentence();
  const endings = useRun((state) => state.programme.scenario.endings);
  const moves = useMovesSentence();
  return (landmark) => {
    switch (landmark.type) {
      case 'arrival': {
        const { name } = people(landmark.item.author);
        const channel = say(CHANNEL_TEXTS[landmark.item.channel].name);
        return say(landmark.danger ? 'replayDanger' : 'replayArrival', { name, channel });
      }
      case 'deed':
        return deedSentence(landmark.event);
      case 'turn':
        return say('replayTurn', { number: landmark.number, moves: moves(landmark.turn) });
      case 'ending': {
        const ending = endings.find(({ id }) => id === landmark.ending);
        return ending === undefined
          ? say('replayEndingPlain')
          : say('replayEnding', { title: show(ending.title).text });
      }
    }
  };
}

function useMovesSentence(): (turn: Turn) => string {
  const say = useSay(playerTexts);
  const show = useShow();
  return ({ moves }) =>
    moves
      .map(({ variable, from, to }) =>
        say('replayMove', { variable: show(variable.label).text, from, to }),
      )
      .join(' · ');
}

function useDeedSentence(): (event: DeedEvent) => string {
  const say = useSay(playerTexts);
  const people = usePeople();
  const { end } = useReplay();
  const contacts = useRun((state) => state.programme.scenario.organisation.contacts);
  const authorOf = (id: ItemId) => {
    const item = end.item(id);
    return item === undefined ? '' : people(item.author).name;
  };
  return (event) => {
    switch (event.type) {
      case 'replyPosted':
        return say('replayReply', { action: event.action, name: authorOf(event.to) });
      case 'postPublished': {
        const channel = say(CHANNEL_TEXTS[event.channel].name);
        return say('replayPublish', { channel, count: event.covers.length });
      }
      case 'ownEdited':
        return say('replayEdit');
      case 'ownDeleted':
        return say('replayDeleteOwn');
      case 'itemModerated': {
        const { action, item, undone } = event;
        return say(undone ? 'replayUndone' : 'replayModerate', { action, name: authorOf(item) });
      }
      case 'itemLeftAlone':
        return say(event.undone ? 'replayTakenUp' : 'replayLeftAlone', {
          name: authorOf(event.item),
        });
      case 'settingChanged':
        return say('replaySetting');
      case 'escalationSent': {
        const contact = contacts.find(({ id }) => id === event.to)?.name ?? event.to;
        return say('replayEscalate', { contact });
      }
    }
  };
}

/** Words that came with a landmark: the trainee's own marked where they counted, others' as they are. */
export function LandmarkWords({ landmark }: { readonly landmark: Landmark }): ReactNode {
  const { marksOf } = useReplay();
  const { language } = useLanguage();
  const show = useShow();
  if (landmark.type === 'arrival') {
    const words = show(landmark.item.text);
    return (
      <q className={styles.words} lang={LOCALES[words.language]}>
        {words.text}
      </q>
    );
  }
  if (landmark.type !== 'deed' || !('text' in landmark.event)) return null;
  const { seq, text, reading } = landmark.event;
  const written = reading.tone.language ?? language;
  return (
    <q className={styles.words}>
      <MarkedText text={text} language={written} marks={marksOf(seq, text, language)} />
    </q>
  );
}
