import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, type FindingDetail, finding } from '../diagnostics/finding.ts';
import { codePointName } from '../diagnostics/wording.ts';
import type { Path } from '../path.ts';

/** Where the walk of a text came to a stop. */
export interface Halt {
  readonly text: string;
  readonly at: number;
  readonly path: Path;
  readonly wanted: keyof typeof WANTED;
  readonly inside: 'object' | 'list' | null;
  readonly afterComma: boolean;
}

const WANTED = {
  value: { fr: 'une valeur', en: 'a value' },
  valueOrEnd: { fr: 'une valeur, ou ] pour finir la liste', en: 'a value, or ] to end the list' },
  key: { fr: 'une clé entre guillemets droits', en: 'a key in straight quotation marks' },
  keyOrEnd: {
    fr: 'une clé entre guillemets droits, ou } pour finir l’objet',
    en: 'a key in straight quotation marks, or } to end the object',
  },
  colon: { fr: 'un deux-points après la clé', en: 'a colon after the key' },
  commaOrEnd: { fr: 'une virgule, ou la fin', en: 'a comma, or the end' },
  done: { fr: 'la fin du fichier', en: 'the end of the file' },
} as const satisfies Record<string, Bilingual>;

const OTHER_QUOTES = "'`‘’“”„«»‹›";

/** The best sentence for something that stands where JSON has no place for it. */
export function misplaced(halt: Halt): Finding {
  const { text, path } = halt;
  const wanted = wantedOf(halt);
  const here = text.slice(halt.at, halt.at + 2);
  const place = at(halt.at);
  if (here === '') {
    const isEmpty = halt.wanted === 'value' && path.length === 0;
    return isEmpty
      ? finding('EO104', [], {}, place)
      : finding(
          'EO111',
          path,
          { wanted, got: { fr: 'la fin du fichier', en: 'the end of the file' } },
          place,
        );
  }
  const first = String.fromCodePoint(text.codePointAt(halt.at) ?? 0);
  if (here === '//' || here === '/*' || first === '#') {
    return finding(
      'EO112',
      path,
      { wanted, got: here === '//' || here === '/*' ? here : first },
      place,
    );
  }
  if (halt.afterComma && (first === '}' || first === ']')) {
    return finding('EO113', path, { wanted, got: first }, place);
  }
  if (OTHER_QUOTES.includes(first)) return finding('EO116', path, { got: first }, place);
  if (halt.wanted.startsWith('value') && '+.'.includes(first)) {
    return finding('EO114', path, { got: wordAt(text, halt.at) }, place);
  }
  return finding('EO110', path, { wanted, got: wordAt(text, halt.at) }, place);
}

function wantedOf(halt: Halt): Bilingual {
  if (halt.wanted !== 'commaOrEnd') return WANTED[halt.wanted];
  return halt.inside === 'object'
    ? { fr: 'une virgule, ou } pour finir l’objet', en: 'a comma, or } to end the object' }
    : { fr: 'une virgule, ou ] pour finir la liste', en: 'a comma, or ] to end the list' };
}

/** A whole word rather than its first letter, and a name for what cannot be seen. */
function wordAt(text: string, start: number): string {
  const word = /^[+.-]?[\p{L}\p{N}_.]{1,30}/u.exec(text.slice(start, start + 32))?.[0];
  if (word !== undefined) return word;
  const code = text.codePointAt(start) ?? 0;
  const isSeen = code > 0x20 && !/[\p{C}\p{Z}]/u.test(String.fromCodePoint(code));
  return isSeen ? String.fromCodePoint(code) : codePointName(code);
}

export function tooMany(path: Path, limit: number, offset: number): Finding {
  const got = { fr: `plus de ${limit}`, en: `more than ${limit}` };
  return finding('EO118', path, { got, limit }, at(offset));
}

/** At an offset rather than at the path. */
export function at(offset: number, on: 'value' | 'key' = 'value'): FindingDetail {
  return { offset, on };
}
