import type { Kind } from '../../scoring/sheet.ts';
import { CHANNELS, type Channel } from '../../vocabulary/channel.ts';
import type { Case } from '../story/cases.ts';

export type StateFilter = 'all' | 'missed' | 'partly' | 'met';

/** Which cases are shown. */
export interface CaseFilter {
  readonly state: StateFilter;
  readonly kind: Kind | 'any';
  readonly channel: Channel | 'any';
}

export const EVERYTHING: CaseFilter = { state: 'all', kind: 'any', channel: 'any' };

export function passes({ outcome, expectation, item }: Case, filter: CaseFilter): boolean {
  return (
    (filter.state === 'all' || outcome.state === filter.state) &&
    (filter.kind === 'any' || expectation.kind === filter.kind) &&
    (filter.channel === 'any' || item?.channel === filter.channel)
  );
}

/** Kinds of message among these cases, in the order in which they first come up. */
export function kindsIn(cases: readonly Case[]): readonly Kind[] {
  return [...new Set(cases.map(({ expectation }) => expectation.kind))];
}

export function channelsIn(cases: readonly Case[]): readonly Channel[] {
  return CHANNELS.filter((channel) => cases.some(({ item }) => item?.channel === channel));
}
