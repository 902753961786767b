import { at } from '../../lib/at.ts';
import { withBit } from '../bits.ts';
import type { EventOf } from '../event.ts';
import { positionOf } from '../find.ts';
import type { Author } from '../item.ts';
import { place } from '../place.ts';
import { cancelInject } from '../schedule.ts';
import type { Step } from '../step.ts';

/** Nothing on the page depends on the language of the interface: only readings carry it. */
export function languageSwitched({ draft }: Step, event: EventOf<'languageSwitched'>): void {
  draft.language = event.language;
}

export function rateChanged({ draft }: Step, event: EventOf<'rateChanged'>): void {
  draft.rate = event.rate;
}

/** Nothing more comes of the scene; what it has brought already stays. */
export function sceneSkipped({ programme, draft }: Step, event: EventOf<'sceneSkipped'>): void {
  const scene = programme.names.scene(event.scene);
  draft.skipped = withBit(draft.skipped, scene);
  for (const inject of at(programme.scenes, scene)) cancelInject(draft, inject);
}

/** What an instructor makes happen appears whatever the page's settings say. */
export function injectImprovised(step: Step, event: EventOf<'injectImprovised'>): void {
  const { programme, draft } = step;
  const author: Author =
    'persona' in event.author
      ? { kind: 'persona', id: event.author.persona }
      : { kind: 'voice', ...event.author, town: '' };
  const parent = event.in === null ? -1 : positionOf(programme, draft, event.in);
  place(step, { channel: event.channel, author, text: event.text, parent, slot: -1 });
}
