import { type Finding, finding } from '../diagnostics/finding.ts';
import { pathText } from '../path.ts';
import { KIND_WORDS } from './kind-words.ts';
import { ORGANISATION, TARGET } from './references.ts';
import type { Declaration, NameKind, ReferenceKind, Story } from './story.ts';
import { pathOf } from './trail.ts';

/** Ids used twice, ids that mean something else, things that nothing names. */
export function checkNames(story: Story): Finding[] {
  return [...duplicates(story), ...reserved(story), ...unused(story)];
}

/** Personas and contacts sign the same items, so they share their names. */
const NAMESPACES: Readonly<Partial<Record<NameKind, string>>> = {
  persona: 'author',
  contact: 'author',
};

function duplicates({ declarations }: Story): Finding[] {
  const first = new Map<string, Declaration>();
  return declarations.flatMap((declaration) => {
    const { kind, id, at } = declaration;
    const key = `${NAMESPACES[kind] ?? kind} ${id}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, declaration);
      return [];
    }
    const slots = { id, what: KIND_WORDS[kind].the, first: pathText(pathOf(before.at)) };
    return [finding('EO303', pathOf(at), slots)];
  });
}

function reserved({ declarations }: Story): Finding[] {
  return declarations
    .filter(({ kind, id }) => {
      if (kind === 'persona' || kind === 'contact') return id === ORGANISATION;
      return kind === 'item' && id === TARGET;
    })
    .map(({ id, at }) => finding('EO304', pathOf(at), { id }));
}

/** What is written to be named by something else. */
const MADE_TO_BE_USED: ReadonlySet<NameKind> = new Set<NameKind>([
  'persona',
  'variable',
  'fact',
  'phrase',
  'pool',
  'image',
]);

const NAMED_AS: Readonly<Partial<Record<ReferenceKind, readonly NameKind[]>>> = {
  author: ['persona', 'contact'],
  recipient: ['contact'],
};

function unused(story: Story): Finding[] {
  const named = new Set<string>();
  for (const { kind, id } of story.references) {
    for (const each of NAMED_AS[kind] ?? [kind]) named.add(`${each} ${id}`);
  }
  return [...story.names.values()]
    .flatMap((known) => [...known.values()])
    .filter(({ kind, id }) => MADE_TO_BE_USED.has(kind) && !named.has(`${kind} ${id}`))
    .filter(({ kind, id }) => !(kind === 'fact' && isKnown(story, id)))
    .filter(({ kind, id }) => !(kind === 'variable' && hasRole(story, id)))
    .map(({ kind, id, at }) => finding('EO309', pathOf(at), { id, what: KIND_WORDS[kind].the }));
}

/** A fact known from the start is there to be read, even when nothing asks for it. */
function isKnown({ scenario }: Story, id: string): boolean {
  return scenario.organisation.facts.some((fact) => fact.id === id && fact.status === 'known');
}

/** Trust and heat are moved by moderation itself. */
function hasRole({ scenario }: Story, id: string): boolean {
  return scenario.variables.some((variable) => variable.id === id && variable.role !== undefined);
}
