import type { Card } from './card.ts';

/*
 * The scenarios that come with the app. The bundler takes from each file only the few fields that
 * the programme shows; the file itself is fetched as text when somebody opens it, and goes through
 * the same loader as a stranger's.
 */
const folder = '../../scenarios/';
const formats = import.meta.glob<Card['format']>('../../scenarios/*.json', {
  eager: true,
  import: 'format',
});
const titles = import.meta.glob<Card['title']>('../../scenarios/*.json', {
  eager: true,
  import: 'title',
});
const summaries = import.meta.glob<Card['summary']>('../../scenarios/*.json', {
  eager: true,
  import: 'summary',
});
const levels = import.meta.glob<Card['level']>('../../scenarios/*.json', {
  eager: true,
  import: 'level',
});
const strands = import.meta.glob<Card['strand']>('../../scenarios/*.json', {
  eager: true,
  import: 'strand',
});
const languages = import.meta.glob<Card['languages']>('../../scenarios/*.json', {
  eager: true,
  import: 'languages',
});
const clocks = import.meta.glob<Card['clock']>('../../scenarios/*.json', {
  eager: true,
  import: 'clock',
});
const texts = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  import: 'default',
});

/** A scenario of the app is named as its file is; a test holds the two together. */
function idOf(path: string): string {
  return path.slice(folder.length, -'.json'.length);
}

/** In the order of their files' names. */
export const shippedCards: readonly Card[] = Object.keys(titles)
  .sort()
  .flatMap((path) => {
    const [title, summary, level] = [titles[path], summaries[path], levels[path]];
    const [strand, spoken, clock] = [strands[path], languages[path], clocks[path]];
    if (!title || !summary || !level || !strand || !spoken || !clock) return [];
    return [
      {
        id: idOf(path),
        format: formats[path] ?? 'exercise',
        title,
        summary,
        level,
        strand,
        languages: spoken,
        clock,
        origin: 'shipped' as const,
      },
    ];
  });

/** The guided tour of a first visit. */
export const tourCard = shippedCards.find((card) => card.format === 'tour');

/** The file of a scenario of the app; undefined when there is none of that id. */
export async function shippedText(id: string): Promise<string | undefined> {
  return await texts[`${folder}${id}.json`]?.();
}
