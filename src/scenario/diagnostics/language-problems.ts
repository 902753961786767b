import type { CatalogueEntry } from './entry.ts';

/** EO5xx: the words in their languages. */
export const LANGUAGE_PROBLEMS = {
  EO501: {
    severity: 'error',
    message: {
      fr: 'Ce texte n’est pas donné en {language}.',
      en: 'This text is not given in {language}.',
    },
    expected: {
      fr: 'le texte dans chaque langue du scénario',
      en: 'the text in each language of the scenario',
    },
    hint: {
      fr: 'Ajoutez "{code}", ou écrivez { "only": …, "text": … } si la personne écrit vraiment dans une seule langue.',
      en: 'Add "{code}", or write { "only": …, "text": … } if the person really writes in one language.',
    },
  },
  EO502: {
    severity: 'error',
    message: {
      fr: 'Le scénario se joue en deux langues, mais ce texte ne dit pas dans laquelle il est.',
      en: 'The scenario is played in two languages, but this text does not say which one it is in.',
    },
    expected: { fr: '{ "fr": "…", "en": "…" }', en: '{ "fr": "…", "en": "…" }' },
    hint: {
      fr: 'Donnez les deux langues, ou { "only": …, "text": … } si la personne écrit vraiment dans une seule.',
      en: 'Give both languages, or { "only": …, "text": … } if the person really writes in one.',
    },
  },
  EO503: {
    severity: 'warning',
    message: {
      fr: 'Ce texte est aussi en {language}, langue que le scénario ne déclare pas.',
      en: 'This text is also in {language}, which the scenario does not declare.',
    },
    expected: { fr: 'les langues de « languages »', en: 'the languages of "languages"' },
    hint: {
      fr: 'Ajoutez "{code}" à « languages », ou retirez cette version : personne ne la verra.',
      en: 'Add "{code}" to "languages", or remove this version: nobody will see it.',
    },
  },
  EO504: {
    severity: 'error',
    message: {
      fr: 'La langue « {code} » est déclarée deux fois.',
      en: 'The language "{code}" is declared twice.',
    },
    expected: { fr: 'chaque langue une seule fois', en: 'each language once' },
    hint: { fr: 'Retirez la seconde.', en: 'Remove the second one.' },
  },
  EO505: {
    severity: 'warning',
    message: {
      fr: 'Le groupe « {id} » n’a aucun mot en {language} : il ne sera jamais reconnu dans cette langue.',
      en: 'The group "{id}" has no words in {language}: it will never be found in that language.',
    },
    expected: {
      fr: 'au moins un mot dans chaque langue du scénario',
      en: 'at least one word in each language of the scenario',
    },
    hint: { fr: 'Ajoutez une liste "{code}".', en: 'Add a list "{code}".' },
  },
  EO506: {
    severity: 'error',
    message: {
      fr: 'Ce texte ne contient que des espaces.',
      en: 'This text holds nothing but spaces.',
    },
    expected: { fr: 'des mots', en: 'words' },
    hint: {
      fr: 'Écrivez le texte, ou retirez la clé si elle est facultative.',
      en: 'Write the text, or remove the key if it is optional.',
    },
  },
  EO507: {
    severity: 'error',
    message: {
      fr: 'Ce texte contient un caractère invisible qui change le sens de lecture ({sign}).',
      en: 'This text holds an invisible character that changes the direction of reading ({sign}).',
    },
    expected: { fr: 'des caractères visibles', en: 'visible characters' },
    hint: {
      fr: 'Effacez-le : il peut faire lire autre chose que ce qui est écrit.',
      en: 'Delete it: it can make people read something other than what is written.',
    },
  },
  EO508: {
    severity: 'hint',
    message: {
      fr: 'Ce texte est le même dans les deux langues.',
      en: 'This text is the same in both languages.',
    },
    expected: { fr: 'une traduction', en: 'a translation' },
    hint: {
      fr: 'Traduisez-le, ou écrivez { "only": …, "text": … } si la personne écrit dans une seule langue.',
      en: 'Translate it, or write { "only": …, "text": … } if the person writes in one language.',
    },
  },
  EO509: {
    severity: 'error',
    message: {
      fr: 'L’image « {id} » n’a pas de description.',
      en: 'The picture "{id}" has no description.',
    },
    expected: {
      fr: 'une phrase qui dit ce que l’image montre',
      en: 'a sentence that says what the picture shows',
    },
    hint: {
      fr: 'Décrivez ce qu’il faut savoir de l’image pour jouer sans la voir.',
      en: 'Describe what one must know of the picture to play without seeing it.',
    },
  },
  EO510: {
    severity: 'warning',
    message: {
      fr: 'La réponse attendue est en {language}, langue que le scénario ne déclare pas.',
      en: 'The answer expected is in {language}, which the scenario does not declare.',
    },
    expected: {
      fr: 'une langue déclarée, "same" ou "any"',
      en: 'a declared language, "same" or "any"',
    },
    hint: {
      fr: 'Ajoutez "{code}" à « languages », ou attendez "same".',
      en: 'Add "{code}" to "languages", or expect "same".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
