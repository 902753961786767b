import type { Item } from '../../engine/item.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Fact } from '../../scenario/schema/organisation.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type ShownText, textIn } from '../../scenario/text.ts';
import { PUBLIC_CHANNELS } from '../../vocabulary/channel.ts';
import type { PageSettings } from '../../vocabulary/page-setting.ts';
import type { VoiceAddress } from '../../vocabulary/tone-scale.ts';

/** Who will read the words: anybody, one person, or colleagues. */
export type Readers = 'public' | 'private' | 'internal';

/** Those who read what is written among the words of an item, when it is sent in a way that shows it there. */
export function readersOf({ channel }: Pick<Item, 'channel'>): Readers {
  if (channel === 'internal') return 'internal';
  return PUBLIC_CHANNELS.has(channel) ? 'public' : 'private';
}

/** All that the desk tells the trainee and that words can keep to or go against. Nothing expected. */
export interface HouseLines {
  readonly readers: Readers;
  readonly address: VoiceAddress;
  readonly signature: string | null;
  /** Facts that may not be said yet, with the phrase groups that give them away together. */
  readonly embargoed: readonly Fact[];
  readonly settings: PageSettings;
  /** The words answered, as they are shown; null where there are none. */
  readonly answered: ShownText | null;
}

/** What the desk says as the run stands. */
export function houseLines(
  scenario: Scenario,
  view: SnapshotView,
  readers: Readers,
  answered: Item | undefined,
): HouseLines {
  const { voice, facts } = scenario.organisation;
  const sole = scenario.languages.length === 1 ? scenario.languages[0] : view.language;
  return {
    readers,
    address: voice.address,
    signature: voice.signature ?? null,
    embargoed: facts.filter(
      ({ id, said }) => said.length > 0 && view.factStatus(id) === 'embargoed',
    ),
    settings: view.settings,
    answered: answered === undefined ? null : textIn(answered.text, view.language, sole),
  };
}
