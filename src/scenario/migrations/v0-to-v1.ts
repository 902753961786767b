import { durationOf } from '../duration.ts';
import type { Path } from '../path.ts';
import { asList, asObject, type Json, type Migration } from './migration.ts';

/**
 * The first sketch of the format: `posts` that stand on the page, `comments` that arrive at a second,
 * `people`, one language in `lang`, seconds as numbers, no branches.
 */
export const namePartsAfterTheTrade: Migration = {
  name: 'posts and comments become threads and injects, seconds become durations',
  from: 0,
  up: upgrade,
  retrace,
};

function upgrade(old: Json): Json {
  const { version: _, lang, length, speed, startsAt, page, people, posts, comments, ...rest } = old;
  return {
    ...rest,
    schemaVersion: 1,
    ...(lang === undefined ? {} : { languages: [lang] }),
    clock: defined({ duration: durationFrom(length), rate: speed, startsAt }),
    ...(page === undefined ? {} : { organisation: organisationFrom(page) }),
    cast: asList(people).map((person) => personFrom(person, lang)),
    threads: asList(posts).map(threadFrom),
    injects: asList(comments).map(injectFrom),
    expectations: asList(comments).flatMap(expectationFrom),
    endings: [
      {
        id: 'end',
        title: lang === 'en' ? 'The end' : 'Fin',
        text: lang === 'en' ? 'The exercise is over.' : 'L’exercice est terminé.',
        outcome: 'mixed',
      },
    ],
  };
}

function organisationFrom(page: unknown): unknown {
  const known = asObject(page);
  if (known === undefined) return page;
  const { address, ...rest } = known;
  return { ...rest, voice: { address: address ?? 'vous', traits: [] } };
}

function personFrom(person: unknown, lang: unknown): unknown {
  const known = asObject(person);
  return known === undefined ? person : { language: lang, ...known };
}

/** A post of the page's own; `ago` is in seconds. */
function threadFrom(post: unknown): unknown {
  const known = asObject(post);
  if (known === undefined) return post;
  const { ago, ...rest } = known;
  return defined({ channel: 'wall', by: 'organisation', ...rest, age: durationFrom(ago ?? 0) });
}

/** A comment with its `at` in seconds; what is expected of the trainee stood on it. */
function injectFrom(comment: unknown): unknown {
  const known = asObject(comment);
  if (known === undefined) return comment;
  const { at, under, answerWithin: _, ...item } = known;
  return {
    id: known['id'],
    trigger: defined({ type: 'time', at: durationFrom(at) }),
    do: [{ type: 'publish', item: defined({ channel: 'wall', in: under, ...item }) }],
  };
}

/** `answerWithin` (seconds) made a comment one that needs an answer; the limit was four times that. */
function expectationFrom(comment: unknown): unknown[] {
  const known = asObject(comment);
  const within = known?.['answerWithin'];
  if (known === undefined || within === undefined) return [];
  return [
    defined({
      id: known['id'],
      title: known['text'],
      kind: 'complaint',
      items: [known['id']],
      needs: 'answer',
      target: durationFrom(within),
      limit: durationFrom(typeof within === 'number' ? within * 4 : within),
    }),
  ];
}

/** Seconds as a duration; anything else as it is. */
function durationFrom(seconds: unknown): unknown {
  return typeof seconds === 'number' ? durationOf(seconds * 1000) : seconds;
}

function defined(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function retrace(path: Path, old: Json): Path {
  const [part, ...rest] = path;
  switch (part) {
    case 'languages':
      return ['lang'];
    case 'clock':
      return rest.length === 0 ? [] : [clockKey(rest[0]), ...rest.slice(1)];
    case 'organisation':
      return ['page', ...(rest[0] === 'voice' ? rest.slice(1) : rest)];
    case 'cast':
      return ['people', ...rest];
    case 'threads':
      return ['posts', ...rest.map((step) => (step === 'age' ? 'ago' : step))];
    case 'injects':
      return retraceComment(rest);
    case 'expectations':
      return retraceExpectation(rest, old);
    case 'schemaVersion':
      return ['version'];
    default:
      return path;
  }
}

function clockKey(key: string | number | undefined): string {
  if (key === 'duration') return 'length';
  return key === 'rate' ? 'speed' : 'startsAt';
}

/** `injects[3].do[0].item.in` stood at `comments[3].under`. */
function retraceComment([index, ...rest]: Path): Path {
  if (index === undefined) return ['comments'];
  const [part] = rest;
  if (part === 'trigger') return ['comments', index, 'at'];
  const inner = part === 'do' ? rest.slice(3) : rest;
  return ['comments', index, ...inner.map((step) => (step === 'in' ? 'under' : step))];
}

function retraceExpectation([index, ...rest]: Path, old: Json): Path {
  const due = asList(old['comments'])
    .map((comment, place) => ({ place, within: asObject(comment)?.['answerWithin'] }))
    .filter(({ within }) => within !== undefined);
  const found = typeof index === 'number' ? due[index] : undefined;
  if (found === undefined) return ['comments'];
  const isTime = rest[0] === 'target' || rest[0] === 'limit';
  return ['comments', found.place, ...(isTime ? ['answerWithin'] : [])];
}
