import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../lib/canonical-json.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * SHA-256 (hexadecimal) of a whole moment of a run. Two machines, browsers, languages or time zones
 * that replay the same log answer the same.
 */
export function hashOf(snapshot: Snapshot): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(snapshot))));
}
