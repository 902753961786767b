import type { RecordKind } from '../../src/storage/envelope.ts';

/**
 * By kind: one record of every version that ever shipped, oldest first, as the database held it.
 * Never changed; a migration adds the record of the version that it leaves behind.
 */
export const OLD_RECORDS: Readonly<Record<RecordKind, readonly unknown[]>> = {
  run: [
    {
      version: 1,
      body: { state: 'open', now: 61_000, events: 2, updatedAt: '2026-11-23T18:00:00.000Z' },
    },
  ],
  scenario: [{ version: 1, body: { id: 'cancelled-show' } }],
  desk: [
    {
      version: 1,
      body: {
        drafts: { 'reply/c1': { text: 'Bonjour', covers: ['c2'], promise: null, evidence: [] } },
        unread: ['c1'],
      },
    },
  ],
  preference: [{ version: 1, body: 'dark' }],
  draft: [
    {
      version: 1,
      body: { id: 'd1', file: 'a.json', text: '{}', savedAt: '2026-11-24T18:00:00.000Z' },
    },
  ],
  draftVersion: [
    {
      version: 1,
      body: { draft: 'd1', number: 1, text: '{}', savedAt: '2026-11-24T18:00:00.000Z' },
    },
  ],
};
