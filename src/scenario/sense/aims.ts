import { type Finding, finding } from '../diagnostics/finding.ts';
import { pathText } from '../path.ts';
import type { Aim } from '../schema/expectation.ts';
import type { Guard } from '../schema/guard.ts';
import type { Story } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

/** Aims that look at more than the words, or that are called alike within one expectation. */
export function checkAims({ scenario }: Story): Finding[] {
  return scenario.expectations.flatMap(({ aims = [] }, index) => {
    const at = under(null, 'expectations', index, 'aims');
    return [
      ...alike(aims, at),
      ...aims.flatMap(({ when }, place) => beyondWords(when, under(at, place, 'when'))),
    ];
  });
}

function alike(aims: readonly Aim[], at: Trail): Finding[] {
  return aims.flatMap(({ id }, place) => {
    const first = aims.findIndex((aim) => aim.id === id);
    if (first === place) return [];
    const slots = { id, what: { fr: 'l’intention', en: 'the aim' } };
    return [
      finding('EO303', pathOf(under(at, place, 'id')), {
        ...slots,
        first: pathText(pathOf(under(at, first, 'id'))),
      }),
    ];
  });
}

/** The words of an aim are those of the answer that is judged: no others are in sight. */
function beyondWords(guard: Guard, at: Trail): Finding[] {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.of.flatMap((part, index) => beyondWords(part, under(at, 'of', index)));
    case 'not':
      return beyondWords(guard.of, under(at, 'of'));
    case 'tone':
    case 'mentions':
    case 'language':
    case 'address':
    case 'copied':
    case 'form':
      return guard.of === undefined
        ? []
        : [finding('EO476', pathOf(under(at, 'of')), { what: 'of' })];
    default:
      return [finding('EO476', pathOf(under(at, 'type')), { what: guard.type })];
  }
}
