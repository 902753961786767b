import type { Command } from '../engine/command.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { RunActions } from './actions.ts';
import type { DraftSubject } from './draft-subject.ts';
import type { Outcome } from './outcome.ts';
import type { RunState } from './state.ts';

/** The actions that become commands. */
type Deeds = Omit<
  RunActions,
  'readDraft' | 'draft' | 'markSeen' | 'keepSearches' | 'dismiss' | 'takeOver'
>;

/** One method per command. Words are read at the moment at which they are sent. */
export function createDeeds(
  state: () => RunState,
  dispatch: (command: Command | (() => Command)) => Promise<Outcome>,
  read: (text: string, subject: DraftSubject) => Reading,
): Deeds {
  const by = 'trainee';
  return {
    reply: (words) =>
      dispatch(() => ({
        type: 'reply',
        by,
        ...words,
        reading: read(words.text, { type: 'reply', to: words.to }),
      })),
    publish: (words) =>
      dispatch(() => ({
        type: 'publish',
        by,
        ...words,
        reading: read(words.text, { type: 'publish', quotes: words.quotes }),
      })),
    editOwn: (words) =>
      dispatch(() => ({
        type: 'editOwn',
        by,
        ...words,
        reading: read(words.text, { type: 'edit', item: words.item }),
      })),
    escalate: (words) =>
      dispatch(() => ({
        type: 'escalate',
        by,
        ...words,
        reading: read(words.text, { type: 'handOver' }),
      })),
    deleteOwn: (item) => dispatch({ type: 'deleteOwn', by, item }),
    moderate: (deed) => dispatch({ type: 'moderate', by, ...deed }),
    leaveAlone: (deed) => dispatch({ type: 'leaveAlone', by, ...deed }),
    changeSetting: (change) => dispatch({ type: 'changeSetting', by, ...change }),
    skipScene: (scene) => dispatch({ type: 'skipScene', by, scene }),
    start: () => dispatch({ type: 'start', by, language: state().settings.language }),
    pause: () => dispatch({ type: 'pause', by, reason: 'trainee' }),
    resume: () => dispatch({ type: 'resume', by }),
    changeRate: (rate) => dispatch({ type: 'changeRate', by, rate }),
    next: () => dispatch({ type: 'nextHappening', by }),
    switchLanguage: (language) => dispatch({ type: 'switchLanguage', by, language }),
    finish: () => dispatch({ type: 'stop', by }),
    improvise: (inject) => dispatch({ type: 'improvise', by: 'instructor', ...inject }),
    dispatch: (command) => dispatch(command),
  };
}
