/** Functions that an organisation can put on its escalation list. `police` and `helpLine` are outside it. */
export const CONTACT_ROLES = [
  'manager',
  'customerService',
  'spokesperson',
  'legal',
  'humanResources',
  'security',
  'informationTechnology',
  'healthAndSafety',
  'police',
  'helpLine',
] as const;

export type ContactRole = (typeof CONTACT_ROLES)[number];
