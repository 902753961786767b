import { strongComponents } from '../../lib/strong-components.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { bothWays, type Cause, type Causes, grouped } from './causes.ts';
import type { Story } from './story.ts';
import { ringText } from './thread-cycles.ts';

/** Injects that set each other off in no time: a run would never get past that moment. */
export function checkLoops({ scenario }: Story, causes: Causes): Finding[] {
  const places = new Map(scenario.injects.map(({ id }, index) => [id, index]));
  const atOnce = (id: string) =>
    (causes.from.get(id) ?? []).filter(({ delay, to }) => delay === 0 && causes.byId.has(to));
  const components = strongComponents(causes.byId.keys(), (id) => atOnce(id).map(({ to }) => to));
  return components.flatMap((component) => {
    const members = new Set(component);
    const links = component.flatMap((id) => atOnce(id).filter(({ to }) => members.has(to)));
    if (links.length === 0 || !goesRound(component, links, causes)) return [];
    const ring = ringIn(links);
    const index = places.get(ring[0] ?? '');
    return index === undefined
      ? []
      : [finding('EO422', ['injects', index], { ring: ringText(ring) })];
  });
}

/**
 * Calls go round for ever. A threshold is crossed only from outside, so where variables carry the ring
 * it turns only if one of them goes both up and down on the way.
 */
function goesRound(component: readonly string[], links: readonly Cause[], causes: Causes): boolean {
  const calls = links.filter(({ variable }) => variable === null);
  if (hasRing(component, calls)) return true;
  const swinging = bothWays(component, causes);
  return links.some(({ variable }) => variable !== null && swinging.has(variable));
}

function hasRing(component: readonly string[], calls: readonly Cause[]): boolean {
  const next = grouped(calls, ({ from }) => from);
  const nextOf = (id: string) => (next.get(id) ?? []).map(({ to }) => to);
  return (
    calls.some(({ from, to }) => from === to) ||
    strongComponents(component, nextOf).some(({ length }) => length > 1)
  );
}

/** One way round, from the first inject of the component back to itself. */
function ringIn(links: readonly Cause[]): string[] {
  const walked = new Set<string>();
  const next = new Map(links.map(({ from, to }) => [from, to]));
  let here = links[0]?.from;
  while (here !== undefined && !walked.has(here)) {
    walked.add(here);
    here = next.get(here);
  }
  const way = [...walked];
  return here === undefined ? way : [...way.slice(way.indexOf(here)), here];
}
