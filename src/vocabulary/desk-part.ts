/** Parts of the trainee's desk that a coach can point at. */
export const DESK_PARTS = ['channels', 'queue', 'feed', 'brief', 'figures', 'clock'] as const;

export type DeskPart = (typeof DESK_PARTS)[number];
