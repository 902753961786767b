import type { Evidence } from '../../scoring/sheet.ts';
import type { Mark, MarkTone } from '../../ui/marked-text.tsx';
import type { Language } from '../../vocabulary/language.ts';

/** A mark over nearly the whole reply points at nothing; the line beneath says it. */
const WHOLE_TEXT = 0.85;

function toneOf({ earned, possible }: Evidence): MarkTone {
  if (earned < 0) return 'harm';
  return earned >= possible * 0.999 ? 'good' : 'lost';
}

/** Stretches of a reply that earned or cost points. */
export function marksOf(
  evidence: readonly Evidence[],
  event: number,
  text: string,
  language: Language,
): readonly Mark[] {
  return evidence.flatMap((line): Mark[] => {
    const { ground } = line;
    if (ground.type !== 'words' || ground.event !== event) return [];
    const { start, end } = ground.span;
    const tone = toneOf(line);
    if (tone !== 'harm' && (end - start) / text.length > WHOLE_TEXT) return [];
    return [{ id: line.id, start, end, tone, label: line.sentence[language] }];
  });
}
