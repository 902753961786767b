import { expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language.ts';

it.each([
  [{}, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'fr'],
  [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
  [{ LANG: 'en_CA.UTF-8' }, 'en'],
  [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'en_US' }, 'en'],
  [{ LANG: 'en_US', LC_MESSAGES: 'fr_CA' }, 'fr'],
] as const)('%j speaks %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});
