/** The three headline criteria, each 0 to 100 or not rated. */
export const CRITERIA = ['responseTime', 'tone', 'escalation'] as const;

export type Criterion = (typeof CRITERIA)[number];
