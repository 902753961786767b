import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanationOf, placedSteps } from '../../src/playground/report/explanation.ts';
import { whyUnrated } from '../../src/playground/report/rated.ts';
import { strategiesOf } from '../../src/playground/report/strategies.ts';
import { EXAMPLES } from '../../src/playground/texts/examples.ts';
import { USUALLY_ASKED } from '../../src/playground/voice/asked.ts';
import { judge, shareOf } from '../../src/playground/voice/judgement.ts';
import { PLAIN_VOICE } from '../../src/playground/voice/voice.ts';
import { read } from '../../src/tone/read.ts';
import { hrefOfBench, readBenchLink } from '../../src/ui/tone/bench-link.ts';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES, VOICE_ADDRESSES } from '../../src/vocabulary/tone-scale.ts';

const COMMENT = 'Une heure dans le froid, franchement!';

function readingOf(text: string, language: Language = 'fr', comment = COMMENT) {
  return read({ text, item: { text: comment, language }, phrases: {}, earlier: [] });
}

const everyExample = LANGUAGES.flatMap((language) =>
  EXAMPLES[language].map((example) => ({ language, ...example })),
);

describe('the explanation of a scale', () => {
  test.each(everyExample)('leads from the start to the value, $language $id', (example) => {
    for (const text of [example.a, example.b]) {
      const { tone } = readingOf(text, example.language, example.comment);
      for (const scale of TONE_SCALES) {
        const rated = scaleOf(tone, scale);
        if (rated === null) continue;
        const { start, steps, value } = explanationOf(scale, rated, text);
        expect(steps.reduce((sum, step) => sum + step.value, start)).toBeCloseTo(value, 9);
        let at = start;
        for (const step of steps) {
          expect(step.from).toBe(at);
          at = step.to;
        }
      }
    }
  });

  test('tells the heaviest first, quotes their words, and marks the narrowest on top', () => {
    const text = 'Bonjour, désolé si vous avez attendu. On va checker ça.';
    const rated = scaleOf(readingOf(text).tone, 'overall');
    if (rated === null) throw new Error('It is not rated.');
    const explanation = explanationOf('overall', rated, text);
    const weights = explanation.steps.map(({ value }) => Math.abs(value));
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    const conditional = explanation.steps.find(({ feature }) => feature.includes('non-apology'));
    expect(conditional).toMatchObject({ quotes: ['désolé si'], sense: 'form' });
    const [first, ...others] = placedSteps(explanation).map(({ quotes }) => quotes.join(''));
    for (const other of others) expect(first?.length ?? 0).toBeLessThanOrEqual(other.length);
  });

  test('knows that less is better on some scales', () => {
    const contributions = [
      { feature: 'baseline', value: 0.1, spans: [] },
      { feature: 'shouting', value: 0.2, spans: [] },
    ];
    const reading = { value: 0.3, level: 1, contributions } as const;
    expect(explanationOf('hostility', reading, '').steps[0]?.sense).toBe('form');
    expect(explanationOf('warmth', reading, '').steps[0]?.sense).toBe('helps');
  });
});

describe('what is not rated', () => {
  test.each([
    ['voilà', 'overall', 'tooLittle'],
    ['Wir freuen uns sehr auf Ihren nächsten Besuch bei uns.', 'overall', 'foreign'],
    ['Bonjour Léa, vous serez remboursée vendredi.', 'overall', null],
  ] as const)('"%s" on %s: %s', (text, scale, reason) => {
    expect(whyUnrated(readingOf(text), scale)).toBe(reason);
  });

  test('says that praise leaves nothing to own', () => {
    const praise = readingOf('Merci beaucoup, quel plaisir de vous lire!', 'fr', 'J’ai adoré!');
    expect(whyUnrated(praise, 'ownership')).toBe('nothingToOwn');
  });
});

describe('two replies', () => {
  test('are told apart by the strategies that one has and the other lacks', () => {
    const found = strategiesOf({
      a: readingOf('Bonjour, désolé si vous avez attendu.').tone,
      b: readingOf('Bonjour, nous sommes désolés de cette attente.').tone,
    });
    const sides = (name: string) => found.find(({ strategy }) => strategy === name)?.quotes;
    expect(sides('non-apology')).toMatchObject({ a: ['désolé si'], b: [] });
    expect(sides('greeting')).toMatchObject({ a: ['Bonjour'], b: ['Bonjour'] });
    expect(sides('apology')?.a).toEqual([]);
    expect(sides('apology')?.b).not.toEqual([]);
  });

  test.each(everyExample)(
    'of an example: the better one is judged better, $language $id',
    (one) => {
      const wanted = {
        voice: PLAIN_VOICE,
        asked: USUALLY_ASKED[one.kind],
        theirs: 'none',
      } as const;
      const [a, b] = [one.a, one.b].map((text) =>
        shareOf(judge(text, readingOf(text, one.language, one.comment), wanted)),
      );
      expect(b ?? 0).toBeGreaterThan(a ?? 0);
    },
  );
});

describe('the judgement', () => {
  const text = 'Bonjour, tu seras remboursée vendredi, on t’écrit demain.';
  const reading = readingOf(text);
  const asked = USUALLY_ASKED.nothing;
  const earnedFor = (address: (typeof VOICE_ADDRESSES)[number], theirs: 'tu' | 'none') =>
    judge(text, reading, { voice: { ...PLAIN_VOICE, address }, asked, theirs }).find(
      ({ about }) => about === 'address',
    )?.earned;

  test('[T5] holds the form of address against the voice, and a mirror against the person', () => {
    expect(earnedFor('vous', 'none')).toBe(0);
    expect(earnedFor('tu', 'none')).toBe(1);
    expect(earnedFor('mirror', 'tu')).toBe(1);
    expect(earnedFor('mirror', 'none')).toBe(0);
  });

  test('[T1] holds levels against what the message asks, and nothing against nothing', () => {
    const voice = PLAIN_VOICE;
    const about = (kind: keyof typeof USUALLY_ASKED) =>
      judge(text, reading, { voice, asked: USUALLY_ASKED[kind], theirs: 'none' }).map(
        (line) => line.about,
      );
    expect(about('nothing')).toEqual(['address', 'language']);
    expect(about('praise')).toEqual(['politeness', 'hostility', 'warmth', 'address', 'language']);
    expect(shareOf([])).toBeNull();
  });

  test('[T11] looks for the signature only where the house signs', () => {
    const signed = { ...PLAIN_VOICE, signature: '— Maude' };
    const lines = (words: string) =>
      judge(words, readingOf(words), { voice: signed, asked, theirs: 'none' });
    const signature = (words: string) =>
      lines(words).find(({ about }) => about === 'signature')?.earned;
    expect(signature(`${text} — Maude`)).toBeGreaterThan(0);
    expect(signature(text)).toBe(0);
  });
});

describe('a link to the bench', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom(...VOICE_ADDRESSES),
        (comment, a, b, address) => {
          const link = { comment, a, b, address };
          const href = hrefOfBench(link);
          if (href === null) return;
          expect(readBenchLink(new URLSearchParams(href.split('?')[1]))).toEqual(link);
        },
      ),
    );
  });

  test('is not made where it would be too long, and names nothing that it does not know', () => {
    expect(hrefOfBench({ comment: '', a: 'é'.repeat(1000), b: '' })).toBeNull();
    expect(readBenchLink(new URLSearchParams('address=thou'))).toBeNull();
    expect(readBenchLink(new URLSearchParams('a=ok&address=thou'))).toEqual({
      comment: '',
      a: 'ok',
      b: '',
    });
  });
});
