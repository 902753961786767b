import type { Path } from '../../scenario/path.ts';

const STEP = /\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

/** The path that a diagnostic writes as JSONPath: `$.injects[3].do[0].item`. */
export function pathOf(words: string): Path {
  return [...words.matchAll(STEP)].map(([, key, index, quoted]) => {
    if (index !== undefined) return Number(index);
    if (key !== undefined) return key;
    const name: unknown = JSON.parse(quoted ?? '""');
    return String(name);
  });
}
