import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftSubject } from '../../src/run/draft-subject.ts';
import type { RunStore } from '../../src/run/store.ts';
import { arbitraryHappening, happen } from './arbitrary-deeds.ts';
import { busyScenario } from './busy-scenario.ts';
import { fakeRunOnAir } from './fake-run-store.ts';

const scenario = busyScenario();
const text = fc.oneof(
  fc.constantFrom(
    'Bonjour Léa, désolé si vous avez attendu. Tu peux nous écrire en privé.',
    'Sorry if you had to wait. We will refund you by Friday.',
    'ok',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);
const item = fc.constantFrom('c1', 'c2', '~1', '~2');
const subject: fc.Arbitrary<DraftSubject> = fc.oneof(
  fc.record({ type: fc.constant('reply'), to: item }),
  fc.record({ type: fc.constant('edit'), item }),
  fc.constant({ type: 'publish' } as const),
  fc.constant({ type: 'handOver' } as const),
);

function send({ actions }: RunStore, words: string, about: DraftSubject) {
  switch (about.type) {
    case 'reply':
      return actions.reply({
        action: 'reply',
        to: about.to,
        text: words,
        covers: [],
        promise: null,
      });
    case 'edit':
      return actions.editOwn({ item: about.item, text: words });
    case 'publish':
      return actions.publish({ channel: 'wall', text: words, covers: [] });
    case 'handOver':
      return actions.escalate({ to: 'boss', items: ['c1'], text: words, evidence: [] });
  }
}

describe('what is shown of words while they are written', () => {
  test('is what is read of them when they are sent, whatever came before', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryHappening, { maxLength: 12 }),
        text,
        subject,
        async (before, words, about) => {
          const fake = await fakeRunOnAir({ scenario });
          fake.clock.pass(12_000);
          for (const one of before) void happen(fake, one);
          await fake.store.actions.resume();
          const shown = fake.store.actions.readDraft(words, about);
          const outcome = await send(fake.store, words, about);
          if (outcome.type === 'refused') return;
          sent += 1;
          const [event] = outcome.events;
          expect(event).toHaveProperty('reading', shown);
        },
      ),
      { numRuns: 60 },
    );
    expect(sent).toBeGreaterThan(10);
  }, 30_000);

  test('leaves nothing behind', async () => {
    const { store, journal } = await fakeRunOnAir({ scenario });
    const before = store.getState();
    store.actions.readDraft('Bonjour!', { type: 'publish' });
    expect(store.getState()).toBe(before);
    expect(journal.kept).toHaveLength(1);
  });
});
