import type { Text } from '../../scenario/schema/primitives.ts';
import type { Step } from '../step.ts';

export function notify({ draft, effects }: Step, text: Text): void {
  effects.push({ type: 'announceNotice', notice: draft.notices.length, at: draft.now });
  draft.notices = [...draft.notices, { at: draft.now, text }];
}
