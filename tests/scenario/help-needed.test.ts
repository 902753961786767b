import { expect, test } from 'vitest';
import { helpNeeded, helpNeededIn } from '../../src/scenario/help-needed.ts';
import { both, fakeExpectation, fakeInject, fakeScenario } from '../support/fake-scenario.ts';

const allergy = fakeExpectation({ id: 'allergy', kind: 'question', danger: true });
const distress = fakeExpectation({ id: 'distress', kind: 'distress', danger: true });
const injects = [fakeInject()];
const scene = (expectation: string) => ({
  id: 'scene',
  warning: both('Une scène difficile.', 'A hard scene.'),
  injects: ['i1'],
  expectations: [expectation],
});

test('a danger to health calls for other help than distress does', () => {
  expect(helpNeeded([allergy])).toBe('danger');
  expect(helpNeeded([allergy, distress])).toBe('distress');
});

test('a scenario calls for the help that its announced scenes call for', () => {
  const both = { injects, expectations: [allergy, distress] };
  expect(helpNeededIn(fakeScenario({ ...both, scenes: [scene('allergy')] }))).toBe('danger');
  expect(helpNeededIn(fakeScenario({ ...both, scenes: [scene('distress')] }))).toBe('distress');
});
