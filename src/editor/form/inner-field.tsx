import { createContext, type ReactNode, useContext } from 'react';
import type { PlaceProps } from './place.ts';

/** Draws the field of any place: given from above, since a group holds fields that may be groups. */
export const InnerContext = createContext<((props: PlaceProps) => ReactNode) | null>(null);

/** The field for a place within another. */
export function InnerField(props: PlaceProps): ReactNode {
  const draw = useContext(InnerContext);
  if (draw === null) throw new Error('No form above this field.');
  return draw(props);
}
