import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Goal } from './goal.ts';
import type { Relevance } from './relevance.ts';

/**
 * The scenario without what makes no difference to a goal: a smaller story in which the goal can be
 * reached by the same acts at the same times (but for jitter, whose draws fall differently), and which
 * the engine walks much faster.
 */
export function sliceOf(scenario: Scenario, relevance: Relevance, goal: Goal): Scenario {
  const kept = (list: readonly Consequence[]): Consequence[] =>
    list.filter((one) => matters(one, relevance));
  return {
    ...scenario,
    threads: scenario.threads
      .filter(({ id }) => relevance.items.has(id))
      .map((item) => ({ ...item, quotes: undefined })),
    injects: scenario.injects
      .filter(({ id }) => relevance.injects.has(id))
      .map((inject) => ({
        ...inject,
        do: kept(inject.do),
        branches: inject.branches.map((branch) => ({ ...branch, do: kept(branch.do) })),
        ...(inject.otherwise === undefined ? {} : { otherwise: kept(inject.otherwise) }),
      })),
    organisation: {
      ...scenario.organisation,
      contacts: scenario.organisation.contacts.map((contact) =>
        relevance.contacts.has(contact.id)
          ? {
              ...contact,
              answers: contact.answers.map((answer) => ({ ...answer, do: kept(answer.do) })),
              otherwise: kept(contact.otherwise),
            }
          : { ...contact, answers: [], otherwise: [] },
      ),
    },
    endings: scenario.endings.map((ending) =>
      goal.type === 'ending' ? ending : { ...ending, when: undefined },
    ),
    scenes: [],
    expectations: [],
    moderation: {},
    plays: {},
    samples: [],
  };
}

function matters(consequence: Consequence, relevance: Relevance): boolean {
  switch (consequence.type) {
    case 'publish':
      return relevance.items.has(consequence.item.id);
    case 'withdraw':
      return relevance.items.has(consequence.item);
    case 'fire':
    case 'cancel':
      return relevance.injects.has(consequence.inject);
    case 'change':
    case 'set':
    case 'reveal':
    case 'setting':
    case 'end':
      return true;
    default:
      return false;
  }
}
