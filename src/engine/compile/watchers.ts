import type { CompiledInject } from './inject.ts';

/** Which injects wait for what. Indices of injects, in file order. */
export interface Watchers {
  /** Scheduled when the run begins: triggers `time`, and `undone` that count from the start. */
  readonly atStart: readonly number[];
  /** By inject: those that follow it. */
  readonly after: readonly (readonly number[])[];
  /** Set off by a deed of the trainee's. */
  readonly onAction: readonly number[];
}

export function watchersOf(injects: readonly CompiledInject[]): Watchers {
  const atStart: number[] = [];
  const onAction: number[] = [];
  const after: number[][] = injects.map(() => []);
  injects.forEach(({ trigger }, inject) => {
    if (trigger.type === 'time') atStart.push(inject);
    else if (trigger.type === 'action') onAction.push(inject);
    else if (trigger.type === 'inject') after[trigger.inject]?.push(inject);
    else if (trigger.type === 'undone' && trigger.since !== -1) after[trigger.since]?.push(inject);
    else if (trigger.type === 'undone' && trigger.on === null) atStart.push(inject);
  });
  return { atStart, after, onAction };
}
