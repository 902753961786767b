import { valueAt } from '../../scenario/path.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { setAt } from '../edits/set-at.ts';
import { stepName } from '../workbench/step-name.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { formTexts } from './messages/catalogue.ts';
import type { ElementListProps } from './place.ts';
import { shapeOf } from './shape.ts';
import { freshId, optionOf, skeletonOf } from './skeleton.ts';

/** What can be done to the elements of a list, each as one step with a name. */
export interface ElementEdits {
  readonly add: (at: number, kind?: string) => void;
  readonly remove: (index: number) => void;
  readonly move: (from: number, to: number) => void;
  readonly duplicate: (index: number) => void;
}

export function useElementEdits(props: ElementListProps): ElementEdits {
  const { path, element, name, label } = props;
  const bench = useWorkbench();
  const edit = (
    key: 'stepAdd' | 'stepRemove' | 'stepMove',
    change: (list: unknown[], scenario: ScenarioInput) => void,
  ): void =>
    bench.edit({ name: stepName(formTexts, key, { label }) }, (scenario) => {
      const kept: unknown = valueAt(scenario, path);
      const list: unknown[] = Array.isArray(kept) ? [...kept] : [];
      change(list, scenario);
      setAt(scenario, path, list);
    });
  return {
    add: (at, kind) =>
      edit('stepAdd', (list, scenario) => {
        const making = { scenario, key: name };
        const shape = shapeOf(element);
        const option =
          shape.type === 'either' ? shape.options.find((each) => each.name === kind) : undefined;
        list.splice(
          at,
          0,
          option === undefined
            ? skeletonOf(element, making)
            : optionOf(option.schema, option.name, making),
        );
      }),
    remove: (index) => edit('stepRemove', (list) => void list.splice(index, 1)),
    move: (from, to) =>
      edit('stepMove', (list) => void list.splice(to, 0, ...list.splice(from, 1))),
    duplicate: (index) =>
      edit('stepAdd', (list, scenario) => {
        const copy: unknown = JSON.parse(JSON.stringify(list[index]));
        list.splice(index + 1, 0, withFreshIds(copy, scenario));
      }),
  };
}

/** A copy may not be called as what it is a copy of, and neither may what it holds. */
function withFreshIds(value: unknown, scenario: ScenarioInput): unknown {
  if (Array.isArray(value)) return value.map((each) => withFreshIds(each, scenario));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'id' && typeof member === 'string'
        ? freshId(scenario, member)
        : withFreshIds(member, scenario),
    ]),
  );
}
