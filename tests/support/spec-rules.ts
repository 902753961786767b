import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers of the rules that a SPEC.md lays down (`- **R1** …`, `- **[R1]** …`), in its order. */
export function rulesOf(specification: string): readonly string[] {
  const found = specification.matchAll(/^- \*\*\[?([A-Z]\d+)\]?\*\*/gm);
  return [...found].map(([, rule = '']) => rule);
}

/** Numbers that the names of the tests of a folder quote (`test('[R1] …')`). */
export function quotedIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder).filter((name) => /\.test\.tsx?$/.test(name));
  if (files.length === 0) throw new Error(`there is no test in ${folder}`);
  return new Set(files.flatMap((name) => rulesQuoted(readFileSync(join(folder, name), 'utf8'))));
}

/** A name stands at the start of a line, or after the opening of `test`, `test.each` or a list. */
function rulesQuoted(source: string): readonly string[] {
  const names = source.matchAll(/(?:^\s*|\()(['"`])(\[[A-Z]\d+\].*?)\1/gm);
  return [...names].flatMap(([, , name = '']) =>
    [...name.matchAll(/\[([A-Z]\d+)\]/g)].map(([, rule = '']) => rule),
  );
}
