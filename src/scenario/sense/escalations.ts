import { type Finding, finding } from '../diagnostics/finding.ts';
import { durationOf, msOf } from '../duration.ts';
import type { Story } from './story.ts';

/** Escalations that lead nowhere, or whose time cannot be kept. */
export function checkEscalations({ scenario, end }: Story): Finding[] {
  const contacts = new Map(scenario.organisation.contacts.map((contact) => [contact.id, contact]));
  return scenario.expectations.flatMap(({ escalate }, index) => {
    if (escalate === undefined) return [];
    const at = ['expectations', index, 'escalate'];
    const silent = escalate.to.flatMap((id, place) => {
      const contact = contacts.get(id);
      const isSilent = contact?.answers.length === 0 && contact.otherwise.length === 0;
      return isSilent ? [finding('EO460', [...at, 'to', place], { id })] : [];
    });
    return [...silent, ...within(escalate.within, [...at, 'within'], end)];
  });
}

function within(duration: string, at: readonly (string | number)[], end: number): Finding[] {
  const ms = msOf(duration);
  if (ms === 0) return [finding('EO468', at, {})];
  return ms > end ? [finding('EO475', at, { within: duration, end: durationOf(end) })] : [];
}
