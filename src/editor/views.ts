import { lazy } from 'react';
import type { View } from './view.ts';

/** The views of the workshop, in the order of their tabs. */
export const VIEWS: readonly View[] = [
  {
    id: 'parts',
    label: { fr: 'Parties', en: 'Parts' },
    Component: lazy(async () => ({ default: (await import('./parts/parts-view.tsx')).PartsView })),
    hasInspector: true,
  },
  {
    id: 'text',
    label: { fr: 'Texte', en: 'Text' },
    Component: lazy(async () => ({ default: (await import('./text/text-view.tsx')).TextView })),
    takesUnsound: true,
  },
];
