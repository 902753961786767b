import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broughtTo, marked, textExtensions } from '../../../src/editor/text/text-editor.ts';

const nothing = (): void => undefined;
const stateOf = (doc: string): EditorState =>
  EditorState.create({
    doc,
    extensions: textExtensions({
      label: 'Texte',
      phrases: {},
      onType: nothing,
      onUndo: nothing,
      onRedo: nothing,
      onLeave: nothing,
    }),
  });

describe('the editor of the text', () => {
  test('comes to any text of the document by one change', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '{', 'é') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const state = stateOf(before);
        expect(state.update(broughtTo(before, after)).newDoc.toString()).toBe(after);
      }),
    );
  });

  test('keeps the caret where it was when something changes before it', () => {
    const before = '{"a": 1, "b": 2}';
    const state = stateOf(before).update({ selection: { anchor: 14 } }).state;
    const after = '{"a": 100, "b": 2}';
    expect(state.update(broughtTo(before, after)).state.selection.main.head).toBe(16);
  });

  test('marks a place that the text no longer has at its end, and never fails', () => {
    const state = stateOf('{}\n');
    const mark = { line: 99, column: 99, severity: 'error', message: 'x' } as const;
    expect(() => state.update(marked(state, [mark]))).not.toThrow();
  });
});
