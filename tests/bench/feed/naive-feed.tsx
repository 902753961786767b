import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { Item } from '../../../src/engine/item.ts';
import type { RunStore } from '../../../src/run/store.ts';
import { textIn } from '../../../src/scenario/text.ts';

const ACTIONS = ['Répondre', 'En privé', 'Transmettre', 'J’aime', 'Autres actions'] as const;

/** The peer: every comment in the document, as plain as can be, and a box to type in. */
export function NaiveFeed({ store }: { readonly store: RunStore }): ReactNode {
  const view = useStore(store, (state) => state.view);
  const [words, setWords] = useState('');
  const items = view.items('wall').flatMap((id) => view.item(id) ?? []);
  return (
    <main className="naive">
      <textarea
        aria-label="Réponse"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <section data-feed>
        {items.map((item) => (
          <NaiveItem key={item.id} item={item} />
        ))}
      </section>
    </main>
  );
}

function NaiveItem({ item }: { readonly item: Item }): ReactNode {
  return (
    <article data-item={item.id}>
      <strong>{nameOf(item)}</strong> <span>{item.at}</span>
      <p>{textIn(item.text, 'fr').text}</p>
      <p>{item.likes}</p>
      {ACTIONS.map((name) => (
        <button key={name} type="button">
          {name}
        </button>
      ))}
    </article>
  );
}

function nameOf({ author }: Item): string {
  switch (author.kind) {
    case 'organisation':
      return 'La page';
    case 'voice':
      return author.name;
    default:
      return author.id;
  }
}
