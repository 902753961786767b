import type { Language } from '../vocabulary/language.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { ENGLISH_STRATEGIES } from './lexicons/en.ts';
import { FRENCH_STRATEGIES } from './lexicons/fr.ts';
import { loadModel, type ModelFile } from './load-model.ts';
import { loadStrategies } from './load-strategies.ts';
import { MESSAGE_IDS } from './messages.ts';
import englishModel from './model/en.generated.json' with { type: 'json' };
import frenchModel from './model/fr.generated.json' with { type: 'json' };
import type { ToneModel } from './model.ts';

/** All that reading one language needs. */
export interface Analyser {
  readonly lexicon: Lexicon;
  readonly model: ToneModel;
}

const lexicons = new Map<Language, Lexicon>();
const built = new Map<Language, Analyser>();

/** The strategies of a language, built the first time they are asked for. */
export function lexiconFor(language: Language): Lexicon {
  const ready = lexicons.get(language);
  if (ready !== undefined) return ready;
  const strategies = language === 'fr' ? FRENCH_STRATEGIES : ENGLISH_STRATEGIES;
  const lexicon = buildLexicon(loadStrategies(strategies, language, MESSAGE_IDS), language);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The analyser of a language, built the first time it is asked for (some tens of milliseconds). */
export function analyserFor(language: Language): Analyser {
  const ready = built.get(language);
  if (ready !== undefined) return ready;
  const lexicon = lexiconFor(language);
  const file: ModelFile = language === 'fr' ? frenchModel : englishModel;
  const analyser = { lexicon, model: loadModel(file, lexicon) };
  built.set(language, analyser);
  return analyser;
}
