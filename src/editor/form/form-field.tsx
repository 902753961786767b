import type { ComponentType, ReactNode } from 'react';
import { EitherPlace } from './either-place.tsx';
import { GroupPlace } from './group-place.tsx';
import { IdPlace } from './id-place.tsx';
import { InnerContext } from './inner-field.tsx';
import { ListPlace } from './list-place.tsx';
import { PairPlace } from './pair-place.tsx';
import type { PlaceProps } from './place.ts';
import {
  ChoicePlace,
  DurationPlace,
  NumberPlace,
  SwitchPlace,
  TextPlace,
  TimePlace,
  WordsPlace,
} from './plain-places.tsx';
import { RecordPlace } from './record-place.tsx';
import { type Shape, shapeOf } from './shape.ts';

/** What edits each kind of place. */
const PLACES: Readonly<Record<Shape['type'], ComponentType<PlaceProps>>> = {
  text: TextPlace,
  id: IdPlace,
  duration: DurationPlace,
  timeOfDay: TimePlace,
  words: WordsPlace,
  number: NumberPlace,
  switch: SwitchPlace,
  choice: ChoicePlace,
  list: ListPlace,
  pair: PairPlace,
  record: RecordPlace,
  group: GroupPlace,
  either: EitherPlace,
};

/** The field for a place of the scenario, whatever it holds. */
export function FormField(props: PlaceProps): ReactNode {
  const Place = PLACES[shapeOf(props.schema).type];
  return (
    <InnerContext value={drawField}>
      <Place {...props} />
    </InnerContext>
  );
}

function drawField(props: PlaceProps): ReactNode {
  return <FormField key={props.path.join('/')} {...props} />;
}
