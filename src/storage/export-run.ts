import type { ExportedRun, Run } from '../engine/run.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { isDated } from './run-record.ts';

/** A run as a file: it embeds its scenario, so that it always opens. */
export function exportRun(run: Run, scenario: Scenario): string {
  const exported: ExportedRun = { ...run, scenario };
  return `${JSON.stringify(exported, null, 1)}\n`;
}

/** A name for that file which any system takes: scenario, day, and who, if they said. */
export function fileNameOf(run: Pick<Run, 'scenarioId' | 'startedAt' | 'pseudonym'>): string {
  const who = plain(run.pseudonym ?? '');
  const parts = [run.scenarioId, isDated(run) ? run.startedAt.slice(0, 10) : '', who];
  return `${parts.filter((part) => part !== '').join('_')}.json`;
}

/** Letters without their accents, digits, and hyphens between them. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
