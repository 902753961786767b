import type { CatalogueEntry } from './entry.ts';

/** EO42x to EO45x: injects that never come, never stop, or publish what makes no sense. */
export const FLOW_PROBLEMS = {
  EO420: {
    severity: 'error',
    message: {
      fr: 'L’inject « {id} » attend d’être appelé, mais rien ne l’appelle.',
      en: 'The inject "{id}" waits to be called, but nothing calls it.',
    },
    expected: {
      fr: 'une conséquence "fire" qui le nomme',
      en: 'a "fire" consequence that names it',
    },
    hint: {
      fr: 'Ajoutez { "type": "fire", "inject": "{id}" } quelque part, ou donnez-lui un autre déclencheur.',
      en: 'Add { "type": "fire", "inject": "{id}" } somewhere, or give it another trigger.',
    },
  },
  EO421: {
    severity: 'error',
    message: {
      fr: 'L’inject « {id} » n’arrive jamais : il attend « {cause} », qui n’arrive jamais.',
      en: 'The inject "{id}" never happens: it waits for "{cause}", which never happens.',
    },
    expected: { fr: 'une cause qui peut arriver', en: 'a cause that can happen' },
    hint: {
      fr: 'Suivez la chaîne des déclencheurs : il lui faut un début ("time", "action"…).',
      en: 'Follow the chain of triggers: it needs a beginning ("time", "action"…).',
    },
  },
  EO422: {
    severity: 'error',
    message: {
      fr: 'Ces injects se déclenchent en rond, sans délai : {ring}.',
      en: 'These injects set each other off in a ring, with no delay: {ring}.',
    },
    expected: { fr: 'un délai quelque part dans le cercle', en: 'a delay somewhere in the ring' },
    hint: {
      fr: 'Ajoutez "delay" (une seconde au moins) ou rompez le cercle.',
      en: 'Add "delay" (one second at least) or break the ring.',
    },
  },
  EO423: {
    severity: 'warning',
    message: {
      fr: 'L’inject « {id} » n’arriverait qu’à {at}, après la fin de la simulation ({end}).',
      en: 'The inject "{id}" would not happen before {at}, after the end of the run ({end}).',
    },
    expected: { fr: 'un moment avant {end}', en: 'a moment before {end}' },
    hint: {
      fr: 'Avancez-le, ou allongez « clock.duration ».',
      en: 'Bring it forward, or lengthen "clock.duration".',
    },
  },
  EO424: {
    severity: 'error',
    message: {
      fr: 'L’inject « {id} » se répète sans intervalle.',
      en: 'The inject "{id}" repeats with no interval.',
    },
    expected: { fr: 'au moins une seconde', en: 'at least one second' },
    hint: { fr: 'Donnez à « every » une durée réelle.', en: 'Give "every" a real duration.' },
  },
  EO425: {
    severity: 'warning',
    message: {
      fr: 'Ce message se place sous « {parent} », qui peut ne jamais paraître.',
      en: 'This item goes under "{parent}", which may never appear.',
    },
    expected: {
      fr: 'un message qui paraît avant à coup sûr',
      en: 'an item that surely appears before',
    },
    hint: {
      fr: 'Publiez-les ensemble, ou faites dépendre cet inject de celui qui publie « {parent} ».',
      en: 'Publish them together, or make this inject depend on the one that publishes "{parent}".',
    },
  },
  EO426: {
    severity: 'error',
    message: {
      fr: 'Ce message se place sous « {parent} », qui ne paraît jamais avant lui.',
      en: 'This item goes under "{parent}", which never appears before it.',
    },
    expected: { fr: 'un message qui paraît avant', en: 'an item that appears before' },
    hint: {
      fr: 'Changez l’ordre ou les moments, ou corrigez « in ».',
      en: 'Change the order or the times, or correct "in".',
    },
  },
  EO427: {
    severity: 'warning',
    message: {
      fr: 'La variable « {id} » part de {start} : elle a déjà passé ce seuil au début.',
      en: 'The variable "{id}" starts at {start}: it is past this threshold from the beginning.',
    },
    expected: {
      fr: 'un seuil que la variable franchit en cours de route',
      en: 'a threshold that the variable crosses on the way',
    },
    hint: {
      fr: 'L’inject ne viendrait qu’après un retour en arrière. Changez le seuil ou le départ.',
      en: 'The inject would come only after it went back first. Change the threshold or the start.',
    },
  },
  EO428: {
    severity: 'hint',
    message: {
      fr: 'Dans « {id} », « otherwise » sert deux fois : quand aucune branche ne tient, et aussi quand « when » ne tient pas.',
      en: 'In "{id}", "otherwise" serves twice: when no branch holds, and also when "when" does not hold.',
    },
    expected: {
      fr: 'un « when » avec un « otherwise », ou des branches avec un « otherwise »',
      en: 'a "when" with an "otherwise", or branches with an "otherwise"',
    },
    hint: {
      fr: 'Si rien ne doit suivre sans « when », faites de « otherwise » une dernière branche ({ "type": "time", "from": "0s" } tient toujours) et videz-le. Si « when » répète une branche, retirez-le.',
      en: 'If nothing should follow without "when", make "otherwise" a last branch ({ "type": "time", "from": "0s" } always holds) and empty it. If "when" repeats a branch, remove it.',
    },
  },
  EO430: {
    severity: 'error',
    message: {
      fr: 'Une critique (canal « reviews ») a de 1 à 5 étoiles; celle-ci n’en a pas.',
      en: 'A review (channel "reviews") has 1 to 5 stars; this one has none.',
    },
    expected: { fr: '"stars": de 1 à 5', en: '"stars": 1 to 5' },
    hint: { fr: 'Ajoutez "stars".', en: 'Add "stars".' },
  },
  EO431: {
    severity: 'error',
    message: {
      fr: 'Seules les critiques portent des étoiles; ce message est sur le canal « {channel} ».',
      en: 'Only reviews bear stars; this item is on the channel "{channel}".',
    },
    expected: {
      fr: 'le canal « reviews », ou pas d’étoiles',
      en: 'the channel "reviews", or no stars',
    },
    hint: {
      fr: 'Retirez "stars" ou changez de canal.',
      en: 'Remove "stars" or change the channel.',
    },
  },
  EO432: {
    severity: 'error',
    message: {
      fr: 'Un message du fil public compte au plus {limit} caractères; celui-ci en a {length}.',
      en: 'A message of the public stream has at most {limit} characters; this one has {length}.',
    },
    expected: { fr: 'au plus {limit} caractères', en: 'at most {limit} characters' },
    hint: { fr: 'Raccourcissez-le ou changez de canal.', en: 'Shorten it or change the channel.' },
  },
  EO433: {
    severity: 'error',
    message: {
      fr: 'On ne cite que d’un message du fil public à un autre.',
      en: 'Quoting goes only from one message of the public stream to another.',
    },
    expected: {
      fr: 'deux messages du canal « stream »',
      en: 'two items on the channel "stream"',
    },
    hint: {
      fr: 'Retirez "quotes", ou déplacez le message.',
      en: 'Remove "quotes", or move the item.',
    },
  },
  EO434: {
    severity: 'hint',
    message: {
      fr: 'Cette mention vient de la veille, mais rien ne dit où elle a été trouvée.',
      en: 'This mention comes from monitoring, but nothing says where it was found.',
    },
    expected: { fr: '"source" : le site ou le forum', en: '"source": the site or forum' },
    hint: { fr: 'Ajoutez "source".', en: 'Add "source".' },
  },
  EO435: {
    severity: 'warning',
    message: {
      fr: 'Cette réponse est plus vieille ({age}) que le message auquel elle répond ({other}).',
      en: 'This answer is older ({age}) than the item it answers ({other}).',
    },
    expected: { fr: 'une réponse plus récente', en: 'a more recent answer' },
    hint: { fr: 'Diminuez "age".', en: 'Reduce "age".' },
  },
  EO436: {
    severity: 'hint',
    message: {
      fr: 'Ce message arrivera masqué : {filter} retient « {word} ».',
      en: 'This item will arrive hidden: {filter} holds back "{word}".',
    },
    expected: {
      fr: 'un message que les réglages de départ laissent passer',
      en: 'an item that the settings at the start let through',
    },
    hint: {
      fr: 'Les réponses que d’autres y donneraient, hors ses amis, n’apparaîtront pas; si ce n’est pas voulu, changez le mot ou le réglage.',
      en: 'Answers to it by anybody but its author’s friends will not appear; unless that is meant, change the word or the setting.',
    },
  },
  EO440: {
    severity: 'error',
    message: {
      fr: 'La variable « {id} » part de {start}, hors de ses bornes ({min} à {max}).',
      en: 'The variable "{id}" starts at {start}, outside its bounds ({min} to {max}).',
    },
    expected: { fr: 'un départ entre {min} et {max}', en: 'a start between {min} and {max}' },
    hint: { fr: 'Changez "start" ou les bornes.', en: 'Change "start" or the bounds.' },
  },
  EO441: {
    severity: 'warning',
    message: {
      fr: 'La variable « {id} » ne peut pas valoir {to} : elle reste entre {min} et {max}.',
      en: 'The variable "{id}" cannot be {to}: it stays between {min} and {max}.',
    },
    expected: { fr: 'une valeur entre {min} et {max}', en: 'a value between {min} and {max}' },
    hint: {
      fr: 'Elle s’arrêtera à la borne. Écrivez la valeur voulue.',
      en: 'It will stop at the bound. Write the value you mean.',
    },
  },
  EO442: {
    severity: 'error',
    message: {
      fr: 'Deux variables tiennent le rôle « {role} ».',
      en: 'Two variables have the role "{role}".',
    },
    expected: { fr: 'une variable au plus par rôle', en: 'one variable per role at most' },
    hint: { fr: 'Retirez "role" de l’une des deux.', en: 'Remove "role" from one of the two.' },
  },
  EO443: {
    severity: 'hint',
    message: {
      fr: 'Changer une variable de 0 ne change rien.',
      en: 'A change of 0 changes nothing.',
    },
    expected: { fr: 'un nombre autre que 0', en: 'a number other than 0' },
    hint: {
      fr: 'Donnez une valeur, ou retirez cette conséquence.',
      en: 'Give a value, or remove this consequence.',
    },
  },
  EO450: {
    severity: 'error',
    message: {
      fr: 'Toutes les fins ont une condition : si aucune ne tient, la simulation n’a pas de fin.',
      en: 'Every ending has a condition: if none holds, the run has no ending.',
    },
    expected: {
      fr: 'une fin sans « when », la dernière',
      en: 'an ending without "when", the last one',
    },
    hint: {
      fr: 'Retirez "when" de la dernière fin, ou ajoutez une fin par défaut.',
      en: 'Remove "when" from the last ending, or add a default one.',
    },
  },
  EO451: {
    severity: 'warning',
    message: {
      fr: 'Rien ne mène à la fin « {id} ».',
      en: 'Nothing leads to the ending "{id}".',
    },
    expected: {
      fr: 'un « when », ou une conséquence "end" qui la nomme',
      en: 'a "when", or an "end" consequence that names it',
    },
    hint: {
      fr: 'Seule la dernière fin sans « when » sert de fin par défaut.',
      en: 'Only the last ending without "when" serves as the default.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
