import type { Path } from '../../scenario/path.ts';
import type { definitionOf } from '../../scenario/shape/definition.ts';

/** A place of the scenario that a field edits. */
export interface PlaceProps {
  readonly path: Path;
  readonly schema: Parameters<typeof definitionOf>[0];
  /** Key under which it stands; of an element of a list, that of the list. */
  readonly name: string;
  readonly label: string;
}

/** A list, and what each of its elements may be. */
export interface ElementListProps extends PlaceProps {
  readonly element: PlaceProps['schema'];
  readonly least: number;
  readonly most: number;
}
