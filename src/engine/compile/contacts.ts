import { msOf } from '../../scenario/duration.ts';
import type { Contact, ContactAnswer } from '../../scenario/schema/organisation.ts';
import type { SimMs } from '../item.ts';
import { compileGuard, type Test } from './guard.ts';
import { compileAll, type Instruction } from './instruction.ts';
import type { Names } from './names.ts';

export interface CompiledContact {
  readonly contact: Contact;
  readonly delay: SimMs;
  readonly jitter: SimMs;
  readonly answers: readonly CompiledAnswer[];
  readonly otherwise: readonly Instruction[];
}

export interface CompiledAnswer {
  readonly id: string;
  /** Index over the answers of all contacts. */
  readonly index: number;
  /** Slots to which it is limited; null for any. */
  readonly about: readonly number[] | null;
  readonly when: Test | null;
  readonly do: readonly Instruction[];
}

export function compileContacts(
  contacts: readonly Contact[],
  names: Names,
): readonly CompiledContact[] {
  let index = 0;
  return contacts.map((contact) => ({
    contact,
    delay: msOf(contact.delay),
    jitter: contact.jitter === undefined ? 0 : msOf(contact.jitter),
    answers: contact.answers.map((answer) => compileAnswer(answer, index++, names)),
    otherwise: compileAll(contact.otherwise, names),
  }));
}

function compileAnswer(answer: ContactAnswer, index: number, names: Names): CompiledAnswer {
  return {
    id: answer.id,
    index,
    about: answer.about?.map((id) => names.slot(id)) ?? null,
    when: answer.when === undefined ? null : compileGuard(answer.when, names),
    do: compileAll(answer.do, names),
  };
}
