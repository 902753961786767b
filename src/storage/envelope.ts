/** The kinds of record that the database holds, each with a version of its own. */
export type RecordKind = 'run' | 'scenario' | 'desk' | 'preference' | 'draft' | 'draftVersion';

/** What every record is wrapped in. */
export interface Envelope {
  readonly version: number;
  readonly body: unknown;
}

/** One step from a version to the next. Pure; never changed once shipped. */
export interface Migration {
  readonly name: string;
  up(body: unknown): unknown;
}

/** In order: the first turns version 1 into version 2. */
export type Migrations = Readonly<Record<RecordKind, readonly Migration[]>>;

/** A record that this app cannot read. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
  readonly reason: 'newer' | 'damaged';
  constructor(reason: 'newer' | 'damaged', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The version that this app writes. */
export function currentVersion(kind: RecordKind, migrations: Migrations): number {
  return migrations[kind].length + 1;
}

export function wrap(kind: RecordKind, body: unknown, migrations: Migrations): Envelope {
  return { version: currentVersion(kind, migrations), body };
}

/**
 * The body of a record, brought up to the version of this app.
 *
 * @throws UnreadableRecord when a newer app has written it, or when it is no envelope.
 */
export function unwrap(kind: RecordKind, record: unknown, migrations: Migrations): unknown {
  const { version, body } = envelopeOf(kind, record);
  const current = currentVersion(kind, migrations);
  if (version > current) {
    const message = `Expected a ${kind} of version ${current} at most, got version ${version}.`;
    throw new UnreadableRecord('newer', message);
  }
  return migrations[kind].slice(version - 1).reduce((old, step) => step.up(old), body);
}

function envelopeOf(kind: RecordKind, record: unknown): Envelope {
  if (typeof record === 'object' && record !== null && 'version' in record && 'body' in record) {
    const { version, body } = record;
    if (typeof version === 'number' && Number.isInteger(version) && version >= 1) {
      return { version, body };
    }
  }
  throw new UnreadableRecord('damaged', `Expected a ${kind} with its version, got something else.`);
}
