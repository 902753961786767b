import { type Answer, isAhead, principal } from '../covering/answers.ts';
import type { Situation } from '../covering/situation.ts';
import { isRated } from '../covering/substance.ts';
import { latestSaying } from '../dossier/dossier.ts';
import { aimsMet } from './aims.ts';
import type { Judged } from './judged.ts';

export function judgedWords(situation: Situation): Judged | null {
  const { one, answers, answered } = situation;
  const isAimed = one.items.size === 0 && one.expectation.aims !== undefined;
  const answer = isAimed ? bestPost(situation) : principal(answers, answered);
  return answer === null ? null : { answer, saying: latestSaying(answer.utterance) };
}

/**
 * Of posts on the page's own initiative, the first of those that meet most of its aims ([T13]). What came
 * before its time was written for something else, unless it gave a listed fact ([R3]).
 */
function bestPost({ one, answers, answered, dossier }: Situation): Answer | null {
  const posts = answers
    .map((answer) => ({ answer, saying: latestSaying(answer.utterance) }))
    .filter(
      ({ answer: { utterance }, saying }) =>
        utterance.deletedAt === null &&
        isRated(saying.reading) &&
        (!isAhead(saying, one) || utterance === answered?.utterance),
    )
    .map((post) => ({ ...post, met: aimsMet(one.expectation, post.saying, dossier) }));
  return posts.toSorted((a, b) => b.met - a.met)[0]?.answer ?? null;
}
