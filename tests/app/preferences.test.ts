import { afterEach, describe, expect, test } from 'vitest';
import { dress } from '../../src/app/dress.ts';
import { createPreferences, preferencesFrom } from '../../src/app/preferences.ts';

afterEach(() => window.localStorage.clear());

describe('preferences', () => {
  test('follow the browser on a first visit, and are French when it names neither language', () => {
    expect(preferencesFrom(null, ['en-CA', 'fr']).language).toBe('en');
    expect(preferencesFrom(null, ['de', 'fr-FR']).language).toBe('fr');
    expect(preferencesFrom(null, ['de']).language).toBe('fr');
  });

  test.each([null, 7, 'x', [], { theme: 'pink', language: 'de', letterShortcuts: 'no' }])(
    'that cannot be understood (%j) fall back to the usual ones',
    (found) => {
      expect(preferencesFrom(found, [])).toEqual({
        language: 'fr',
        theme: 'auto',
        letterShortcuts: true,
        sound: false,
        toneHelp: null,
        allowance: 1,
      });
    },
  );

  test('are found again by the next visit', () => {
    createPreferences(window).setState({
      language: 'en',
      theme: 'dark',
      letterShortcuts: false,
      sound: true,
      toneHelp: false,
      allowance: null,
    });
    expect(createPreferences(window).getState()).toEqual({
      language: 'en',
      theme: 'dark',
      letterShortcuts: false,
      sound: true,
      toneHelp: false,
      allowance: null,
    });
  });

  test('last as long as the page where storage is forbidden', () => {
    const forbidden = {
      navigator: { languages: ['en'] },
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const preferences = createPreferences(forbidden);
    preferences.setState({ theme: 'dark' });
    expect(preferences.getState()).toMatchObject({ language: 'en', theme: 'dark' });
  });

  test('say whether the help while writing is unfolded, once somebody has chosen', () => {
    expect(preferencesFrom({}, ['fr']).toneHelp).toBeNull();
    expect(preferencesFrom({ toneHelp: 'yes' }, ['fr']).toneHelp).toBeNull();
    const preferences = createPreferences(window);
    preferences.setState({ toneHelp: false });
    expect(createPreferences(window).getState().toneHelp).toBe(false);
  });

  test('that are damaged do no harm', () => {
    window.localStorage.setItem('en-ondes/preferences', '{');
    expect(createPreferences(window).getState().theme).toBe('auto');
  });
});

test('the document carries the language and the theme', () => {
  const root = document.createElement('html');
  dress(root, { language: 'en', theme: 'dark' });
  expect([root.lang, root.dataset['theme']]).toEqual(['en-CA', 'dark']);
  dress(root, { language: 'fr', theme: 'auto' });
  expect([root.lang, root.dataset['theme']]).toEqual(['fr-CA', undefined]);
});
