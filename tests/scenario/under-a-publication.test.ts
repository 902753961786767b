import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import { edited } from '../support/edited.ts';
import { fakeInject, publishes } from '../support/fake-scenario.ts';
import { GOOD_FILE } from './diagnostic-examples.ts';

type InjectInput = Parameters<typeof fakeInject>[0];

const published = { type: 'action' as const, action: ['publish' as const] };

/** What loading says of an inject that a publication sets off, and of one that follows it. */
function codes(inject: InjectInput, follower: InjectInput = {}): readonly string[] {
  const file = edited(GOOD_FILE, {
    'injects.3': fakeInject({ id: 'published', trigger: published, ...inject }),
    'injects.4': fakeInject({
      id: 'follower',
      trigger: { type: 'inject', inject: 'published', delay: '30s' },
      do: [{ type: 'notify', text: { fr: 'Plus tard.', en: 'Later.' } }],
      ...follower,
    }),
  });
  const { diagnostics } = load(JSON.stringify(file), { file: 'a.json' });
  return diagnostics.map(({ code, path }) => `${code} ${path}`);
}

const under = (overrides: Parameters<typeof publishes>[0] = {}) =>
  publishes({ id: 'fan', in: 'target', ...overrides });

test('[E22] fans may comment under the post that has just been published, or later on', () => {
  expect(codes({ do: [under()] })).toEqual([]);
  expect(codes({ do: [under({ channel: 'stream' })] })).toEqual([]);
  expect(codes({}, { do: [under()] })).toEqual([]);
});

test('[E26] a condition may look at what has been done about that post', () => {
  const when: Guard = { type: 'done', action: ['pin'], on: ['target'] };
  expect(codes({ when, do: [under()] })).toEqual([]);
});

test('[E22] nobody answers a post in a review or in private', () => {
  const place = '$.injects[3].do[0].item';
  expect(codes({ do: [under({ channel: 'reviews' })] })).toContain(`EO307 ${place}.in`);
  expect(codes({ do: [under({ channel: 'private' })] })).toContain(`EO307 ${place}.in`);
});

test('[E39] nobody else deletes what the trainee published', () => {
  expect(codes({ do: [{ type: 'withdraw', item: 'target' }] })).toEqual([
    'EO308 $.injects[3].do[0].item',
  ]);
});

test('[E22] a post about items that are named stands for these', () => {
  const trigger = { ...published, on: ['c1'] };
  expect(codes({ trigger, do: [{ type: 'withdraw', item: 'target' }] })).toEqual([]);
});

test('[E22] an inject reached from a publication and from an answer may take back the item answered', () => {
  const withdrawn = { do: [{ type: 'withdraw', item: 'target' } as const] };
  const answered = { type: 'action', action: ['reply'] } as const;
  expect(codes({}, withdrawn)).toEqual(['EO308 $.injects[4].do[0].item']);
  const both = { ...answered, action: [...published.action, ...answered.action] };
  expect(codes({ trigger: both }, withdrawn)).toEqual([]);
});

test('a change of settings still leaves `target` without a meaning', () => {
  const trigger = { type: 'action' as const, action: ['changeSetting' as const] };
  expect(codes({ trigger, do: [under()] })).toEqual(['EO308 $.injects[3].do[0].item.in']);
});
