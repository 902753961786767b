import type { Command } from '../engine/command.ts';
import type { Programme } from '../engine/programme.ts';
import type { AnswerCrowd, CrowdRequest } from './ports.ts';

/** Answers what the step asks about the crowd, each request once. */
export type CrowdDesk = (requests: readonly CrowdRequest[]) => void;

/**
 * @param say brings an answer to the run, which takes it at any time before its end.
 * @param onMissing what makes up people could not be loaded; the next request tries again.
 */
export function createCrowdDesk(
  programme: Programme,
  load: () => Promise<AnswerCrowd>,
  say: (command: Command) => void,
  onMissing: () => void,
): CrowdDesk {
  let answer: AnswerCrowd | null = null;
  let loading = false;
  const waiting: CrowdRequest[] = [];

  const serve = (make: AnswerCrowd) => {
    // One by one: an answer may itself bring about another request.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const voices = make(programme, next);
      say({ type: 'answerCrowd', by: 'system', request: next.request, voices });
    }
  };
  const begin = async () => {
    loading = true;
    try {
      answer = await load();
      serve(answer);
    } catch {
      onMissing();
    } finally {
      loading = false;
    }
  };

  return (requests) => {
    waiting.push(...requests);
    if (waiting.length === 0) return;
    if (answer !== null) serve(answer);
    else if (!loading) void begin();
  };
}
