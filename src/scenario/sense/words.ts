import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Guard } from '../schema/guard.ts';
import type { GuardSite, Story } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

/**
 * Conditions about the words of an answer: there must be an answer to look at, and something to follow
 * when it is missing or not rated.
 */
export function checkWords(story: Story): Finding[] {
  return [
    ...story.guards.filter(isWordy).flatMap(({ guard, at, setting }) =>
      wordyParts(guard, at)
        .filter(({ of }) => of === undefined && !setting.hasWords)
        .map(({ place }) => finding('EO407', pathOf(place), {})),
    ),
    ...withoutOtherwise(story),
  ];
}

/** One per inject: its `when` and its branches share one `otherwise`. */
function withoutOtherwise({ guards, scenario }: Story): Finding[] {
  const wanting = new Set(
    scenario.injects.filter(({ otherwise }) => otherwise === undefined).map(({ id }) => id),
  );
  const told = new Set<string>();
  return guards.filter(isWordy).flatMap(({ at, setting }) => {
    const { inject } = setting;
    if (inject === null || !wanting.has(inject) || told.has(inject)) return [];
    if (isRepeatGuard(at)) return [];
    told.add(inject);
    return [finding('EO406', pathOf(at), {})];
  });
}

/** `repeat.until` only stops a repetition: "not known" simply goes on. */
function isRepeatGuard(at: GuardSite['at']): boolean {
  return at.step === 'until';
}

function isWordy({ guard }: Pick<GuardSite, 'guard'>): boolean {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.of.some((part) => isWordy({ guard: part }));
    case 'not':
      return isWordy({ guard: guard.of });
    default:
      return WORDY.has(guard.type);
  }
}

const WORDY: ReadonlySet<Guard['type']> = new Set([
  'tone',
  'mentions',
  'language',
  'address',
  'copied',
  'form',
]);

interface WordyPart {
  readonly of: string | undefined;
  readonly place: Trail;
}

/** The conditions within a guard that look at words. */
function wordyParts(guard: Guard, at: Trail): WordyPart[] {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.of.flatMap((part, index) => wordyParts(part, under(at, 'of', index)));
    case 'not':
      return wordyParts(guard.of, under(at, 'of'));
    case 'tone':
    case 'mentions':
    case 'language':
    case 'address':
    case 'copied':
    case 'form':
      return [{ of: guard.of, place: at }];
    default:
      return [];
  }
}
