import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from '../lib/canonical-json.ts';
import type { Scenario } from './schema/scenario.ts';

/**
 * Hash of what the engine reads and the trainee is shown while playing: two scenarios with the same
 * play hash unfold alike under the same commands. Expectations, rubric, phrase groups, house rules,
 * play-throughs, notes and the words about the scenario (title, objectives, sources) do not count.
 * Lower-case hexadecimal SHA-256.
 */
export function playHash(scenario: Scenario): string {
  const { organisation } = scenario;
  return hashOf({
    id: scenario.id,
    languages: scenario.languages,
    clock: scenario.clock,
    organisation: {
      name: organisation.name,
      handle: organisation.handle,
      picture: organisation.picture,
      facts: organisation.facts.map(({ id, text, status }) => ({ id, text, status })),
      approvedLines: organisation.approvedLines,
      contacts: organisation.contacts,
      searches: organisation.searches,
    },
    cast: scenario.cast,
    crowd: scenario.crowd,
    variables: scenario.variables,
    settings: scenario.settings,
    moderation: scenario.moderation,
    images: scenario.images,
    figures: scenario.figures,
    threads: scenario.threads,
    injects: scenario.injects,
    scenes: scenario.scenes.map(({ id, injects }) => ({ id, injects })),
    endings: scenario.endings,
    // Left out where there are none: hashes of files that never varied stay what they were.
    variations: scenario.variations,
  });
}

/**
 * Hash of what scoring reads: a log scores the same under scenarios with the same rubric hash.
 * Expectations whole (their feedback and models are quoted by the debrief), weights, phrase groups,
 * facts and what says them, voice, house rules, roles of contacts. Lower-case hexadecimal SHA-256.
 */
export function rubricHash(scenario: Scenario): string {
  const { organisation } = scenario;
  return hashOf({
    languages: scenario.languages,
    expectations: scenario.expectations,
    rubric: scenario.rubric,
    phrases: scenario.phrases,
    voice: organisation.voice,
    houseRules: organisation.houseRules,
    facts: organisation.facts.map(({ id, status, said }) => ({ id, status, said })),
    contacts: organisation.contacts.map(({ id, role, address }) => ({ id, role, address })),
    scenes: scenario.scenes.map(({ id, expectations }) => ({ id, expectations })),
    variations: scenario.variations,
  });
}

function hashOf(part: object): string {
  return bytesToHex(sha256(new TextEncoder().encode(canonicalJson(part, isNoNote))));
}

/** Authors' remarks change nothing. A phrase group or picture may well be called "note": those are objects. */
function isNoNote(key: string, member: unknown): boolean {
  return key !== 'note' || typeof member !== 'string';
}
