import type { ComponentType, ReactNode } from 'react';
import type { Selection } from '../workbench/selection.ts';
import { useBenchState } from '../workbench/workbench-context.ts';
import { WholeInspector } from './scenario/whole-inspector.tsx';

export interface PartProps {
  /** Id of the part. */
  readonly id: string;
}

/** What edits each kind of part. */
const INSPECTORS: Readonly<Partial<Record<Selection['kind'], ComponentType<PartProps>>>> = {
  scenario: WholeInspector,
};

/** The fields of what is selected. */
export function Inspector(): ReactNode {
  const { kind, id } = useBenchState(({ selection }) => selection);
  const Fields = INSPECTORS[kind];
  return Fields === undefined ? null : <Fields key={`${kind}/${id}`} id={id} />;
}
