/** Letters and digits of a name as an account name writes them: no accents, no spaces, lower case. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
}

/**
 * Ways in which people make an account name of theirs. `number` stands for a year of birth, a number
 * somebody likes, or what was still free.
 */
const STYLES: readonly ((first: string, family: string, number: number) => string)[] = [
  (first, family) => `${first}.${family}`,
  (first, family) => `${first}${family}`,
  (first, family) => `${first}_${family}`,
  (first, family, number) => `${first}.${family}${number}`,
  (first, family, number) => `${first}${family}${number}`,
  (first, family, number) => `${first[0] ?? ''}${family}${number}`,
  (first, family, number) => `${first}${family[0] ?? ''}${number}`,
  (first, _family, number) => `${first}_${number}`,
  (first, family, number) => `${family}.${first[0] ?? ''}${number}`,
  (first, family, number) => `the${first}${family[0] ?? ''}${number}`,
  (first, family, number) => `${first}mtl${family[0] ?? ''}${number}`,
];

/** Longest account name that a persona of a scenario may have. */
const LIMIT = 40;

/** An account name for these names, in the given style (any whole number) with the given number. */
export function handleOf(first: string, family: string, style: number, number: number): string {
  const make = STYLES[style % STYLES.length] ?? STYLES[0];
  return make === undefined ? fold(first) : make(fold(first), fold(family), number).slice(0, LIMIT);
}
