import { describe, expect, it } from 'vitest';
import {
  currentVersion,
  type Migrations,
  type RecordKind,
  UnreadableRecord,
  unwrap,
  wrap,
} from '../../src/storage/envelope.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { OLD_RECORDS } from './old-records.ts';

const KINDS: readonly RecordKind[] = [
  'run',
  'scenario',
  'desk',
  'preference',
  'draft',
  'draftVersion',
];

/** A registry with two steps, since none has shipped yet that could show how steps follow. */
const fakeMigrations: Migrations = {
  ...MIGRATIONS,
  preference: [
    { name: 'a list instead of a word', up: (body) => [body] },
    { name: 'the list has a name', up: (body) => ({ values: body }) },
  ],
};

describe('records of older apps', () => {
  it.each(KINDS)('of the kind %s: one of every version is kept, and all of them open', (kind) => {
    const records = OLD_RECORDS[kind];
    expect(records).toHaveLength(currentVersion(kind, MIGRATIONS));
    records.forEach((record, index) => {
      expect(record).toHaveProperty('version', index + 1);
      expect(() => unwrap(kind, record, MIGRATIONS)).not.toThrow();
    });
  });

  it('go through every step from their version on, in order', () => {
    expect(unwrap('preference', { version: 1, body: 'dark' }, fakeMigrations)).toEqual({
      values: ['dark'],
    });
    expect(unwrap('preference', { version: 2, body: ['dark'] }, fakeMigrations)).toEqual({
      values: ['dark'],
    });
    expect(unwrap('preference', { version: 3, body: 'as it is' }, fakeMigrations)).toBe('as it is');
  });

  it('are written at the version that follows the last step', () => {
    expect(wrap('preference', 'x', fakeMigrations)).toEqual({ version: 3, body: 'x' });
  });
});

describe('records that cannot be read', () => {
  it('say when a newer app has written them', () => {
    const open = () => unwrap('desk', { version: 2, body: {} }, MIGRATIONS);
    expect(open).toThrow(
      new UnreadableRecord('newer', 'Expected a desk of version 1 at most, got version 2.'),
    );
  });

  it.each([
    null,
    'text',
    {},
    { version: 0, body: 1 },
    { version: 1.5, body: 1 },
    { version: '1', body: 1 },
  ])('say that they are damaged: %j', (record) => {
    const damaged = expect.objectContaining({ name: 'UnreadableRecord', reason: 'damaged' });
    expect(() => unwrap('desk', record, MIGRATIONS)).toThrow(damaged);
  });
});
