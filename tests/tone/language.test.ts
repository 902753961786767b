import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { detectLanguage } from '../../src/tone/detect-language.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const languageOf = (text: string, hint?: 'fr' | 'en') =>
  detectLanguage(tokenise(text), hint).language;

describe('the language of a reply', () => {
  test.each([
    'Merci!',
    'Oui.',
    'Bonjour, on regarde ça tout de suite.',
    'desole pour le retard, on vous rembourse',
    'Ben oui, faque on jase de ça à soir.',
  ])('is French in "%s"', (text) => expect(languageOf(text)).toBe('fr'));

  test.each([
    'Thanks!',
    'Yes.',
    'Hi there, we are looking into it.',
    'so sorry about that',
    "We'll call you.",
  ])('is English in "%s"', (text) => expect(languageOf(text)).toBe('en'));

  test.each([
    'Lo sentimos mucho, estamos trabajando para usted',
    'Gracias por su mensaje, hola',
    'Es tut uns sehr leid, wir prüfen das',
    'asdf qwer zxcv',
    'хорошо спасибо',
    '😀😀',
    '123 456',
    '',
    'k',
  ])('is neither in "%s"', (text) => expect(languageOf(text)).toBeNull());

  test('follows the language expected only where the words leave it open', () => {
    expect(languageOf('Parfait', 'fr')).toBe('fr');
    expect(languageOf('OK', 'en')).toBe('en');
    expect(languageOf('Nous vous rappelons demain.', 'en')).toBe('fr');
    expect(languageOf('Lo sentimos mucho, gracias por su mensaje', 'fr')).toBeNull();
  });

  test.each(['fr', 'en'] as const)('is right for 99 of 100 rated replies in %s', (language) => {
    const sample = corpusSample(language, 250);
    const right = sample.filter(({ reply }) => analyse({ reply }).language === language);
    expect(right.length / sample.length).toBeGreaterThanOrEqual(0.99);
  });
});
