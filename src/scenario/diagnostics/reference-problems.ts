import type { CatalogueEntry } from './entry.ts';

/** EO3xx: one part of the file names another that is not there, or not of that kind. */
export const REFERENCE_PROBLEMS = {
  EO301: {
    severity: 'error',
    message: {
      fr: 'Le scénario n’a pas {none} « {id} ».',
      en: 'The scenario has no {none} "{id}".',
    },
    expected: { fr: '{known}', en: '{known}' },
    hint: {
      fr: 'Ajoutez ce qui manque au scénario, ou corrigez l’identifiant.',
      en: 'Add what is missing to the scenario, or correct the id.',
    },
  },
  EO302: {
    severity: 'error',
    message: {
      fr: '« {id} » est {actual}; il faut ici {kind}.',
      en: '"{id}" is {actual}; this calls for {kind}.',
    },
    expected: { fr: '{known}', en: '{known}' },
    hint: {
      fr: 'Nommez ici {kind} : « {id} » désigne autre chose.',
      en: 'Name {kind} here: "{id}" stands for something else.',
    },
  },
  EO303: {
    severity: 'error',
    message: {
      fr: '{what} porte le même identifiant qu’un autre élément : « {id} ».',
      en: '{what} has the same id as another element: "{id}".',
    },
    expected: { fr: 'un identifiant qui ne sert qu’une fois', en: 'an id used once' },
    hint: {
      fr: 'L’autre est ici : {first}. Changez l’un des deux, et les renvois qui le visent.',
      en: 'The other one is here: {first}. Change one of them, and the references to it.',
    },
  },
  EO304: {
    severity: 'error',
    message: {
      fr: 'L’identifiant « {id} » est réservé.',
      en: 'The id "{id}" is reserved.',
    },
    expected: {
      fr: 'un autre mot que « organisation » et « target »',
      en: 'a word other than "organisation" and "target"',
    },
    hint: {
      fr: '« organisation » désigne la page elle-même, « target » le message visé par le geste, ou la publication; choisissez un autre mot.',
      en: '"organisation" means the page itself, "target" the item acted upon, or the post; choose another word.',
    },
  },
  EO305: {
    severity: 'error',
    message: {
      fr: 'Personne ne peut recevoir ce renvoi : « {id} » n’est pas sur la liste d’escalade.',
      en: 'Nobody can receive this escalation: "{id}" is not on the escalation list.',
    },
    expected: { fr: '{known}', en: '{known}' },
    hint: {
      fr: 'Ajoutez ce contact à « organisation.contacts », ou nommez-en un qui y est.',
      en: 'Add this contact to "organisation.contacts", or name one who is there.',
    },
  },
  EO306: {
    severity: 'error',
    message: {
      fr: 'Ce message finit par se répondre à lui-même : {ring}.',
      en: 'This item ends up answering itself: {ring}.',
    },
    expected: {
      fr: 'un fil qui remonte à une publication',
      en: 'a thread that goes back to a post',
    },
    hint: {
      fr: 'Corrigez « in » dans l’un de ces messages.',
      en: 'Correct "in" in one of these items.',
    },
  },
  EO307: {
    severity: 'error',
    message: {
      fr: 'Ce message est sur le canal « {channel} », mais répond à un message du canal « {other} ».',
      en: 'This item is on the channel "{channel}" but answers one on the channel "{other}".',
    },
    expected: { fr: 'le même canal des deux côtés', en: 'the same channel on both sides' },
    hint: {
      fr: 'Changez « channel », ou faites-le répondre à un message de son canal.',
      en: 'Change "channel", or make it answer an item of its own channel.',
    },
  },
  EO308: {
    severity: 'error',
    message: {
      fr: '« target » ne désigne rien ici : aucun geste sur un message, ni aucune publication, ne déclenche ceci.',
      en: '"target" stands for nothing here: no action on an item, and no publication, sets this off.',
    },
    expected: {
      fr: 'l’identifiant d’un message, ou un inject déclenché par un geste sur un message ou par une publication',
      en: 'the id of an item, or an inject set off by an action on an item or by a publication',
    },
    hint: {
      fr: 'Nommez le message, ou donnez à l’inject un déclencheur de type "action"; « withdraw » ne retire pas ce que la page vient de publier.',
      en: 'Name the item, or give the inject a trigger of type "action"; "withdraw" does not take back what the page has just published.',
    },
  },
  EO309: {
    severity: 'hint',
    message: {
      fr: '{what} « {id} » ne sert nulle part.',
      en: '{what} "{id}" is never used.',
    },
    expected: { fr: 'au moins un renvoi', en: 'at least one reference' },
    hint: {
      fr: 'Utilisez-le ou retirez-le; c’est peut-être un renvoi mal orthographié ailleurs.',
      en: 'Use it or remove it; a reference elsewhere may be misspelt.',
    },
  },
  EO310: {
    severity: 'error',
    message: {
      fr: '« {id} » ne peut pas écrire sur le canal « {channel} ».',
      en: '"{id}" cannot write on the channel "{channel}".',
    },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: {
      fr: 'Le clavardage interne est pour les contacts; les autres canaux sont pour le public et l’organisation.',
      en: 'The internal chat is for contacts; the other channels are for the public and the organisation.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
