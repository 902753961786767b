import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import type { ExportedRun } from '../../src/engine/run.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { playSteps } from '../../src/rehearsal/scripted-play.ts';
import { secondLook } from '../../src/rehearsal/second-look.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const programme = compile(fakeScenario({ injects: [fakeInject({ do: [publishes()] })] }));

function played(): ExportedRun {
  const text = 'Bonjour Léa, nous sommes désolés. Nous vous remboursons demain.';
  const steps = [
    { at: '2m', act: { type: 'reply', item: 'c1', text } },
    { at: '3m', act: { type: 'like', item: 'c1' } },
  ] as const;
  const play = playSteps(programme, [...steps], { seed: 1, language: 'fr' });
  return exportedRunOf(programme, play, 'run');
}

describe('a second look at an exported run', () => {
  test('finds nothing to say of a run that tells the truth', () => {
    const run = played();
    const { differences, run: looked } = secondLook(run);
    expect(differences).toEqual({
      playHash: null,
      rubricHash: null,
      readings: [],
      inapplicable: [],
    });
    expect(looked.events).toEqual(run.events);
  });

  test('reads the words again and says which levels moved', () => {
    const run = played();
    const reading = fakeReading({ hostility: 4, phrases: ['ghost'] });
    const events = run.events.map((event) => ('reading' in event ? { ...event, reading } : event));
    const { differences } = secondLook({ ...run, events });
    expect(differences.readings).toMatchObject([
      { was: 'fake', phrasesLost: ['ghost'], phrasesGained: [] },
    ]);
    expect(differences.readings[0]?.levels).toContainEqual({ scale: 'hostility', was: 4, is: 0 });
  });

  test('leaves out events that could not have happened, and says why', () => {
    const run = played();
    const events = run.events.map((event) =>
      event.type === 'itemModerated' ? { ...event, item: 'ghost' } : event,
    );
    const { differences, run: looked } = secondLook({ ...run, events });
    expect(differences.inapplicable).toMatchObject([{ type: 'itemModerated' }]);
    expect(looked.events).toHaveLength(run.events.length - 1);
    expect(looked.events.map(({ seq }) => seq)).toEqual(looked.events.map((_, index) => index));
  });

  test('compares the hashes that are claimed with those of the scenario inside', () => {
    const { differences } = secondLook({ ...played(), playHash: 'ab'.repeat(32) });
    expect(differences.playHash?.claimed).toBe('ab'.repeat(32));
    expect(differences.playHash?.found).toMatch(/^[0-9a-f]{64}$/u);
    expect(differences.rubricHash).toBeNull();
  });
});
