import type { Command } from '../engine/command.ts';
import type { Programme } from '../engine/programme.ts';
import type { AnswerCrowd, CrowdRequest } from './ports.ts';

/** Answers what the step asks about the crowd. */
export interface CrowdDesk {
  /** Takes requests in; each is answered once, as soon as the run takes the answer. */
  receive(requests: readonly CrowdRequest[]): void;
  /** Offers again what the run would not take before, while it was paused say. */
  offer(): void;
}

/**
 * @param say brings an answer to the run; true when the run has taken it.
 * @param onMissing what makes up people could not be loaded; it is tried again at the next request.
 */
export function createCrowdDesk(
  programme: Programme,
  load: () => Promise<AnswerCrowd>,
  say: (command: Command) => boolean,
  onMissing: () => void,
): CrowdDesk {
  let answer: AnswerCrowd | null = null;
  let waiting: CrowdRequest[] = [];
  let loading = false;

  const offer = () => {
    if (answer === null) return;
    const make = answer;
    // Emptied first: an answer may itself bring about another request.
    const offered = waiting;
    waiting = [];
    const refused = offered.filter(
      (request) =>
        !say({
          type: 'answerCrowd',
          by: 'system',
          request: request.request,
          voices: make(programme, request),
        }),
    );
    waiting = [...refused, ...waiting];
  };
  const begin = async () => {
    loading = true;
    try {
      answer = await load();
    } catch {
      onMissing();
    }
    loading = false;
    offer();
  };

  return {
    receive(requests) {
      if (requests.length === 0) return;
      waiting.push(...requests);
      if (answer === null && !loading) void begin();
      else offer();
    },
    offer,
  };
}
