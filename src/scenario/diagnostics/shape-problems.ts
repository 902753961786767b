import type { CatalogueEntry } from './entry.ts';

/** EO2xx: a value has not the shape that the format gives it, or goes beyond a limit. */
export const SHAPE_PROBLEMS = {
  EO201: {
    severity: 'error',
    message: {
      fr: 'Ce n’est pas le bon genre de valeur : {got}.',
      en: 'This is the wrong kind of value: {got}.',
    },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: { fr: 'Mettez ici {wanted}.', en: 'Put {wanted} here.' },
  },
  EO202: {
    severity: 'error',
    message: { fr: 'Il manque « {key} ».', en: '"{key}" is missing.' },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: {
      fr: 'Ajoutez "{key}" à cet objet.',
      en: 'Add "{key}" to this object.',
    },
  },
  EO203: {
    severity: 'error',
    message: {
      fr: '« {key} » n’existe pas à cet endroit.',
      en: '"{key}" does not exist here.',
    },
    expected: { fr: 'une clé que le format connaît', en: 'a key that the format knows' },
    hint: {
      fr: 'Retirez cette clé; une remarque va dans « note ».',
      en: 'Remove this key; a remark goes in "note".',
    },
  },
  EO204: {
    severity: 'error',
    message: { fr: '{got} n’est pas un choix possible.', en: '{got} is not one of the choices.' },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: { fr: 'Écrivez {wanted}.', en: 'Write {wanted}.' },
  },
  EO205: {
    severity: 'error',
    message: {
      fr: 'Ce texte est trop long : {length} caractères.',
      en: 'This text is too long: {length} characters.',
    },
    expected: { fr: 'au plus {limit} caractères', en: 'at most {limit} characters' },
    hint: { fr: 'Raccourcissez-le.', en: 'Shorten it.' },
  },
  EO206: {
    severity: 'error',
    message: { fr: 'Ce texte est vide.', en: 'This text is empty.' },
    expected: { fr: 'au moins un caractère', en: 'at least one character' },
    hint: {
      fr: 'Écrivez le texte, ou retirez la clé si elle est facultative.',
      en: 'Write the text, or remove the key if it is optional.',
    },
  },
  EO207: {
    severity: 'error',
    message: {
      fr: 'Cette liste est trop longue : {length} éléments.',
      en: 'This list is too long: {length} elements.',
    },
    expected: { fr: 'au plus {limit} éléments', en: 'at most {limit} elements' },
    hint: { fr: 'Gardez-en {limit} au plus.', en: 'Keep {limit} at most.' },
  },
  EO208: {
    severity: 'error',
    message: {
      fr: 'Cette liste est trop courte : il lui faut au moins {limit} élément(s).',
      en: 'This list is too short: it needs at least {limit} element(s).',
    },
    expected: { fr: 'au moins {limit} élément(s)', en: 'at least {limit} element(s)' },
    hint: {
      fr: 'Complétez-la, ou retirez la clé si elle est facultative.',
      en: 'Complete it, or remove the key if it is optional.',
    },
  },
  EO209: {
    severity: 'error',
    message: { fr: '{got} est trop grand.', en: '{got} is too large.' },
    expected: { fr: 'au plus {limit}', en: 'at most {limit}' },
    hint: { fr: 'Écrivez un nombre d’au plus {limit}.', en: 'Write a number of at most {limit}.' },
  },
  EO210: {
    severity: 'error',
    message: { fr: '{got} est trop petit.', en: '{got} is too small.' },
    expected: { fr: 'au moins {limit}', en: 'at least {limit}' },
    hint: {
      fr: 'Écrivez un nombre d’au moins {limit}.',
      en: 'Write a number of at least {limit}.',
    },
  },
  EO211: {
    severity: 'error',
    message: { fr: '{got} ne peut pas servir d’identifiant.', en: '{got} cannot be an id.' },
    expected: {
      fr: 'de 1 à 64 lettres minuscules sans accent, chiffres ou traits d’union',
      en: '1 to 64 lower-case letters without accents, digits or hyphens',
    },
    hint: {
      fr: 'Exemples : annulation, c12, rumeur-blesses.',
      en: 'Examples: cancellation, c12, rumour-injuries.',
    },
  },
  EO212: {
    severity: 'error',
    message: { fr: '{got} n’est pas une durée.', en: '{got} is not a duration.' },
    expected: {
      fr: 'des heures (h), minutes (m) et secondes (s), comme "45s", "2m30s" ou "1h30m"',
      en: 'hours (h), minutes (m) and seconds (s), such as "45s", "2m30s" or "1h30m"',
    },
    hint: {
      fr: 'Sans espace, l’unité après chaque nombre : "2m30s".',
      en: 'No space, and the unit after each number: "2m30s".',
    },
  },
  EO213: {
    severity: 'error',
    message: { fr: '{got} n’est pas une heure du jour.', en: '{got} is not a time of day.' },
    expected: { fr: 'une heure de "00:00" à "23:59"', en: 'a time from "00:00" to "23:59"' },
    hint: {
      fr: 'Deux chiffres de chaque côté du deux-points : "07:05".',
      en: 'Two digits on each side of the colon: "07:05".',
    },
  },
  EO214: {
    severity: 'error',
    message: {
      fr: 'Cette image ne peut pas être lue : seules celles en PNG, JPEG ou WebP, gardées dans le fichier, sont admises.',
      en: 'This picture cannot be read: only PNG, JPEG or WebP kept inside the file will do.',
    },
    expected: {
      fr: 'une adresse data:image/png;base64,… (ou jpeg, ou webp)',
      en: 'an address data:image/png;base64,… (or jpeg, or webp)',
    },
    hint: {
      fr: 'Convertissez l’image en PNG, JPEG ou WebP, puis en base64. Le SVG et les adresses web sont refusés.',
      en: 'Convert the picture to PNG, JPEG or WebP, then to base64. SVG and web addresses are refused.',
    },
  },
  EO215: {
    severity: 'error',
    message: {
      fr: 'Cette image est trop lourde : {got}.',
      en: 'This picture is too large: {got}.',
    },
    expected: { fr: 'au plus {limit}', en: 'at most {limit}' },
    hint: {
      fr: 'Réduisez ses dimensions (800 pixels de large suffisent) ou sa qualité.',
      en: 'Reduce its dimensions (800 pixels wide will do) or its quality.',
    },
  },
  EO216: {
    severity: 'error',
    message: {
      fr: 'Cette image s’annonce {format}, mais ses premiers octets disent autre chose.',
      en: 'This picture calls itself {format}, but its first bytes say otherwise.',
    },
    expected: { fr: 'une vraie image {format}', en: 'a real {format} picture' },
    hint: {
      fr: 'Réexportez l’image dans le format annoncé.',
      en: 'Export the picture again in the format it announces.',
    },
  },
  EO217: {
    severity: 'error',
    message: { fr: '{got} n’est pas une adresse web.', en: '{got} is not a web address.' },
    expected: {
      fr: 'une adresse qui commence par https:// ou http://',
      en: 'an address that begins with https:// or http://',
    },
    hint: {
      fr: 'Copiez l’adresse entière depuis la barre du navigateur.',
      en: 'Copy the whole address from the browser’s bar.',
    },
  },
  EO218: {
    severity: 'error',
    message: {
      fr: 'Ceci n’est pas un texte à lire : {got}.',
      en: 'This is not a text to be read: {got}.',
    },
    expected: {
      fr: '{ "fr": "…", "en": "…" }, { "only": "fr", "text": "…" }, ou un texte simple si le scénario n’a qu’une langue',
      en: '{ "fr": "…", "en": "…" }, { "only": "en", "text": "…" }, or plain text if the scenario has one language',
    },
    hint: {
      fr: 'Donnez le texte dans chaque langue du scénario.',
      en: 'Give the text in each language of the scenario.',
    },
  },
  EO219: {
    severity: 'error',
    message: { fr: 'Le type {got} n’existe pas ici.', en: 'The type {got} does not exist here.' },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: { fr: 'Les types possibles : {wanted}.', en: 'The possible types: {wanted}.' },
  },
  EO221: {
    severity: 'warning',
    message: {
      fr: 'Le fichier a encore d’autres problèmes : seuls les {limit} premiers sont montrés.',
      en: 'The file has more problems: only the first {limit} are shown.',
    },
    expected: { fr: 'moins de problèmes', en: 'fewer problems' },
    hint: {
      fr: 'Corrigez ceux-ci d’abord; un même geste en règle souvent beaucoup.',
      en: 'Correct these first; one change often settles many.',
    },
  },
  EO251: {
    severity: 'error',
    message: {
      fr: 'En comptant répétitions et rappels, il se passerait {count} choses.',
      en: 'Counting repetitions and calls, {count} things would happen.',
    },
    expected: { fr: 'au plus {limit}', en: 'at most {limit}' },
    hint: {
      fr: 'C’est surtout « {id} » : réduisez "repeat", ou allongez les délais des injects qui se rappellent.',
      en: 'It is mostly "{id}": reduce "repeat", or lengthen the delays of injects that call each other again.',
    },
  },
  EO252: {
    severity: 'error',
    message: {
      fr: 'En comptant les répétitions, la foule prendrait {count} fois la parole.',
      en: 'Counting repetitions, the crowd would speak {count} times.',
    },
    expected: { fr: 'au plus {limit}', en: 'at most {limit}' },
    hint: {
      fr: 'Réduisez « count » ou « repeat » : au-delà, personne ne peut lire.',
      en: 'Reduce "count" or "repeat": beyond that, nobody can read it.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
