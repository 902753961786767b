/** Words of the fields. */
import { fields } from './fr/fields.ts';
import { keys } from './fr/keys.ts';
import { values } from './fr/values.ts';

/** Words of the fields: a name for every key of the format and for every value to choose. */
export const fr = { ...fields, ...keys, ...values } as const;
