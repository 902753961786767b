import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { kindsNaming, renameReferences } from '../edits/rename.ts';
import { setAt } from '../edits/set-at.ts';
import { PlainField } from '../fields/plain-field.tsx';
import { useAt, useSetter } from '../fields/use-at.ts';
import { PARTS, type PartKind } from '../workbench/selection.ts';
import { useScenario, useWorkbench } from '../workbench/workbench-context.ts';
import { formTexts } from './messages/catalogue.ts';
import type { PlaceProps } from './place.ts';
import { changeOf } from './plain-places.tsx';
import { idsFor, nameOf, type Referred, referredBy } from './references.ts';
import { useWording } from './use-words.ts';

/** An id: of something else, chosen from the list of what is there; or its own, which others follow. */
export function IdPlace(props: PlaceProps): ReactNode {
  const referred = props.name === 'id' ? undefined : referredBy(props.name);
  return referred === undefined ? <OwnId {...props} /> : <Reference {...props} to={referred} />;
}

function Reference({ path, label, to }: PlaceProps & { readonly to: Referred }): ReactNode {
  const say = useSay(formTexts);
  const value = useAt(path);
  const { set } = useSetter(path, changeOf(label));
  const scenario = useScenario((whole) => whole);
  const words = useWording();
  if (scenario === undefined || words === null) return null;
  const ids = idsFor(scenario, to);
  // A name that leads nowhere is shown as it stands: the panel of problems tells of it.
  const all = typeof value === 'string' && !ids.includes(value) ? [value, ...ids] : ids;
  const options = all.map((id) => {
    const name = nameOf(words.names, to, id);
    return name === id ? { value: id, label: id } : { value: id, label: name, detail: id };
  });
  return (
    <Select
      label={label}
      options={options}
      placeholder={say('choose')}
      value={typeof value === 'string' ? value : null}
      onChange={set}
    />
  );
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/u;

function OwnId({ path, label }: PlaceProps): ReactNode {
  const say = useSay(formTexts);
  const bench = useWorkbench();
  const value = useAt(path);
  const kind = kindAt(path);
  const refuse = (words: string): string | null => (ID.test(words) ? null : say('badId'));
  const rename = (to: string): string => {
    if (kind !== undefined && typeof value === 'string' && ID.test(to)) {
      bench.edit({ name: changeOf(label) }, (scenario) => {
        renameReferences(scenario, kindsNaming(kind), value, to);
        setAt(scenario, path, to);
      });
      const { selection } = bench.getState();
      if (selection.id === value) bench.select({ ...selection, id: to });
    }
    return to;
  };
  return (
    <PlainField path={path} label={label} step={changeOf(label)} refuse={refuse} spell={rename} />
  );
}

/** What sort of thing the id at a path names. */
function kindAt(path: PlaceProps['path']): Referred | undefined {
  const holder = path.slice(0, -1);
  if (path.at(-2) === 'item' || path[0] === 'threads') return 'item';
  if (path[0] === 'figures' && path.length === 3) return 'figures';
  const found = Object.entries(PARTS).find(
    ([, base]) => holder.length === base.length + 1 && base.every((step, n) => holder[n] === step),
  );
  return found === undefined ? undefined : asKind(found[0]);
}

function asKind(word: string): PartKind | undefined {
  return PART_KINDS.find((kind) => kind === word);
}

const PART_KINDS: readonly PartKind[] = [
  'inject',
  'expectation',
  'persona',
  'ending',
  'variable',
  'contact',
  'fact',
  'houseRule',
  'approvedLine',
  'pool',
];
