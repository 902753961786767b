import type { CatalogueEntry } from './entry.ts';

/** EO40x to EO41x: conditions that cannot hold, always hold, or look at nothing. */
export const GUARD_PROBLEMS = {
  EO401: {
    severity: 'error',
    message: {
      fr: 'Ces bornes sont à l’envers : rien ne va de {low} à {high}.',
      en: 'These bounds are upside down: nothing goes from {low} to {high}.',
    },
    expected: { fr: 'la plus basse d’abord', en: 'the lower one first' },
    hint: { fr: 'Échangez les deux valeurs.', en: 'Swap the two values.' },
  },
  EO402: {
    severity: 'error',
    message: {
      fr: 'La variable « {id} » reste entre {min} et {max} : elle n’atteindra jamais {bound}.',
      en: 'The variable "{id}" stays between {min} and {max}: it will never reach {bound}.',
    },
    expected: { fr: 'une borne entre {min} et {max}', en: 'a bound between {min} and {max}' },
    hint: {
      fr: 'Changez cette borne, ou celles de la variable.',
      en: 'Change this bound, or those of the variable.',
    },
  },
  EO403: {
    severity: 'error',
    message: {
      fr: 'Cette condition demande une chose et son contraire : elle ne tient jamais.',
      en: 'This condition asks for one thing and its opposite: it never holds.',
    },
    expected: { fr: 'des conditions compatibles', en: 'conditions that go together' },
    hint: {
      fr: 'Retirez l’une des deux, ou remplacez "all" par "any".',
      en: 'Remove one of the two, or replace "all" with "any".',
    },
  },
  EO404: {
    severity: 'error',
    message: {
      fr: 'Ces conditions sur « {what} » ne se recoupent pas : elles ne tiennent jamais ensemble.',
      en: 'These conditions on "{what}" do not overlap: they never hold together.',
    },
    expected: { fr: 'des intervalles qui se recoupent', en: 'ranges that overlap' },
    hint: {
      fr: 'Rapprochez les bornes, ou remplacez "all" par "any".',
      en: 'Bring the bounds together, or replace "all" with "any".',
    },
  },
  EO405: {
    severity: 'hint',
    message: {
      fr: 'Cette condition tient toujours : elle ne sépare rien.',
      en: 'This condition always holds: it tells nothing apart.',
    },
    expected: { fr: 'une condition qui peut être fausse', en: 'a condition that can be false' },
    hint: { fr: 'Resserrez-la ou retirez-la.', en: 'Tighten it or remove it.' },
  },
  EO406: {
    severity: 'error',
    message: {
      fr: 'Une condition regarde les mots d’une réponse, mais rien n’est prévu quand ils ne peuvent pas être jugés.',
      en: 'A condition looks at the words of an answer, but nothing is said for when they cannot be judged.',
    },
    expected: { fr: 'un « otherwise » à côté', en: 'an "otherwise" beside it' },
    hint: {
      fr: 'Ajoutez "otherwise" : ce qui suit quand la réponse manque ou n’est pas jugée ([] si rien ne doit suivre).',
      en: 'Add "otherwise": what follows when there is no answer or it is not rated ([] if nothing should).',
    },
  },
  EO407: {
    severity: 'error',
    message: {
      fr: 'Cette condition regarde les mots d’une réponse, mais aucune réponse n’est en vue ici.',
      en: 'This condition looks at the words of an answer, but there is no answer in sight here.',
    },
    expected: {
      fr: '« of » : le message dont on regarde la réponse',
      en: '"of": the item whose answer is looked at',
    },
    hint: {
      fr: 'Ajoutez "of", ou déclenchez l’inject par une réponse ("reply", "publish"…).',
      en: 'Add "of", or set the inject off by an answer ("reply", "publish"…).',
    },
  },
  EO408: {
    severity: 'error',
    message: { fr: 'Il manque une borne à cette condition.', en: 'This condition has no bound.' },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: { fr: 'Ajoutez {wanted}.', en: 'Add {wanted}.' },
  },
  EO409: {
    severity: 'error',
    message: {
      fr: 'Le réglage « {setting} » ne prend pas la valeur {got}.',
      en: 'The setting "{setting}" does not take the value {got}.',
    },
    expected: { fr: '{wanted}', en: '{wanted}' },
    hint: { fr: 'Écrivez {wanted}.', en: 'Write {wanted}.' },
  },
  EO410: {
    severity: 'warning',
    message: {
      fr: 'On ne peut pas faire « {action} » sur « {id} » : {why}.',
      en: '"{action}" cannot be done on "{id}": {why}.',
    },
    expected: { fr: 'un geste possible sur ce message', en: 'an action that this item allows' },
    hint: {
      fr: 'Changez le geste ou le message.',
      en: 'Change the action or the item.',
    },
  },
  EO411: {
    severity: 'warning',
    message: {
      fr: 'Ce moment ({at}) n’arrive qu’après la fin de la simulation ({end}).',
      en: 'This moment ({at}) comes only after the end of the run ({end}).',
    },
    expected: { fr: 'un moment avant {end}', en: 'a moment before {end}' },
    hint: {
      fr: 'Avancez-le, ou allongez « clock.duration ».',
      en: 'Bring it forward, or lengthen "clock.duration".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
