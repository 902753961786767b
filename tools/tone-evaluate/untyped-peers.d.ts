/** The parts used of packages that bring no types. */

declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { readonly compound: number };
  };
}

declare module '@nlpjs/core' {
  export class Container {
    use(plugin: unknown): void;
  }
}

declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module '@nlpjs/sentiment' {
  import type { Container } from '@nlpjs/core';

  export class SentimentAnalyzer {
    constructor(settings: { readonly container: Container });
    process(asked: {
      readonly locale: string;
      readonly text: string;
    }): Promise<{ readonly sentiment: { readonly score: number } }>;
  }
}
