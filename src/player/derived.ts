/**
 * A selector that computes again only when one of its inputs is another value, so that whoever
 * subscribes to it is told of nothing else. It remembers one moment: the latest.
 */
export function derived<State, Result>(
  inputs: (state: State) => readonly unknown[],
  compute: (state: State) => Result,
): (state: State) => Result {
  let known: { readonly from: readonly unknown[]; readonly result: Result } | null = null;
  return (state) => {
    const from = inputs(state);
    if (known !== null && isSame(known.from, from)) return known.result;
    known = { from, result: compute(state) };
    return known.result;
  };
}

function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, i) => Object.is(value, after[i]));
}
