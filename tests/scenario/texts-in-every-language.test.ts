import { describe, expect, it } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { edited } from '../support/edited.ts';
import {
  both,
  fakeApprovedLine,
  fakeHouseRule,
  fakeModel,
  fakePersona,
} from '../support/fake-scenario.ts';
import { GOOD_FILE, placesOfTexts } from './diagnostic-examples.ts';

/** The good file with a text wherever the format has room for one. */
const wordy = edited(GOOD_FILE, {
  objectives: [both('Répondre vite', 'Answer fast')],
  debrief: [both('Qu’auriez-vous fait?', 'What would you have done?')],
  'clock.day': both('un samedi', 'a Saturday'),
  sources: [{ title: 'Source', url: 'https://example.org', note: both('Le cas', 'The case') }],
  'organisation.voice.traits': [both('chaleureux', 'warm')],
  'organisation.houseRules': [fakeHouseRule()],
  'organisation.approvedLines': [fakeApprovedLine()],
  'organisation.searches': [{ id: 's1', label: both('Nous', 'Us'), words: ['deux-rives'] }],
  'cast.0': fakePersona({ about: both('Abonnée', 'Subscriber') }),
  images: {
    poster: { data: 'data:image/png;base64,iVBORw0KGgo=', alt: both('Une affiche', 'A poster') },
  },
  'injects.0.do.0.item.image': 'poster',
  'injects.0.do.2': { type: 'notify', text: both('La pluie reprend.', 'It rains again.') },
  'expectations.0.feedback': { met: both('Bien.', 'Good.'), missed: both('Dommage.', 'A pity.') },
  'expectations.0.models.0': fakeModel({ why: both('Elle dit quand.', 'It says when.') }),
  scenes: [{ id: 'hard', warning: both('Une scène dure.', 'A hard scene.'), injects: ['i2'] }],
  samples: [{ id: 'a', item: 'c1', text: both('Bonjour', 'Hello'), quality: 'good' }],
  plays: {
    typical: {
      band: { overall: [40, 60] },
      steps: [{ at: '2m', act: { type: 'reply', item: 'c1', text: both('Désolé.', 'Sorry.') } }],
    },
  },
});

const places = placesOfTexts(wordy);

it('looks at every text of the format', () => {
  expect(places.length).toBeGreaterThan(35);
  expect(load(JSON.stringify(wordy), { file: 'wordy.json' }).diagnostics).toEqual([]);
});

describe.each(places)('%s', (place) => {
  it('is missed where English is', () => {
    const text = JSON.stringify(edited(wordy, { [`${place}.en`]: undefined }));
    const told = load(text, { file: 'wordy.json' }).diagnostics.map(({ code, path }) => [
      code,
      path,
    ]);
    expect(told).toEqual([['EO501', `$.${place.replaceAll(/\.(\d+)/g, '[$1]')}.en`]]);
  });
});
