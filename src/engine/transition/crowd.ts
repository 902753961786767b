import { answerRequest } from '../crowd.ts';
import type { EventOf } from '../event.ts';
import type { Step } from '../step.ts';

export function crowdAnswered(step: Step, event: EventOf<'crowdAnswered'>): void {
  answerRequest(step, event.request, event.voices);
}
