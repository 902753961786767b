import type { Path } from '../path.ts';
import type { Code, SlotNames } from './catalogue.ts';
import type { SlotValue } from './entry.ts';

/**
 * A problem as a check finds it, before it is placed in the file and put into words. Checks make them
 * with `finding`, which holds every slot of the code to be filled.
 */
export interface Finding {
  readonly code: Code;
  readonly path: Path;
  readonly slots: Readonly<Record<string, SlotValue>>;
  /** Where it stands: on the value (by default) or on its key. */
  readonly on: 'value' | 'key';
  /** Offset in the text (UTF-16 units), where the text cannot be walked to the path. */
  readonly offset?: number;
  /** What the author may have meant. */
  readonly near?: string;
}

type Slots<C extends Code> = Readonly<Record<SlotNames<C>, SlotValue>> & {
  readonly got?: SlotValue;
};

/** Where and how a finding differs from the plain case. */
export interface FindingDetail {
  readonly on?: 'value' | 'key';
  readonly offset?: number;
  readonly near?: string | undefined;
}

export function finding<C extends Code>(
  code: C,
  path: Path,
  slots: Slots<C>,
  detail: FindingDetail = {},
): Finding {
  return {
    code,
    path,
    slots,
    on: detail.on ?? 'value',
    ...(detail.offset === undefined ? {} : { offset: detail.offset }),
    ...(detail.near === undefined ? {} : { near: detail.near }),
  };
}
