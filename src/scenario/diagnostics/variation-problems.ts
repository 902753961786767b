import type { CatalogueEntry } from './entry.ts';

/** EO6xx: drills, and what differs from one run to the next. */
export const VARIATION_PROBLEMS = {
  EO601: {
    severity: 'warning',
    message: {
      fr: 'Cette gamme ne dit pas ce qu’elle fait travailler.',
      en: 'This drill does not say what it practises.',
    },
    expected: { fr: 'une famille, dans « family »', en: 'a family, in "family"' },
    hint: {
      fr: 'Ajoutez « family », par exemple "apologise" : la gamme se range avec les siennes.',
      en: 'Add "family", such as "apologise": the drill is listed with its own kind.',
    },
  },
  EO602: {
    severity: 'warning',
    message: {
      fr: 'Seules les gammes ont une famille.',
      en: 'Only drills have a family.',
    },
    expected: { fr: '"format": "drill"', en: '"format": "drill"' },
    hint: {
      fr: 'Retirez « family », ou écrivez "format": "drill".',
      en: 'Remove "family", or write "format": "drill".',
    },
  },
  EO603: {
    severity: 'error',
    message: {
      fr: '{written} ne renvoie à aucun mot des tableaux de « variations ».',
      en: '{written} names no word of the tables of "variations".',
    },
    expected: { fr: '{known}', en: '{known}' },
    hint: {
      fr: 'Écrivez le tableau, un point et le mot, sans espace; ou ajoutez ce mot aux lignes du tableau.',
      en: 'Write the table, a dot and the word, without spaces; or add this word to the rows of the table.',
    },
  },
  EO604: {
    severity: 'warning',
    message: {
      fr: '{what} ne sert dans aucun texte.',
      en: '{what} is used in no text.',
    },
    expected: {
      fr: 'au moins un texte où {written} figure',
      en: 'at least one text with {written}',
    },
    hint: {
      fr: 'Mettez {written} dans un texte, ou retirez-le des lignes.',
      en: 'Put {written} in a text, or remove it from the rows.',
    },
  },
  EO605: {
    severity: 'error',
    message: {
      fr: 'Il manque le mot « {word} » à la ligne « {row} ».',
      en: 'The row "{row}" lacks the word "{word}".',
    },
    expected: {
      fr: 'les mêmes mots dans toutes les lignes d’un tableau',
      en: 'the same words in all rows of a table',
    },
    hint: {
      fr: 'Ajoutez "{word}" à cette ligne, ou retirez-le des autres.',
      en: 'Add "{word}" to this row, or remove it from the others.',
    },
  },
  EO606: {
    severity: 'error',
    message: {
      fr: '{written} ne peut pas servir ici : {why}.',
      en: '{written} cannot be used here: {why}.',
    },
    expected: { fr: 'un texte sans renvoi', en: 'a text without placeholders' },
    hint: {
      fr: 'Écrivez ici ce qui vaut pour toutes les lignes.',
      en: 'Write here what holds for every row.',
    },
  },
  EO607: {
    severity: 'error',
    message: {
      fr: 'Avec les mots de {rows}, ce texte compte {length} caractères.',
      en: 'With the words of {rows}, this text has {length} characters.',
    },
    expected: { fr: 'au plus {limit} caractères', en: 'at most {limit} characters' },
    hint: {
      fr: 'Raccourcissez le texte ou les mots de la ligne.',
      en: 'Shorten the text or the words of the row.',
    },
  },
  EO608: {
    severity: 'error',
    message: {
      fr: 'Cette ligne donne {count} mots : c’est trop.',
      en: 'This row gives {count} words: that is too many.',
    },
    expected: { fr: 'au plus {limit} mots', en: 'at most {limit} words' },
    hint: {
      fr: 'Faites deux tableaux de ce qui peut varier séparément.',
      en: 'Make two tables of what may vary apart.',
    },
  },
  EO609: {
    severity: 'warning',
    message: {
      fr: 'Rien ne met fin à cette gamme avant que le temps soit écoulé.',
      en: 'Nothing ends this drill before its time is up.',
    },
    expected: {
      fr: 'un inject déclenché par un geste ("action") qui mène à "end"',
      en: 'an inject set off by an action ("action") that leads to "end"',
    },
    hint: {
      fr: 'Ajoutez un inject déclenché par les gestes qui concluent, avec { "type": "end", "ending": … }.',
      en: 'Add an inject set off by the actions that conclude, with { "type": "end", "ending": … }.',
    },
  },
  EO610: {
    severity: 'error',
    message: {
      fr: 'Une fois les mots des tableaux mis en place, le scénario compterait {length} caractères.',
      en: 'With the words of the tables in place, the scenario would have {length} characters.',
    },
    expected: { fr: 'au plus {limit} caractères en tout', en: 'at most {limit} characters in all' },
    hint: {
      fr: 'Raccourcissez les mots des lignes, ou utilisez-les moins souvent.',
      en: 'Shorten the words of the rows, or use them less often.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
