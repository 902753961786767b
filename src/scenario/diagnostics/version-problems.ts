import type { CatalogueEntry } from './entry.ts';

/** EO12x: what kind of file it is, and of which version. */
export const VERSION_PROBLEMS = {
  EO120: {
    severity: 'error',
    message: {
      fr: 'Ce fichier n’est pas un scénario.',
      en: 'This file is not a scenario.',
    },
    expected: {
      fr: 'un objet avec « schemaVersion », « id », « title », « clock », « organisation »…',
      en: 'an object with "schemaVersion", "id", "title", "clock", "organisation"…',
    },
    hint: {
      fr: 'C’est du JSON, mais d’autre chose. Avez-vous ouvert le bon fichier?',
      en: 'It is JSON, but of something else. Did you open the right file?',
    },
  },
  EO121: {
    severity: 'error',
    message: {
      fr: 'Le scénario ne dit pas dans quelle version du format il est écrit.',
      en: 'The scenario does not say in which version of the format it is written.',
    },
    expected: { fr: '"schemaVersion": {current}', en: '"schemaVersion": {current}' },
    hint: {
      fr: 'Ajoutez "schemaVersion": {current} au début de l’objet.',
      en: 'Add "schemaVersion": {current} at the start of the object.',
    },
  },
  EO122: {
    severity: 'error',
    message: {
      fr: 'Le scénario est écrit dans une version plus récente du format : {got}.',
      en: 'The scenario is written in a newer version of the format: {got}.',
    },
    expected: {
      fr: 'une version de {oldest} à {current}',
      en: 'a version from {oldest} to {current}',
    },
    hint: {
      fr: 'Mettez En ondes à jour : votre copie lit le format jusqu’à la version {current}.',
      en: 'Update En ondes: your copy reads the format up to version {current}.',
    },
  },
  EO123: {
    severity: 'error',
    message: {
      fr: 'Le scénario est écrit dans une version trop ancienne du format : {got}.',
      en: 'The scenario is written in too old a version of the format: {got}.',
    },
    expected: {
      fr: 'une version de {oldest} à {current}',
      en: 'a version from {oldest} to {current}',
    },
    hint: {
      fr: 'Ouvrez-le dans une version d’En ondes de son époque et réenregistrez-le, ou réécrivez-le au format {current}.',
      en: 'Open it in an En ondes of its time and save it again, or rewrite it in format {current}.',
    },
  },
  EO124: {
    severity: 'error',
    message: {
      fr: 'La version du format doit être un nombre entier; ici {got}.',
      en: 'The version of the format must be a whole number; here {got}.',
    },
    expected: { fr: '"schemaVersion": {current}', en: '"schemaVersion": {current}' },
    hint: {
      fr: 'Écrivez {current}, sans guillemets ni décimales.',
      en: 'Write {current}, without quotation marks or decimals.',
    },
  },
  EO125: {
    severity: 'error',
    message: {
      fr: 'Ce fichier est une simulation enregistrée, pas un scénario.',
      en: 'This file is a saved run, not a scenario.',
    },
    expected: { fr: 'un scénario', en: 'a scenario' },
    hint: {
      fr: 'Ouvrez-le comme simulation pour en lire le bilan; le scénario joué est à l’intérieur, sous « scenario ».',
      en: 'Open it as a run to read its debrief; the scenario played is inside it, under "scenario".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
