import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Story } from './story.ts';

/** What makes a drill of a scenario: a family to be listed in, and an end as soon as the deed is done. */
export function checkDrill({ scenario, consequences }: Story): Finding[] {
  const { format, family } = scenario;
  if (format !== 'drill') return family === undefined ? [] : [finding('EO602', ['family'], {})];
  const isEnded = consequences.some(({ consequence }) => consequence.type === 'end');
  return [
    ...(family === undefined ? [finding('EO601', ['format'], {})] : []),
    ...(isEnded ? [] : [finding('EO609', ['format'], {})]),
  ];
}
