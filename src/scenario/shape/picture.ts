import { type Finding, finding } from '../diagnostics/finding.ts';
import { weightOf } from '../diagnostics/wording.ts';
import type { Path } from '../path.ts';
import type { Scenario } from '../schema/scenario.ts';

/** The heaviest picture accepted, in bytes once decoded. */
export const PICTURE_LIMIT = 200_000;

/** How files of each format begin, as base64; WebP has its name after four bytes of length. */
const BEGINNINGS = {
  png: /^iVBORw0KGgo/,
  jpeg: /^\/9j\//,
  webp: /^UklGR.{6}XRUJQ/,
} as const;

/** Pictures that weigh too much, or are not what they call themselves. */
export function checkPictures(images: Scenario['images']): Finding[] {
  return Object.entries(images).flatMap(([id, { data }]) => {
    const path = ['images', id, 'data'];
    const size = decodedSize(data);
    if (size > PICTURE_LIMIT) return [pictureTooLarge(path, size)];
    const format = formatOf(data);
    if (format === undefined) return [finding('EO214', path, {})];
    return BEGINNINGS[format].test(payloadOf(data))
      ? []
      : [finding('EO216', path, { format: format.toUpperCase() })];
  });
}

export function pictureTooLarge(path: Path, size: number): Finding {
  return finding('EO215', path, { got: weightOf(size), limit: weightOf(PICTURE_LIMIT) });
}

/** Bytes in the base64 of a `data:` address. */
export function decodedSize(data: string): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return Math.floor((payloadOf(data).length * 3) / 4) - padding;
}

function payloadOf(data: string): string {
  return data.slice(data.indexOf(',') + 1);
}

function formatOf(data: string): keyof typeof BEGINNINGS | undefined {
  const name = data.slice('data:image/'.length, data.indexOf(';'));
  return name === 'png' || name === 'jpeg' || name === 'webp' ? name : undefined;
}
