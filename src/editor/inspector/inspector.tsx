import type { ReactNode } from 'react';
import { scenario as scenarioSchema } from '../../scenario/schema/scenario.ts';
import { partSchema } from '../../scenario/shape/key-order.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { FormField } from '../form/form-field.tsx';
import { pathOf } from '../workbench/selection.ts';
import { useBenchState, useScenario } from '../workbench/workbench-context.ts';
import styles from './inspector.module.css';
import { inspectorTexts } from './messages/catalogue.ts';
import { PartHeading } from './part-heading.tsx';
import { WholeInspector } from './whole-inspector.tsx';

/** The fields of what is selected. */
export function Inspector(): ReactNode {
  const say = useSay(inspectorTexts);
  const selection = useBenchState((state) => state.selection);
  const found = useScenario((scenario) => scenario);
  const path = found === undefined ? undefined : pathOf(found, selection);
  return (
    <section className={styles.inspector} aria-label={say('inspector')}>
      <PartHeading selection={selection} />
      {selection.kind === 'scenario' ? (
        <WholeInspector />
      ) : path === undefined || found === undefined ? (
        <p>{say('gone')}</p>
      ) : (
        <FormField
          key={`${selection.kind}/${selection.id}`}
          path={path}
          schema={schemaAt(found, path)}
          name={selection.kind}
          label={say('inspector')}
        />
      )}
    </section>
  );
}

type Schema = Parameters<typeof partSchema>[0];

function schemaAt(root: object, path: readonly (string | number)[]): Schema {
  let schema: Schema = scenarioSchema;
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return schema;
    schema = partSchema(schema, value, step) ?? schema;
    value = Reflect.get(value, step);
  }
  return schema;
}
