import { join } from 'node:path';
import { addressOf } from '../../../src/tone/address.ts';
import { tokenise } from '../../../src/tone/tokenise.ts';
import type { AddressForm } from '../../../src/vocabulary/tone-scale.ts';
import { Unreadable } from '../unreadable.ts';
import { filesOf, linesOf } from './files.ts';

/** One sentence said to `vous` and the same said to `tu`. */
export interface AddressPair {
  readonly vous: string;
  readonly tu: string;
}

/** The `cocoa-mt` folder: `….formal.fr` beside `….informal.fr`, a sentence a line. */
export function addressPairs(folder: string): AddressPair[] {
  const files = filesOf(join(folder, 'cocoa-mt'), '.fr');
  const informal = new Map(files.map((file) => [file.name, linesOf(file)]));
  return files
    .filter(({ name }) => name.endsWith('.formal.fr'))
    .flatMap((file) => {
      const formal = linesOf(file);
      const name = file.name.replace('.formal.fr', '.informal.fr');
      const twins = informal.get(name);
      if (twins?.length !== formal.length)
        throw new Unreadable(`${file.name}: ${name} of as many lines was expected beside it`);
      return formal.map((vous, index) => ({ vous, tu: twins[index] ?? '' }));
    });
}

export interface AddressFigures {
  readonly sentences: number;
  readonly accuracy: number;
  /** Sentences read otherwise than they were written, to look at. */
  readonly misses: readonly { readonly text: string; readonly read: AddressForm }[];
}

/** Pairs that differ only in words that address nobody, or not at all, have no form to be found. */
export function addressFigures(pairs: readonly AddressPair[]): AddressFigures {
  const asked = pairs
    .filter(({ vous, tu }) => vous !== tu)
    .flatMap(({ vous, tu }) => [
      { text: vous, form: 'vous' },
      { text: tu, form: 'tu' },
    ]);
  const misses = asked
    .map(({ text, form }) => ({ text, form, read: addressOf(tokenise(text), 'fr') }))
    .filter(({ form, read }) => form !== read);
  return { sentences: asked.length, accuracy: 1 - misses.length / asked.length, misses };
}
