import { importsOf } from './imports.ts';
import { isScript, type SourceFile } from './source-file.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** One cycle, as the path that comes back to where it began, or nothing. Depth first. */
function cycleIn(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];

  function visit(node: string): string[] | undefined {
    const start = path.indexOf(node);
    if (start !== -1) return [...path.slice(start), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const found = visit(next);
      if (found !== undefined) return found;
    }
    path.pop();
    done.add(node);
    return undefined;
  }

  for (const node of graph.keys()) {
    const found = visit(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Files that import each other in a ring, imports of types included. */
export function fileCycleFaults(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.filter(isScript).map((file) => [file.path, importsOf(file)]));
  const cycle = cycleIn(graph);
  return cycle === undefined ? [] : [`files in a cycle: ${cycle.join(' → ')}`];
}

/** Rooms that the table itself would let import each other in a ring. */
export function roomCycleFaults(table: Readonly<Record<string, readonly string[]>>): string[] {
  const cycle = cycleIn(new Map(Object.entries(table)));
  return cycle === undefined ? [] : [`rooms in a cycle: ${cycle.join(' → ')}`];
}
