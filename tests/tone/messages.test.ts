import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import {
  featureMessageOf,
  hasSuggestion,
  MESSAGE_IDS,
  messageOf,
} from '../../src/tone/messages.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const fileOf = (language: string): Record<string, { says: string; better?: string }> =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../src/tone/messages', `${language}.json`), 'utf8'),
  );

describe('the messages', () => {
  const french = fileOf('fr');
  const english = fileOf('en');

  test('are the same in both languages, suggestions too', () => {
    expect(Object.keys(english)).toEqual(Object.keys(french));
    for (const id of MESSAGE_IDS)
      expect(english[id]?.better === undefined).toBe(french[id]?.better === undefined);
  });

  test('explain every rule of both languages', () => {
    for (const language of LANGUAGES) {
      for (const rule of analyserFor(language).lexicon.rules.values())
        expect(messageOf(rule.messageId).fr.length).toBeGreaterThan(10);
    }
  });

  test('propose something better for every rule that lowers the whole', () => {
    const harmful = LANGUAGES.flatMap((language) => [
      ...analyserFor(language).lexicon.rules.values(),
    ]).filter(({ effects, strategy }) => (effects.overall ?? 0) <= -0.08 && strategy !== 'irony');
    expect(harmful.length).toBeGreaterThan(20);
    expect(harmful.filter(({ messageId }) => !hasSuggestion(messageId))).toEqual([]);
  });

  test('explain every contribution of a report', () => {
    for (const language of LANGUAGES) {
      for (const { reply, comment } of corpusSample(language, 60)) {
        const report = analyse({ reply, comment });
        const features = TONE_SCALES.flatMap(
          (scale) => scaleOf(report, scale)?.contributions ?? [],
        ).map(({ feature }) => feature);
        for (const feature of new Set(features)) expect(featureMessageOf(feature).fr).not.toBe('');
      }
    }
  });

  test('are set as French is set in Québec', () => {
    for (const { says, better } of Object.values(french)) {
      for (const sentence of [says, better ?? '']) {
        expect(sentence).not.toMatch(/« | »|[^\u00a0]:|\s[?!;]|'/);
      }
    }
  });

  test('have a sentence or say which is missing', () => {
    expect(() => messageOf('nothing')).toThrow('no tone message is named "nothing"');
    expect(() => messageOf('greeting.opening.better')).toThrow('greeting.opening.better');
  });
});
