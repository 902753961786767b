import { type Finding, finding } from '../diagnostics/finding.ts';
import { pathText } from '../path.ts';
import { KIND_WORDS } from './kind-words.ts';
import { ORGANISATION, TARGET } from './references.ts';
import { type Declaration, NAME_KINDS, type NameKind, type Story } from './story.ts';
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
  const spaces = new Map<string, Map<string, Declaration>>();
  return declarations.flatMap((declaration) => {
    const { kind, id, at } = declaration;
    const space = NAMESPACES[kind] ?? kind;
    const first = spaces.get(space) ?? new Map<string, Declaration>();
    spaces.set(space, first);
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, declaration);
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

function unused(story: Story): Finding[] {
  const named = new Map<NameKind, Set<string>>(NAME_KINDS.map((kind) => [kind, new Set()]));
  for (const { kind, id } of story.references) {
    if (kind === 'author') {
      named.get('persona')?.add(id);
      named.get('contact')?.add(id);
    } else named.get(kind === 'recipient' ? 'contact' : kind)?.add(id);
  }
  return [...MADE_TO_BE_USED]
    .flatMap((kind) => [...(story.names.get(kind)?.values() ?? [])])
    .filter(({ kind, id }) => named.get(kind)?.has(id) === false)
    .filter(({ kind, id }) => !(kind === 'fact' && isShown(story, id)))
    .filter(({ kind, id }) => !(kind === 'variable' && hasRole(story, id)))
    .map(({ kind, id, at }) => finding('EO309', pathOf(at), { id, what: KIND_WORDS[kind].the }));
}

/** The trainee reads these facts from the start, embargoed or not: they are used by being shown. */
function isShown({ scenario }: Story, id: string): boolean {
  return scenario.organisation.facts.some((fact) => fact.id === id && fact.status !== 'unknown');
}

/** Trust and heat are moved by moderation itself. */
function hasRole({ scenario }: Story, id: string): boolean {
  return scenario.variables.some((variable) => variable.id === id && variable.role !== undefined);
}
