import { applyPatches, type Patch, produceWithPatches } from 'immer';
import type { Finding } from '../../scenario/diagnostics/finding.ts';
import { pathText } from '../../scenario/path.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { validate } from '../../scenario/shape/validate.ts';
import { assignParts } from './assign-parts.ts';
import { withKeptParts } from './kept-parts.ts';
import { mergedSteps } from './merged-steps.ts';
import { rewrite } from './rewrite.ts';
import { applySplices, inverseSplices, type Splices, splicesBetween } from './splice.ts';
import { type Standing, standingOf } from './standing.ts';
import { type History, NO_HISTORY, type Step, type StepName, withStep } from './step.ts';

/**
 * A scenario being written. Its text is what is kept, byte for byte; the value is what the text says,
 * and whoever edits in fields or pictures edits the value, from which the text is changed where it
 * must. While `standing` is not "sound" the value is that of the last text that was, or null.
 */
export interface ScenarioDocument {
  readonly text: string;
  readonly standing: Standing['type'];
  readonly value: ScenarioInput | null;
  readonly history: History;
}

/** How a step is called, and with which others it makes one. */
export interface Labelled {
  readonly name: StepName;
  readonly merge?: string;
}

/** An edit that would have made a file the format cannot hold. Fields refuse such words before. */
export class UnsoundEdit extends Error {
  override readonly name = 'UnsoundEdit';
  readonly findings: readonly Finding[];

  constructor(name: StepName, findings: readonly Finding[]) {
    super(
      `${name.en}: ${findings.map(({ code, path }) => `${code} ${pathText(path)}`).join(', ')}`,
    );
    this.findings = findings;
  }
}

/** Changes the value in place, as with immer. */
export type Recipe = (scenario: ScenarioInput) => void;

export function openDocument(text: string): ScenarioDocument {
  const standing = standingOf(text);
  const value = standing.type === 'sound' ? standing.value : null;
  return { text, standing: standing.type, value, history: NO_HISTORY };
}

/**
 * Edits the value, and with it the text. What changes nothing makes no step.
 *
 * @throws UnsoundEdit where the format could not hold what came of it: nothing is changed then.
 * @throws Error while the document is not sound: there is nothing to edit in then but text.
 */
export function edit(
  document: ScenarioDocument,
  label: Labelled,
  recipe: Recipe,
): ScenarioDocument {
  const { value, standing, text } = document;
  if (value === null || standing !== 'sound') throw new Error('Only a sound document has fields.');
  const [next, patches, inverse] = produceWithPatches(value, (draft) => {
    recipe(draft);
  });
  const splices = rewrite(text, value, next);
  if (splices.length === 0) return document;
  const { findings } = validate(next);
  if (findings !== undefined) throw new UnsoundEdit(label.name, findings);
  return stepped(
    document,
    { ...label, splices, patches, inverse, before: 'sound', after: 'sound' },
    next,
  );
}

/** The text as somebody has written it, whatever it amounts to. */
export function editText(
  document: ScenarioDocument,
  label: Labelled,
  splices: Splices,
): ScenarioDocument {
  if (splices.length === 0) return document;
  const text = applySplices(document.text, splices);
  const standing = standingOf(text);
  const [value, patches, inverse] = read(document.value, standing);
  const step = {
    ...label,
    splices,
    patches,
    inverse,
    before: document.standing,
    after: standing.type,
  };
  return stepped(document, step, value);
}

/** The same for a whole new text. */
export function replaceText(
  document: ScenarioDocument,
  label: Labelled,
  text: string,
): ScenarioDocument {
  return editText(document, label, splicesBetween(document.text, text));
}

function stepped(
  document: ScenarioDocument,
  step: Step,
  value: ScenarioInput | null,
): ScenarioDocument {
  const text = applySplices(document.text, step.splices);
  const { done } = document.history;
  const last = done.at(-1);
  const canMerge = step.merge !== undefined && last?.merge === step.merge;
  const history =
    last !== undefined && canMerge
      ? withStep({ done: done.slice(0, -1), undone: [] }, mergedSteps(document.text, last, step))
      : withStep(document.history, step);
  return { text, standing: step.after, value, history };
}

type Read = readonly [ScenarioInput | null, readonly Patch[], readonly Patch[]];

/** What a text says after another one; unsound, it says nothing new. */
function read(before: ScenarioInput | null, standing: Standing): Read {
  if (standing.type !== 'sound') return [before, [], []];
  if (before === null) {
    return [standing.value, [whole(standing.value)], [whole(null)]];
  }
  const after = withKeptParts(before, standing.value);
  const [next, patches, inverse] = produceWithPatches(before, (draft) => {
    assignParts(draft, before, after);
  });
  return [next, patches, inverse];
}

function whole(value: ScenarioInput | null): Patch {
  return { op: 'replace', path: [], value };
}

export function undo(document: ScenarioDocument): ScenarioDocument {
  const step = document.history.done.at(-1);
  if (step === undefined) return document;
  const { done, undone } = document.history;
  return {
    text: applySplices(document.text, inverseSplices(step.splices)),
    standing: step.before,
    value: patched(document.value, step.inverse),
    history: { done: done.slice(0, -1), undone: [...undone, step] },
  };
}

export function redo(document: ScenarioDocument): ScenarioDocument {
  const step = document.history.undone.at(-1);
  if (step === undefined) return document;
  const { done, undone } = document.history;
  return {
    text: applySplices(document.text, step.splices),
    standing: step.after,
    value: patched(document.value, step.patches),
    history: { done: [...done, step], undone: undone.slice(0, -1) },
  };
}

/** Immer copies what patches bring; the parts that are the same stay the same objects. */
function patched(value: ScenarioInput | null, patches: readonly Patch[]): ScenarioInput | null {
  const root = patches.find(({ path }) => path.length === 0);
  if (root !== undefined) return root.value;
  return value === null || patches.length === 0 ? value : applyPatches(value, [...patches]);
}
