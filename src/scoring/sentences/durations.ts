import type { Bilingual } from '../../vocabulary/language.ts';

const SPACE = '\u00a0';

/** A simulated duration as both languages write it: "45 s", "4 min 10 s", "1 h 05 min". */
export function lasting(ms: number): Bilingual {
  const words = written(Math.max(0, Math.round(ms / 1000)));
  return { fr: words, en: words };
}

function written(seconds: number): string {
  const hours = Math.trunc(seconds / 3600);
  const minutes = Math.trunc((seconds % 3600) / 60);
  const rest = seconds % 60;
  if (hours > 0) return `${hours}${SPACE}h${SPACE}${String(minutes).padStart(2, '0')}${SPACE}min`;
  if (minutes === 0) return `${rest}${SPACE}s`;
  return rest === 0
    ? `${minutes}${SPACE}min`
    : `${minutes}${SPACE}min${SPACE}${String(rest).padStart(2, '0')}${SPACE}s`;
}
