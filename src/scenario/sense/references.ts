import { closestTo } from '../../lib/edit-distance.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { choices } from '../diagnostics/wording.ts';
import { KIND_WORDS } from './kind-words.ts';
import {
  NAME_KINDS,
  type NameKind,
  type Reference,
  type ReferenceKind,
  type Story,
} from './story.ts';
import { pathOf } from './trail.ts';

/** Author of the page's own words. */
export const ORGANISATION = 'organisation';
/** The item of the action that set an inject off, or the post that was published. */
export const TARGET = 'target';

/** Ids that lead nowhere, or to another kind of thing. */
export function checkReferences(story: Story): Finding[] {
  const askedFor = new Map<ReferenceKind, Known>();
  const known = (kind: ReferenceKind) => {
    const found = askedFor.get(kind) ?? knownOf(kind, story);
    askedFor.set(kind, found);
    return found;
  };
  let told = 0;
  return story.references.flatMap((reference) => {
    const found = judge(reference, story, told < MOST_SUGGESTIONS ? known : unsearched(known));
    told += found.length;
    return found;
  });
}

/** The same without ids to compare with. */
function unsearched(known: (kind: ReferenceKind) => Known) {
  return (kind: ReferenceKind): Known => ({ ...known(kind), ids: [] });
}

/** The ids that a reference may name, and how a sentence lists them. */
interface Known {
  readonly ids: readonly string[];
  readonly listed: Bilingual;
}

/** Looking for what was meant costs a comparison with every id; it is not done for ever. */
const MOST_COMPARED = 3000;
const MOST_SUGGESTIONS = 50;

function knownOf(kind: ReferenceKind, story: Story): Known {
  const ids = kindsMeant(kind).flatMap((each) => [...(story.names.get(each)?.keys() ?? [])]);
  return { ids: ids.slice(0, MOST_COMPARED), listed: choices(ids) };
}

function judge(
  reference: Reference,
  story: Story,
  known: (kind: ReferenceKind) => Known,
): Finding[] {
  const { kind, id, at } = reference;
  if (kind === 'author' && id === ORGANISATION) return [];
  if (kind === 'item' && id === TARGET) {
    return reference.target === 'nothing' ? [finding('EO308', pathOf(at), {})] : [];
  }
  const kinds = kindsMeant(kind);
  if (kinds.some((each) => story.names.get(each)?.has(id) === true)) return [];
  return [unknown(reference, known(kind), story)];
}

function kindsMeant(kind: ReferenceKind): readonly NameKind[] {
  if (kind === 'author') return ['persona', 'contact'];
  return kind === 'recipient' ? ['contact'] : [kind];
}

function unknown(
  { kind, id, at }: Reference,
  { ids, listed: known }: Known,
  story: Story,
): Finding {
  const path = pathOf(at);
  if (kind === 'recipient') {
    return finding('EO305', path, { id, known }, { near: closestTo(id, ids) });
  }
  const { none, one } = KIND_WORDS[kind];
  const other = NAME_KINDS.find((each) => story.names.get(each)?.has(id) === true);
  if (other === undefined) {
    return finding('EO301', path, { id, none, known }, { near: closestTo(id, ids) });
  }
  return finding('EO302', path, { id, known, kind: one, actual: KIND_WORDS[other].one });
}
