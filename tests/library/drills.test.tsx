import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/library/card.ts';
import { DrillList } from '../../src/library/drills/drill-list.tsx';
import { familiesOf, toPractise } from '../../src/library/drills/families.ts';
import { triesOf } from '../../src/library/drills/tries.ts';
import type { RunSummary } from '../../src/storage/run-record.ts';
import { FAMILY_TEXTS } from '../../src/ui/drill/family-texts.ts';
import { DRILL_FAMILIES } from '../../src/vocabulary/drill-family.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { both } from '../support/fake-scenario.ts';
import { show } from '../support/show.tsx';
import { fakeCard, fakeSummary } from './fake-card.ts';

const place = (step: number) => ({ step, after: [], topics: ['interaction' as const] });
const drill = (id: string, family: Card['family'], step = 50): Card =>
  fakeCard({
    id,
    format: 'drill',
    title: both(id, id),
    path: place(step),
    ...(family && { family }),
  });

/** A try at a drill that came to its end. */
function tried(drillId: string, overall: number | null, day = 20): RunSummary {
  const summary = fakeSummary({
    id: `${drillId}-${day}`,
    scenarioId: drillId,
    format: 'drill',
    startedAt: `2026-11-${day}T10:00:00.000Z`,
  });
  return {
    ...summary,
    result: { overall, responseTime: overall, tone: overall, escalation: overall },
  };
}

describe('the tries at a drill', () => {
  test('are counted with the latest and the best score', () => {
    const runs = [tried('a', 60, 22), tried('a', null, 21), tried('a', 80, 20), tried('b', null)];
    expect([...triesOf(runs)]).toEqual([
      ['a', { count: 3, last: 60, best: 80 }],
      ['b', { count: 1, last: null, best: null }],
    ]);
  });

  test('leave out what is not over, whole exercises, and runs of others', () => {
    const open = fakeSummary({ format: 'drill', progress: { state: 'open' } });
    const others = fakeSummary({
      format: 'drill',
      origin: { type: 'file', openedAt: '', mine: false },
    });
    expect(triesOf([open, others, fakeSummary({ format: 'exercise' }), fakeSummary()]).size).toBe(
      0,
    );
  });
});

describe('families', () => {
  const cards = [
    drill('merci', 'thank'),
    drill('sans-famille', undefined),
    drill('excuse-2', 'apologise', 52),
    drill('excuse-1', 'apologise', 51),
    fakeCard(),
  ];

  test('stand in their own order, their drills by step; those of none come last', () => {
    const told = familiesOf(cards).map(({ family, drills }) => [
      family,
      drills.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      ['apologise', ['excuse-1', 'excuse-2']],
      ['thank', ['merci']],
      [null, ['sans-famille']],
    ]);
  });

  test('are practised with what was tried least, of equals what went worst', () => {
    const [apologise] = familiesOf(cards);
    if (apologise === undefined) throw new Error('no family');
    const next = (...runs: readonly RunSummary[]) => toPractise(apologise, triesOf(runs))?.id;
    expect(next()).toBe('excuse-1');
    expect(next(tried('excuse-1', 90))).toBe('excuse-2');
    expect(next(tried('excuse-1', 90), tried('excuse-2', 40))).toBe('excuse-2');
  });

  test('each have a name and a line in both languages', () => {
    for (const family of DRILL_FAMILIES) {
      const { name, lead } = FAMILY_TEXTS[family];
      for (const words of [name.fr, name.en, lead.fr, lead.en]) expect(words).not.toBe('');
      expect(`${name.fr} ${lead.fr}`).not.toMatch(/[\s\u00a0][;?!]|«(?!\u00a0)|\p{L}'\p{L}/u);
    }
  });
});

describe('the list of drills', () => {
  test('tells what each family practises, and how each drill went', async () => {
    const { container } = show(
      <DrillList
        cards={[drill('excuse', 'apologise'), fakeCard()]}
        runs={[tried('excuse', 71.26, 22), tried('excuse', 88, 20)]}
        onRemove={() => undefined}
      />,
    );
    const family = screen.getByRole('region', { name: 'S’excuser' });
    expect(family).toHaveTextContent('Sans « si » et sans « mais ».');
    expect(within(family).getByRole('link', { name: 'excuse' })).toHaveAttribute(
      'href',
      '#/s/excuse',
    );
    expect(family).toHaveTextContent('2 essais · dernier 71,3, meilleur 88');
    expect(screen.queryByText('L’orage')).toBeNull();
    await expectAccessible(container);
  });

  test('takes away a drill of the user’s own, and no other', async () => {
    const removed: string[] = [];
    const own: Card = { ...drill('maison', 'thank'), origin: 'own' };
    show(
      <DrillList
        cards={[own, drill('merci', 'thank')]}
        runs={[]}
        onRemove={(id) => removed.push(id)}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Retirer de la liste' }));
    expect(removed).toEqual(['maison']);
  });

  test('practises a family by one press', () => {
    show(
      <DrillList cards={[drill('excuse', 'apologise')]} runs={[]} onRemove={() => undefined} />,
      'en',
    );
    expect(screen.getByRole('link', { name: 'Practise: Apologize' })).toHaveAttribute(
      'href',
      '#/s/excuse',
    );
  });
});
