import fc from 'fast-check';
import type { Outcome } from '../../src/run/outcome.ts';
import type { RunStore } from '../../src/run/store.ts';
import type { FakeClock, FakePresence } from './fake-ports.ts';

/** Something that happens to a run: time, the trainee, or the world around the page. */
export type Happening =
  | { readonly type: 'pass' | 'drift' | 'gap'; readonly ms: number }
  | {
      readonly type: 'like' | 'hide' | 'leaveAlone';
      readonly item: string;
      readonly undone: boolean;
    }
  | { readonly type: 'reply'; readonly item: string; readonly text: string }
  | { readonly type: 'escalate' | 'next' | 'pause' | 'resume' | 'hidden' | 'english' | 'faster' }
  /** Everything that is under way comes to its end. */
  | { readonly type: 'settle' };

const item = fc.constantFrom('post', 'c1', 'c2', 'c3', '~1', '~2', '~4');
const text = fc.constantFrom(
  'Bonjour Léa, nous sommes désolés. Vous serez remboursée d’ici vendredi.',
  'Merci de patienter, nous revenons vers vous dans dix minutes.',
  'ok',
  '',
);
const ms = fc.integer({ min: 1, max: 1900 });

export const arbitraryHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('pass', 'drift'), ms }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('like', 'hide', 'leaveAlone'),
      item,
      undone: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('reply'), item, text }) },
  { weight: 4, arbitrary: fc.constant({ type: 'resume' } as const) },
  { weight: 2, arbitrary: fc.constant({ type: 'settle' } as const) },
  fc.record({ type: fc.constantFrom('escalate', 'next', 'pause', 'hidden', 'english', 'faster') }),
  fc.record({ type: fc.constant('gap'), ms: fc.integer({ min: 2001, max: 1e7 }) }),
);

/** Makes it happen. The outcome, of what has one, may come much later. */
export function happen(
  { store, clock, presence }: { store: RunStore; clock: FakeClock; presence: FakePresence },
  happening: Happening,
): Promise<Outcome> | null {
  const { actions } = store;
  switch (happening.type) {
    case 'pass':
      clock.pass(happening.ms);
      return null;
    case 'drift':
      clock.drift(happening.ms);
      return null;
    case 'gap':
      clock.jump(happening.ms, happening.ms);
      return null;
    case 'hidden':
      presence.tell('hidden');
      return null;
    case 'settle':
      return null;
    case 'like':
    case 'hide':
      return actions.moderate({ ...happening, action: happening.type });
    case 'leaveAlone':
      return actions.leaveAlone({ item: happening.item, reason: '', undone: happening.undone });
    case 'reply':
      return actions.reply({
        action: 'reply',
        to: happening.item,
        text: happening.text,
        covers: [],
        promise: null,
      });
    case 'escalate':
      return actions.escalate({ to: 'boss', items: ['c1'], text: 'À voir.', evidence: ['c1'] });
    case 'next':
      return actions.next();
    case 'pause':
      return actions.pause();
    case 'resume':
      return actions.resume();
    case 'english':
      return actions.switchLanguage('en');
    case 'faster':
      return actions.changeRate(30);
  }
}
