import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Story } from './story.ts';
import { pathOf, under } from './trail.ts';

/** Items that answer, or quote, themselves by way of others. Each ring is reported once. */
export function checkThreadCycles(story: Story): Finding[] {
  return [...rings(story, 'in'), ...rings(story, 'quotes')];
}

function rings({ items, itemById }: Story, link: 'in' | 'quotes'): Finding[] {
  const settled = new Set<string>();
  return items.flatMap(({ item }) => {
    const first = item[link];
    if (first === undefined || settled.has(first)) {
      settled.add(item.id);
      return [];
    }
    const walked: string[] = [];
    const onWalk = new Set<string>();
    let here: string | undefined = item.id;
    while (here !== undefined && !settled.has(here) && !onWalk.has(here)) {
      walked.push(here);
      onWalk.add(here);
      here = itemById.get(here)?.item[link];
    }
    for (const id of walked) settled.add(id);
    if (here === undefined || !onWalk.has(here)) return [];
    const ring = [...walked.slice(walked.indexOf(here)), here];
    const site = itemById.get(here);
    if (site === undefined) return [];
    return [finding('EO306', pathOf(under(site.at, link)), { ring: ringText(ring) })];
  });
}

const MOST_SHOWN = 6;

export function ringText(ring: readonly string[]): string {
  if (ring.length <= MOST_SHOWN) return ring.join(' → ');
  return [...ring.slice(0, MOST_SHOWN - 2), '…', ...ring.slice(-1)].join(' → ');
}
