import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  untitled: 'Untitled scenario',
  undo: 'Undo',
  undoStep: 'Undo: {step}',
  redo: 'Redo',
  redoStep: 'Redo: {step}',
  views: 'Views of the scenario',
  loading: 'One moment…',
  unsound: 'The text has a fault: fields and pictures wait until it is mended.',
  back: 'Workshop',
  export: 'Export the file',
  play: 'Add to the programme and play',
};
