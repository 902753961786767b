import type { ComponentType } from 'react';
import type { Bilingual } from '../vocabulary/language.ts';

/** One way of looking at the document. It takes all it shows from the workbench. */
export interface View {
  readonly id: string;
  readonly label: Bilingual;
  /** Lazy: each view is a chunk of its own, fetched when it is first looked at. */
  readonly Component: ComponentType;
  /** True: shown and usable while the text is unsound. */
  readonly takesUnsound?: boolean;
  /** True: the inspector stands beside it. */
  readonly hasInspector?: boolean;
}
