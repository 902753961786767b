import type { CatalogueEntry } from './entry.ts';

/** EO46x to EO47x: what nobody can meet. */
export const EXPECTATION_PROBLEMS = {
  EO460: {
    severity: 'warning',
    message: {
      fr: 'On attend un renvoi à « {id} », qui ne répond jamais.',
      en: 'An escalation to "{id}" is expected, but they never answer.',
    },
    expected: {
      fr: 'des « answers » ou un « otherwise » pour ce contact',
      en: '"answers" or an "otherwise" for this contact',
    },
    hint: {
      fr: 'Faites-lui au moins accuser réception : un silence apprend à ne plus escalader.',
      en: 'Let them at least acknowledge it: silence teaches people not to escalate.',
    },
  },
  EO461: {
    severity: 'error',
    message: {
      fr: 'Personne ne peut répondre à cette attente : « {id} » ne paraît jamais.',
      en: 'Nobody can meet this expectation: "{id}" never appears.',
    },
    expected: { fr: 'un message qui paraît', en: 'an item that appears' },
    hint: {
      fr: 'Regardez l’inject qui le publie : il n’arrive jamais.',
      en: 'Look at the inject that publishes it: it never happens.',
    },
  },
  EO462: {
    severity: 'error',
    message: {
      fr: 'Une réponse est attendue, mais « {key} » ne dit pas dans quel délai.',
      en: 'An answer is expected, but "{key}" does not say how soon.',
    },
    expected: { fr: '« target » et « limit »', en: '"target" and "limit"' },
    hint: {
      fr: 'Ajoutez "{key}" : « target » est le bon délai, « limit » celui au-delà duquel la réponse ne vaut presque plus rien.',
      en: 'Add "{key}": "target" is a good delay, "limit" the one beyond which an answer is worth little.',
    },
  },
  EO463: {
    severity: 'error',
    message: {
      fr: 'La limite ({limit}) vient avant la cible ({target}).',
      en: 'The limit ({limit}) comes before the target ({target}).',
    },
    expected: { fr: 'une limite plus longue que la cible', en: 'a limit longer than the target' },
    hint: {
      fr: 'Allongez "limit" ou raccourcissez "target".',
      en: 'Lengthen "limit" or shorten "target".',
    },
  },
  EO464: {
    severity: 'error',
    message: {
      fr: 'Personne ne peut répondre à « {id} » : {why}.',
      en: 'Nobody can answer "{id}": {why}.',
    },
    expected: {
      fr: 'un message auquel on peut répondre ainsi',
      en: 'an item that can be answered so',
    },
    hint: {
      fr: 'Changez « items », « private », ou attendez le silence.',
      en: 'Change "items" or "private", or expect silence.',
    },
  },
  EO465: {
    severity: 'error',
    message: {
      fr: 'Le fait « {id} » ne peut pas être dit : il n’est {status} et rien ne le révèle.',
      en: 'The fact "{id}" cannot be said: it is {status} and nothing reveals it.',
    },
    expected: {
      fr: 'un fait connu, ou une conséquence "reveal"',
      en: 'a known fact, or a "reveal" consequence',
    },
    hint: {
      fr: 'Faites-le révéler par un contact ou un inject, ou mettez "status": "known".',
      en: 'Let a contact or an inject reveal it, or set "status": "known".',
    },
  },
  EO466: {
    severity: 'warning',
    message: {
      fr: 'Le fait « {id} » ne pourra jamais être reconnu dans une réponse.',
      en: 'The fact "{id}" can never be recognised in an answer.',
    },
    expected: {
      fr: '« said » : au moins un groupe de mots',
      en: '"said": at least one phrase group',
    },
    hint: {
      fr: 'Donnez au fait un "said" : les groupes de « phrases » qui le disent.',
      en: 'Give the fact a "said": the groups of "phrases" that say it.',
    },
  },
  EO467: {
    severity: 'error',
    message: {
      fr: 'Le geste « {action} » est à la fois voulu et nuisible.',
      en: 'The action "{action}" is both wanted and harmful.',
    },
    expected: { fr: 'chaque geste dans une seule liste', en: 'each action in one list' },
    hint: {
      fr: 'Retirez-le de l’une des deux listes.',
      en: 'Remove it from one of the two lists.',
    },
  },
  EO468: {
    severity: 'error',
    message: {
      fr: 'Le délai du renvoi est de zéro : personne ne peut le tenir.',
      en: 'The time allowed for the escalation is zero: nobody can meet it.',
    },
    expected: { fr: 'au moins quelques secondes', en: 'at least a few seconds' },
    hint: { fr: 'Donnez à « within » une durée réelle.', en: 'Give "within" a real duration.' },
  },
  EO469: {
    severity: 'hint',
    message: {
      fr: 'Aucune réponse n’est attendue : « {key} » ne sert à rien.',
      en: 'No answer is expected: "{key}" has no use.',
    },
    expected: { fr: 'pas de « {key} »', en: 'no "{key}"' },
    hint: {
      fr: 'Retirez-le, ou écrivez "needs": "answer".',
      en: 'Remove it, or write "needs": "answer".',
    },
  },
  EO470: {
    severity: 'error',
    message: {
      fr: 'Les attentes « {first} » et « {second} » veulent, l’une une réponse à « {id} », l’autre le silence.',
      en: 'The expectations "{first}" and "{second}" want, one an answer to "{id}", the other silence.',
    },
    expected: { fr: 'une seule attente par message', en: 'one expectation per item' },
    hint: {
      fr: 'Retirez le message de l’une des deux.',
      en: 'Remove the item from one of the two.',
    },
  },
  EO471: {
    severity: 'error',
    message: {
      fr: 'Cette attente ne concerne aucun message.',
      en: 'This expectation concerns no item.',
    },
    expected: {
      fr: 'au moins un message dans « items », ou "kind": "initiative"',
      en: 'at least one item in "items", or "kind": "initiative"',
    },
    hint: {
      fr: 'Seule une initiative (une publication que personne n’a demandée) se passe de message.',
      en: 'Only an initiative (a post nobody asked for) does without an item.',
    },
  },
  EO472: {
    severity: 'error',
    message: {
      fr: 'Personne ne peut dire le fait « {fact} » sans dire « {phrase} », que la même attente défend de dire.',
      en: 'Nobody can say the fact "{fact}" without saying "{phrase}", which the same expectation forbids.',
    },
    expected: { fr: 'des mots permis pour ce fait', en: 'words allowed for that fact' },
    hint: {
      fr: 'Retirez le groupe de « avoid », ou changez « said » du fait.',
      en: 'Remove the group from "avoid", or change the "said" of the fact.',
    },
  },
  EO473: {
    severity: 'warning',
    message: {
      fr: 'Une vie peut être en danger, mais rien ne mène vers de l’aide.',
      en: 'A life may be in danger, but nothing leads to help.',
    },
    expected: {
      fr: '« escalate », ou « facts » qui donnent une ligne d’aide',
      en: '"escalate", or "facts" that give a help line',
    },
    hint: {
      fr: 'Dites à qui confier ce message et quelle ligne d’aide donner.',
      en: 'Say to whom this message goes and which help line to give.',
    },
  },
  EO474: {
    severity: 'error',
    message: {
      fr: 'Les trois critères pèsent zéro : il n’y a rien à noter.',
      en: 'The three criteria weigh nothing: there is nothing to rate.',
    },
    expected: { fr: 'au moins un poids plus grand que 0', en: 'at least one weight above 0' },
    hint: { fr: 'Donnez un poids à un critère.', en: 'Give a criterion a weight.' },
  },
  EO475: {
    severity: 'warning',
    message: {
      fr: 'Le renvoi peut attendre {within}, plus que toute la simulation ({end}).',
      en: 'The escalation may wait {within}, longer than the whole run ({end}).',
    },
    expected: { fr: 'moins que {end}', en: 'less than {end}' },
    hint: { fr: 'Raccourcissez "within".', en: 'Shorten "within".' },
  },
  EO476: {
    severity: 'error',
    message: {
      fr: 'Une intention ne regarde que les mots de la réponse : « {what} » n’y a pas sa place.',
      en: 'An aim looks at the words of the answer alone: "{what}" has no place in it.',
    },
    expected: {
      fr: '"tone", "mentions", "language", "address", "copied" ou "form", sans « of », seuls ou dans "all", "any" et "not"',
      en: '"tone", "mentions", "language", "address", "copied" or "form", without "of", alone or within "all", "any" and "not"',
    },
    hint: {
      fr: 'Retirez cette condition : les gestes, les réglages et le délai se jugent ailleurs dans l’attente.',
      en: 'Remove this condition: actions, settings and delays are judged elsewhere in the expectation.',
    },
  },
  EO477: {
    severity: 'error',
    message: {
      fr: 'Des réglages sont attendus, mais rien ne dit lesquels.',
      en: 'Settings are expected, but nothing says which.',
    },
    expected: {
      fr: '« settings » : au moins un réglage et sa valeur',
      en: '"settings": at least one setting and its value',
    },
    hint: {
      fr: 'Ajoutez "settings": [{ "setting": "whoMayPost", "is": "nobody" }], par exemple.',
      en: 'Add "settings": [{ "setting": "whoMayPost", "is": "nobody" }], for instance.',
    },
  },
  EO478: {
    severity: 'warning',
    message: {
      fr: 'Le réglage « {setting} » est déjà à « {is} » au départ : il n’y a rien à faire.',
      en: 'The setting "{setting}" is "{is}" from the start: there is nothing to do.',
    },
    expected: { fr: 'un réglage à changer', en: 'a setting to be changed' },
    hint: {
      fr: 'Changez la valeur attendue, ou celle de départ dans « settings » du scénario.',
      en: 'Change the value expected, or the one at the start in the "settings" of the scenario.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
