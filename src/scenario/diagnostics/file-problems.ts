import type { CatalogueEntry } from './entry.ts';

/** EO101 to EO119: the file as text. */
export const FILE_PROBLEMS = {
  EO101: {
    severity: 'error',
    message: {
      fr: 'Le fichier est trop lourd : {got}.',
      en: 'The file is too large: {got}.',
    },
    expected: { fr: 'au plus {limit}', en: 'at most {limit}' },
    hint: {
      fr: 'Ce sont presque toujours les images : réduisez-les (200 Ko chacune au plus) ou scindez le scénario.',
      en: 'Pictures are nearly always the cause: shrink them (200 KB each at most) or split the scenario.',
    },
  },
  EO102: {
    severity: 'error',
    message: {
      fr: 'Le fichier n’est pas en UTF-8 : l’octet {got} n’y a pas sa place.',
      en: 'The file is not UTF-8: the byte {got} does not belong there.',
    },
    expected: { fr: 'un texte encodé en UTF-8', en: 'text encoded in UTF-8' },
    hint: {
      fr: 'Réenregistrez le fichier en choisissant l’encodage UTF-8 (souvent proposé dans « Enregistrer sous »).',
      en: 'Save the file again with the UTF-8 encoding (often offered under "Save as").',
    },
  },
  EO103: {
    severity: 'error',
    message: { fr: 'Le fichier est en UTF-16.', en: 'The file is in UTF-16.' },
    expected: { fr: 'un texte encodé en UTF-8', en: 'text encoded in UTF-8' },
    hint: {
      fr: 'Dans le Bloc-notes, « Enregistrer sous », puis Encodage : UTF-8.',
      en: 'In Notepad, "Save as", then Encoding: UTF-8.',
    },
  },
  EO104: {
    severity: 'error',
    message: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
    expected: { fr: 'un scénario en JSON', en: 'a scenario in JSON' },
    hint: {
      fr: 'Vérifiez que l’enregistrement ou le téléchargement s’est bien rendu au bout.',
      en: 'Check that it was saved or downloaded to the end.',
    },
  },
  EO105: {
    severity: 'error',
    message: {
      fr: 'Des objets ou des listes sont emboîtés sur plus de {limit} niveaux.',
      en: 'Objects or lists are nested more than {limit} levels deep.',
    },
    expected: { fr: 'au plus {limit} niveaux', en: 'at most {limit} levels' },
    hint: {
      fr: 'Aucun scénario n’a besoin d’une telle profondeur; cherchez une accolade ou un crochet répété par erreur.',
      en: 'No scenario needs such depth; look for a brace or bracket repeated by mistake.',
    },
  },
  EO106: {
    severity: 'error',
    message: {
      fr: 'La clé « {key} » est écrite deux fois dans le même objet.',
      en: 'The key "{key}" is written twice in the same object.',
    },
    expected: { fr: 'chaque clé une seule fois', en: 'each key once' },
    hint: {
      fr: 'L’autre se trouve plus haut dans le même objet. Gardez-en une, ou réunissez ce qu’elles disent.',
      en: 'The other one is higher up in the same object. Keep one, or merge what they say.',
    },
  },
  EO107: {
    severity: 'error',
    message: {
      fr: 'La clé « {key} » est interdite dans un scénario.',
      en: 'The key "{key}" is not allowed in a scenario.',
    },
    expected: { fr: 'une clé du format', en: 'a key of the format' },
    hint: {
      fr: 'Ce nom a un sens particulier pour les programmes. Choisissez-en un autre.',
      en: 'This name has a special meaning to programs. Choose another one.',
    },
  },
  EO108: {
    severity: 'error',
    message: {
      fr: 'Un caractère est coupé en deux : {got} n’est que la moitié d’un émoji ou d’un signe rare.',
      en: 'A character is cut in half: {got} is only half of an emoji or rare sign.',
    },
    expected: { fr: 'des caractères entiers', en: 'whole characters' },
    hint: {
      fr: 'Effacez ce caractère et retapez-le.',
      en: 'Delete this character and type it again.',
    },
  },
  EO109: {
    severity: 'error',
    message: {
      fr: 'Un texte contient un caractère de commande invisible ({got}).',
      en: 'A text holds an invisible control character ({got}).',
    },
    expected: {
      fr: 'des caractères visibles, des espaces et des sauts de ligne écrits \\n',
      en: 'visible characters, spaces, and line breaks written \\n',
    },
    hint: {
      fr: 'Il vient sans doute d’un copier-coller. Effacez-le; un saut de ligne s’écrit \\n, une tabulation \\t.',
      en: 'It was probably pasted in. Delete it; a line break is written \\n, a tab \\t.',
    },
  },
  EO110: {
    severity: 'error',
    message: {
      fr: 'Ce n’est pas du JSON : {got} n’a pas sa place ici.',
      en: 'This is not JSON: {got} does not belong here.',
    },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: {
      fr: 'Regardez juste avant : il manque souvent une virgule, un guillemet ou une accolade.',
      en: 'Look just before it: a comma, a quotation mark or a brace is often missing.',
    },
  },
  EO111: {
    severity: 'error',
    message: {
      fr: 'Le fichier s’arrête trop tôt.',
      en: 'The file stops too early.',
    },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: {
      fr: 'Il manque la fin : une accolade ou un crochet n’a pas été refermé, ou la copie est incomplète.',
      en: 'The end is missing: a brace or bracket was not closed, or the copy is incomplete.',
    },
  },
  EO112: {
    severity: 'error',
    message: { fr: 'Le JSON n’admet pas de commentaires.', en: 'JSON has no comments.' },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: {
      fr: 'Mettez votre remarque dans un champ « note » : il y en a un presque partout, et on ne le montre jamais.',
      en: 'Put your remark in a "note" field: there is one nearly everywhere, and it is never shown.',
    },
  },
  EO113: {
    severity: 'error',
    message: {
      fr: 'Il y a une virgule de trop devant {got}.',
      en: 'There is one comma too many before {got}.',
    },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: {
      fr: 'Retirez la virgule qui suit le dernier élément.',
      en: 'Remove the comma after the last element.',
    },
  },
  EO114: {
    severity: 'error',
    message: {
      fr: '{got} ne s’écrit pas ainsi en JSON, ou dépasse ce qu’un nombre peut valoir.',
      en: '{got} is not how JSON writes a number, or is more than a number can hold.',
    },
    expected: { fr: 'un nombre comme 0, 12 ou 0.5', en: 'a number such as 0, 12 or 0.5' },
    hint: {
      fr: 'Point décimal et non virgule, pas de zéro en tête, pas de signe +.',
      en: 'A decimal point, no leading zero, no plus sign.',
    },
  },
  EO115: {
    severity: 'error',
    message: {
      fr: 'Un texte commencé ici n’est pas refermé sur la même ligne.',
      en: 'A text begun here is not closed on the same line.',
    },
    expected: {
      fr: 'un guillemet droit " à la fin du texte',
      en: 'a straight " at the end of the text',
    },
    hint: {
      fr: 'Un texte tient sur une ligne du fichier; un saut de ligne s’y écrit \\n.',
      en: 'A text stays on one line of the file; a line break in it is written \\n.',
    },
  },
  EO116: {
    severity: 'error',
    message: {
      fr: 'Le signe {got} ne peut pas encadrer un texte.',
      en: 'The sign {got} cannot enclose a text.',
    },
    expected: { fr: 'des guillemets droits "', en: 'straight quotation marks "' },
    hint: {
      fr: 'Les traitements de texte arrondissent les guillemets : écrivez le fichier dans un éditeur de texte brut.',
      en: 'Word processors curl quotation marks: write the file in a plain-text editor.',
    },
  },
  EO117: {
    severity: 'error',
    message: {
      fr: 'La suite {got} n’existe pas en JSON.',
      en: 'The sequence {got} does not exist in JSON.',
    },
    expected: {
      fr: '\\" \\\\ \\/ \\b \\f \\n \\r \\t ou \\u suivi de quatre chiffres hexadécimaux',
      en: '\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits',
    },
    hint: {
      fr: 'Une barre oblique inversée dans le texte s’écrit deux fois : \\\\.',
      en: 'A backslash in the text is written twice: \\\\.',
    },
  },
  EO118: {
    severity: 'error',
    message: {
      fr: 'Le fichier compte trop d’éléments : {got}.',
      en: 'The file has too many elements: {got}.',
    },
    expected: { fr: 'au plus {limit}', en: 'at most {limit}' },
    hint: {
      fr: 'Scindez le scénario en plusieurs fichiers.',
      en: 'Split the scenario into several files.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
