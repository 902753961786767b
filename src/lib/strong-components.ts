/** A node that is being explored, and how far. */
interface Visit<N> {
  readonly node: N;
  readonly next: readonly N[];
  done: number;
}

/**
 * The strongly connected components of a graph (Tarjan 1972, without recursion): the groups of nodes
 * that can all reach each other. A component comes before those that lead to it.
 */
export function strongComponents<N>(nodes: Iterable<N>, nextOf: (node: N) => readonly N[]): N[][] {
  const order = new Map<N, number>();
  const low = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();
  const components: N[][] = [];
  const trail: Visit<N>[] = [];

  const enter = (node: N) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    trail.push({ node, next: nextOf(node), done: 0 });
  };
  const lower = (node: N, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));
  const leave = ({ node }: Visit<N>) => {
    trail.pop();
    const parent = trail.at(-1);
    if (parent !== undefined) lower(parent.node, low.get(node) ?? 0);
    if (low.get(node) !== order.get(node)) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen.delete(member);
    components.push(component);
  };

  for (const root of nodes) {
    if (order.has(root)) continue;
    enter(root);
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const next = visit.next[visit.done];
      visit.done += 1;
      if (next === undefined) leave(visit);
      else if (!order.has(next)) enter(next);
      else if (isOpen.has(next)) lower(visit.node, order.get(next) ?? 0);
    }
  }
  return components;
}
