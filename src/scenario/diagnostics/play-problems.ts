import type { CatalogueEntry } from './entry.ts';

/** EO48x and EO49x: play-throughs that contradict themselves, figures that nobody can read. */
export const PLAY_PROBLEMS = {
  EO480: {
    severity: 'error',
    message: {
      fr: 'La bande de « {play} » monte plus haut que celle de « {better} » ne le permet.',
      en: 'The band of "{play}" stands above that of "{better}".',
    },
    expected: {
      fr: 'exemplaire au-dessus de typique, typique au-dessus de silence',
      en: 'exemplary above typical, typical above silent',
    },
    hint: {
      fr: 'Échangez les bandes ou rapprochez-les.',
      en: 'Swap the bands or bring them closer.',
    },
  },
  EO481: {
    severity: 'error',
    message: {
      fr: 'Cette étape ({at}) vient avant la précédente ({before}).',
      en: 'This step ({at}) comes before the one above it ({before}).',
    },
    expected: { fr: 'des étapes dans l’ordre du temps', en: 'steps in order of time' },
    hint: {
      fr: 'Déplacez l’étape ou corrigez son moment.',
      en: 'Move the step or correct its time.',
    },
  },
  EO482: {
    severity: 'warning',
    message: {
      fr: 'Cette étape ({at}) vient après la fin de la simulation ({end}).',
      en: 'This step ({at}) comes after the end of the run ({end}).',
    },
    expected: { fr: 'un moment avant {end}', en: 'a moment before {end}' },
    hint: { fr: 'Avancez-la.', en: 'Bring it forward.' },
  },
  EO483: {
    severity: 'warning',
    message: {
      fr: 'Le jeu exemplaire n’a pas de mots pour l’attente « {id} » : il lui manque une réponse modèle.',
      en: 'The exemplary play has no words for the expectation "{id}": it lacks a model reply.',
    },
    expected: { fr: 'un modèle "exemplary"', en: 'an "exemplary" model' },
    hint: {
      fr: 'Ajoutez à « models » une réponse exemplaire, ou écrivez les « steps » du jeu.',
      en: 'Add an exemplary reply to "models", or write the "steps" of the play.',
    },
  },
  EO484: {
    severity: 'error',
    message: {
      fr: 'Le nom « {id} » désigne déjà autre chose : il ne peut pas nommer ces mots.',
      en: 'The name "{id}" already stands for something else: it cannot name these words.',
    },
    expected: {
      fr: 'un nom que ni un message ni un geste précédent ne porte',
      en: 'a name that no item and no earlier act has',
    },
    hint: { fr: 'Choisissez un autre nom pour « as ».', en: 'Choose another name for "as".' },
  },
  EO485: {
    severity: 'error',
    message: {
      fr: '« {id} » n’a été écrit ni par ce jeu ni par la page : on ne corrige et ne retire que ses propres mots.',
      en: '"{id}" was written neither by this play nor by the page: only one’s own words are edited or taken back.',
    },
    expected: {
      fr: 'le nom que « as » donne à des mots du jeu',
      en: 'the name that "as" gives to words of the play',
    },
    hint: {
      fr: 'Ajoutez "as" au geste qui écrit ces mots, et reprenez ce nom ici.',
      en: 'Add "as" to the act that writes these words, and use that name here.',
    },
  },
  EO490: {
    severity: 'error',
    message: {
      fr: 'La rangée « {id} » a {count} valeurs pour {columns} colonnes.',
      en: 'The row "{id}" has {count} values for {columns} columns.',
    },
    expected: { fr: 'une valeur par colonne', en: 'one value for each column' },
    hint: {
      fr: 'Ajoutez les valeurs qui manquent ou retirez celles en trop.',
      en: 'Add the values that are missing, or remove those in excess.',
    },
  },
  EO491: {
    severity: 'warning',
    message: {
      fr: 'Le relevé « {id} » n’arrive jamais sur le bureau.',
      en: 'The figures "{id}" never reach the desk.',
    },
    expected: {
      fr: 'une conséquence "figures", ou des chiffres là dès le départ',
      en: 'a "figures" consequence, or figures that are there from the start',
    },
    hint: {
      fr: 'Ajoutez { "type": "figures", "show": "{id}" } à un inject, ou retirez "available".',
      en: 'Add { "type": "figures", "show": "{id}" } to an inject, or remove "available".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
