import { ArrowDown, ArrowUp, Copy, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useAt } from '../fields/use-at.ts';
import styles from './form.module.css';
import { InnerField } from './inner-field.tsx';
import { formTexts } from './messages/catalogue.ts';
import type { ElementListProps } from './place.ts';
import { shapeOf } from './shape.ts';
import { useElementEdits } from './use-element-edits.ts';
import { useElementTitle } from './use-element-title.ts';
import { useFormWords } from './use-words.ts';

/** The elements of a list, each of which can be moved, doubled and taken out, and a key to add one. */
export function ElementList(props: ElementListProps): ReactNode {
  const { path, most } = props;
  const say = useSay(formTexts);
  const kept = useAt(path);
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return (
    <div className={styles.list}>
      {list.length === 0 && <p className={styles.none}>{say('nothing')}</p>}
      {list.map((value, index) => (
        <Element
          // Most elements have an id; one that has none is known by its place.
          key={idOf(value) ?? index}
          {...props}
          value={value}
          index={index}
          count={list.length}
        />
      ))}
      {list.length < most && <Adding {...props} count={list.length} />}
    </div>
  );
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const id: unknown = Reflect.get(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

interface ElementProps extends ElementListProps {
  readonly value: unknown;
  readonly index: number;
  readonly count: number;
}

function Element(props: ElementProps): ReactNode {
  const { path, element, name, label, value, index, count, least } = props;
  const say = useSay(formTexts);
  const edits = useElementEdits(props);
  const nth = say('nth', { label, n: index + 1 });
  const title = useElementTitle(name, value) ?? nth;
  const { type } = shapeOf(element);
  const isLarge = type === 'group' || type === 'either' || type === 'record' || type === 'list';
  const field = <InnerField path={[...path, index]} schema={element} name={name} label={nth} />;
  return (
    <div className={styles.element}>
      {isLarge ? (
        <Disclosure title={title} level={3}>
          {field}
        </Disclosure>
      ) : (
        field
      )}
      <div className={styles.keys}>
        <IconButton
          size="s"
          icon={<ArrowUp />}
          label={`${say('up')} (${title})`}
          disabled={index === 0}
          onPress={() => edits.move(index, index - 1)}
        />
        <IconButton
          size="s"
          icon={<ArrowDown />}
          label={`${say('down')} (${title})`}
          disabled={index === count - 1}
          onPress={() => edits.move(index, index + 1)}
        />
        {isLarge && (
          <IconButton
            size="s"
            icon={<Copy />}
            label={`${say('duplicate')} (${title})`}
            onPress={() => edits.duplicate(index)}
          />
        )}
        <IconButton
          size="s"
          icon={<X />}
          label={say('removeOf', { label: title })}
          disabled={count <= least}
          onPress={() => edits.remove(index)}
        />
      </div>
    </div>
  );
}

function Adding(props: ElementListProps & { readonly count: number }): ReactNode {
  const { element, label, count } = props;
  const say = useSay(formTexts);
  const words = useFormWords();
  const edits = useElementEdits(props);
  const shape = shapeOf(element);
  if (shape.type !== 'either') {
    return (
      <Button
        size="s"
        icon={<Plus />}
        label={say('addKey', { label })}
        onPress={() => edits.add(count)}
      >
        {say('add')}
      </Button>
    );
  }
  return (
    <Menu
      label={say('addKey', { label })}
      trigger={
        <Button size="s" icon={<Plus />} label={say('addKey', { label })}>
          {say('add')}
        </Button>
      }
      entries={shape.options.map((each) => ({ id: each.name, label: words.value(each.name) }))}
      onAction={(kind) => edits.add(count, kind)}
    />
  );
}
