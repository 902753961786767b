import type { Code } from '../../src/scenario/diagnostics/catalogue.ts';
import {
  both,
  fakeContact,
  fakeExpectation,
  fakeFact,
  fakeInject,
  fakeModel,
  fakePersona,
  fakePool,
  fakeScenarioInput,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

/** A file of which nothing is wrong: Léa asks under the post, an answer is due, the manager can help. */
export const GOOD_FILE = fakeScenarioInput({
  organisation: {
    contacts: [fakeContact()],
    facts: [
      fakeFact({ said: ['refund-said'] }),
      fakeFact({ id: 'secret', status: 'unknown', said: ['refund-said'] }),
    ],
  },
  phrases: { 'refund-said': { fr: ['rembours*'], en: ['refund*'] } },
  variables: [fakeVariable({ role: 'trust' }), fakeVariable({ id: 'heat', role: 'heat' })],
  crowd: [fakePool()],
  moderation: { screenshots: 'grumble' },
  injects: [
    fakeInject({ do: [publishes(), { type: 'reveal', fact: 'secret' }] }),
    fakeInject({ id: 'i2', trigger: { type: 'inject', inject: 'i1', delay: '1m' } }),
    fakeInject({
      id: 'i3',
      trigger: { type: 'action', action: ['reply'], on: ['c1'], every: false },
    }),
  ],
  expectations: [
    fakeExpectation({
      facts: ['refund'],
      escalate: { to: ['boss'], within: '5m' },
      models: [fakeModel()],
    }),
  ],
});

/** A change to the good file that brings one problem about. */
export interface Example {
  /** Where the problem is told. */
  readonly path: string;
  /** Values to put at places of the good file, by dotted path; `undefined` takes the key away. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** The whole file instead, where it is not JSON, or not that file. */
  readonly file?: string | Uint8Array;
  /** Other problems that cannot but come with it. */
  readonly also?: readonly Code[];
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const item = 'injects.0.do.0.item';
const at = (path: string) => `$.${path.replaceAll(/\.(\d+)/g, '[$1]')}`;
const trust = { type: 'variable', variable: 'trust' };
const picture = (data: string, alt: unknown = both('Une affiche', 'A poster')) => ({
  poster: { data, alt },
});
const used = { [`${item}.image`]: 'poster' };
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const extra = (more: Parameters<typeof fakeInject>[0]) => fakeInject({ id: 'i4', ...more });
const comment = (id: string, more: Parameters<typeof publishes>[0] = {}) =>
  publishes({ id, ...more });

/** Tables of which the first inject's message uses the word `thing` in both languages. */
const varied = (more: Readonly<Record<string, unknown>> = {}) => ({
  variations: [
    {
      id: 'case',
      rows: [
        { id: 'mitt', words: { thing: both('une mitaine', 'a mitten') } },
        { id: 'scarf', words: { thing: both('un foulard', 'a scarf') } },
      ],
    },
  ],
  [`${item}.text`]: both('J’ai perdu {case.thing}.', 'I lost {case.thing}.'),
  ...more,
});
const drill = { format: 'drill', family: 'apologise' };
const ends = {
  'injects.2.do': [{ type: 'end', ending: 'end' }],
};

/** The page is to be set within a minute. */
const SETTINGS = {
  id: 'e2',
  title: both('Fermer le mur', 'Close the wall'),
  kind: 'initiative',
  items: [],
  needs: 'settings',
  target: '1m',
  limit: '3m',
  settings: [{ setting: 'whoMayPost', is: 'nobody' }],
};

/** A play that publishes once under each name. */
const named = (...names: readonly string[]) => ({
  exemplary: {
    band: { overall: [0, 100] },
    steps: names.map((as) => ({
      at: '2m',
      act: { type: 'publish', channel: 'wall', text: both('Bonjour.', 'Hello.'), as },
    })),
  },
});

/** One measure, one day. */
export const FIGURES = {
  id: 'week',
  title: both('La semaine', 'The week'),
  columns: [{ id: 'reach', label: both('Portée', 'Reach') }],
  rows: [{ id: 'mon', label: both('Lundi', 'Monday'), values: [1200] }],
};

export const EXAMPLES: Readonly<Record<Code, Example>> = {
  // The file as text.
  EO101: { path: '$', file: new Uint8Array(5_000_001) },
  EO102: { path: '$', file: bytes(0x7b, 0x22, 0xe9, 0x22, 0x7d) },
  EO103: { path: '$', file: bytes(0xff, 0xfe, 0x7b, 0x00) },
  EO104: { path: '$', file: ' \n' },
  EO105: { path: `$${'[0]'.repeat(64)}`, file: '['.repeat(100_000) },
  EO106: { path: '$.a', file: '{"a": 1, "\\u0061": 2}' },
  EO107: { path: '$.__proto__', file: '{"__proto__": {}}' },
  EO108: { path: '$.a', file: '{"a": "\\ud83d"}' },
  EO109: { path: '$.a', file: '{"a": "x\\u0000"}' },
  EO110: { path: '$.a', file: '{"a": oui}' },
  EO111: { path: '$.a[1]', file: '{"a": [1, 2' },
  EO112: { path: '$.a', file: '{"a": 1 // le premier\n}' },
  EO113: { path: '$[1]', file: '[1,]' },
  EO114: { path: '$.a', file: '{"a": .5}' },
  EO115: { path: '$.a', file: '{"a": "une ligne\nune autre"}' },
  EO116: { path: '$.a', file: '{"a": «bonjour»}' },
  EO117: { path: '$.a', file: '{"a": "C:\\Users"}' },
  EO118: { path: '$', file: `[${'0,'.repeat(12_000)}0]` },
  // What kind of file.
  EO120: { path: '$', file: '{"name": "en-ondes", "version": "1.0.0"}' },
  EO121: { path: '$.schemaVersion', set: { schemaVersion: undefined } },
  EO122: { path: '$.schemaVersion', set: { schemaVersion: 2 } },
  EO123: { path: '$.schemaVersion', set: { schemaVersion: -1 } },
  EO124: { path: '$.schemaVersion', set: { schemaVersion: '1' } },
  EO125: { path: '$', file: '{"schemaVersion": 1, "playHash": "ab", "events": []}' },
  // Shape.
  EO201: { path: '$.cast', set: { cast: 'Léa' } },
  EO202: { path: '$.clock', set: { clock: undefined } },
  EO203: { path: '$.organization', set: { organization: {} } },
  EO204: { path: '$.level', set: { level: 'easy' } },
  EO205: { path: '$.title.fr', set: { 'title.fr': 'a'.repeat(4001) } },
  EO206: { path: '$.title.fr', set: { 'title.fr': '' } },
  EO207: {
    path: '$.objectives',
    set: { objectives: Array.from({ length: 9 }, () => both('Écouter', 'Listen')) },
  },
  EO208: { path: '$.endings', set: { endings: [] } },
  EO209: { path: '$.clock.rate', set: { 'clock.rate': 61 } },
  EO210: { path: '$.clock.rate', set: { 'clock.rate': 0 } },
  EO211: { path: '$.id', set: { id: 'Soirée annulée' } },
  EO212: { path: '$.clock.duration', set: { 'clock.duration': '10 minutes' } },
  EO213: { path: '$.clock.startsAt', set: { 'clock.startsAt': '7:40' } },
  EO214: {
    path: '$.images.poster.data',
    set: { images: picture('https://example.org/a.png'), ...used },
  },
  EO215: {
    path: '$.images.poster.data',
    set: { images: picture(`${PNG.slice(0, -1)}${'A'.repeat(270_001)}`), ...used },
  },
  EO216: {
    path: '$.images.poster.data',
    set: { images: picture('data:image/jpeg;base64,iVBORw0KGgo='), ...used },
  },
  EO217: {
    path: '$.sources[0].url',
    set: { sources: [{ title: 'Un article', url: 'example.org' }] },
  },
  EO218: { path: '$.title', set: { title: 12 } },
  EO219: { path: '$.injects[0].trigger.type', set: { 'injects.0.trigger.type': 'timer' } },
  EO221: {
    path: '$',
    set: { cast: Array.from({ length: 200 }, () => ({ id: 'Léa', language: 'de' })) },
    also: ['EO204', 'EO211'],
  },
  EO251: {
    path: '$.injects[3]',
    set: {
      'injects.3': extra({
        trigger: { type: 'time', at: '1s' },
        repeat: { every: '1s', times: 50 },
        do: Array.from({ length: 1100 }, () => ({
          type: 'notify' as const,
          text: both('Vent', 'Wind'),
        })),
      }),
    },
  },
  EO252: {
    path: '$.injects[3]',
    set: {
      'injects.3': extra({
        repeat: { every: '1s', times: 50 },
        do: [1, 2].map(() => ({
          type: 'crowd' as const,
          pool: 'grumble',
          count: 60,
          over: '1m',
          channel: 'wall' as const,
        })),
      }),
    },
  },
  // References.
  EO301: { path: at(`${item}.in`), set: { [`${item}.in`]: 'pots' } },
  EO302: { path: at(`${item}.by`), set: { [`${item}.by`]: 'post' }, also: ['EO309'] },
  EO303: { path: '$.cast[1].id', set: { 'cast.1': fakePersona() } },
  EO304: { path: '$.cast[1].id', set: { 'cast.1': fakePersona({ id: 'organisation' }) } },
  EO305: {
    path: '$.expectations[0].escalate.to[0]',
    set: { 'expectations.0.escalate.to': ['bos'] },
  },
  EO306: {
    path: '$.injects[3].do[0].item.in',
    set: { 'injects.3': extra({ do: [comment('c2', { in: 'c3' }), comment('c3', { in: 'c2' })] }) },
    also: ['EO426'],
  },
  EO307: { path: at(`${item}.in`), set: { 'threads.0.channel': 'stream' } },
  EO308: { path: at(`${item}.in`), set: { [`${item}.in`]: 'target' } },
  EO309: {
    path: '$.organisation.facts[2].id',
    set: { 'organisation.facts.2': fakeFact({ id: 'rumour', status: 'unknown' }) },
  },
  EO310: { path: at(`${item}.by`), set: { [`${item}.by`]: 'boss', cast: [] } },
  // Conditions.
  EO401: {
    path: '$.injects[0].when',
    set: { 'injects.0.when': { ...trust, atLeast: 6, atMost: 4 } },
  },
  EO402: {
    path: '$.injects[0].when.atLeast',
    set: { 'injects.0.when': { ...trust, atLeast: 11 } },
  },
  EO403: {
    path: '$.injects[1].when.of[1]',
    set: {
      'injects.1.when': {
        type: 'all',
        of: [
          { type: 'happened', inject: 'i1' },
          { type: 'not', of: { type: 'happened', inject: 'i1' } },
        ],
      },
    },
  },
  EO404: {
    path: '$.injects[1].when.of[1]',
    set: {
      'injects.1.when': {
        type: 'all',
        of: [
          { ...trust, atLeast: 7 },
          { ...trust, atMost: 3 },
        ],
      },
    },
  },
  EO405: { path: '$.injects[1].when', set: { 'injects.1.when': { ...trust, atLeast: 0 } } },
  EO406: {
    path: '$.injects[2].branches[0].when',
    set: {
      'injects.2.branches': [{ when: { type: 'tone', scale: 'empathy', atLeast: 3 }, do: [] }],
    },
  },
  EO407: {
    path: '$.injects[1].when',
    set: { 'injects.1.when': { type: 'copied' }, 'injects.1.otherwise': [] },
  },
  EO408: { path: '$.injects[1].when', set: { 'injects.1.when': trust } },
  EO409: {
    path: '$.injects[0].do[1].to',
    set: {
      'injects.0.do.1': { type: 'setting', setting: 'reviewComments', to: 'yes' },
      'organisation.facts.1': undefined,
    },
  },
  EO410: {
    path: '$.injects[2].trigger.on[0]',
    set: { 'injects.2.trigger': { type: 'action', action: ['hide'], on: ['post'] } },
  },
  EO411: {
    path: '$.injects[1].when.from',
    set: { 'injects.1.when': { type: 'time', from: '1h' } },
  },
  // What happens.
  EO420: {
    path: '$.injects[3].trigger',
    set: { 'injects.3': extra({ trigger: { type: 'called' } }) },
  },
  EO421: {
    path: '$.injects[3].trigger',
    set: { 'injects.3': extra({ trigger: { type: 'inject', inject: 'i4' } }) },
    also: ['EO422'],
  },
  EO422: {
    path: '$.injects[3]',
    set: { 'injects.3': extra({ do: [{ type: 'fire', inject: 'i4' }] }) },
  },
  EO423: {
    path: '$.injects[3].trigger',
    set: { 'injects.3': extra({ trigger: { type: 'time', at: '11m' } }) },
  },
  EO424: {
    path: '$.injects[1].repeat.every',
    set: { 'injects.1.repeat': { every: '0s', times: 2 } },
  },
  EO425: {
    path: '$.injects[3].do[0].item.in',
    set: {
      'injects.3': extra({
        do: [comment('c2', { in: 'answer', channel: 'internal', by: 'boss' })],
      }),
    },
  },
  EO426: {
    path: '$.injects[3].do[0].item.in',
    set: {
      'injects.3': extra({
        trigger: { type: 'time', at: '30s' },
        do: [comment('c2', { in: 'c1' })],
      }),
    },
  },
  EO427: {
    path: '$.injects[3].trigger',
    set: { 'injects.3': extra({ trigger: { type: 'threshold', variable: 'trust', atLeast: 4 } }) },
  },
  EO428: {
    path: '$.injects[3].otherwise',
    set: {
      'injects.3': extra({
        when: { type: 'time', from: '2m' },
        branches: [{ when: { type: 'revealed', fact: 'refund' }, do: [] }],
        otherwise: [comment('c2')],
      }),
    },
  },
  EO430: {
    path: '$.injects[3].do[0].item',
    set: { 'injects.3': extra({ do: [comment('c2', { in: undefined, channel: 'reviews' })] }) },
  },
  EO431: { path: at(`${item}.stars`), set: { [`${item}.stars`]: 3 } },
  EO432: {
    path: '$.injects[3].do[0].item.text.fr',
    set: {
      'injects.3': extra({
        do: [
          comment('c2', { in: undefined, channel: 'stream', text: both('a'.repeat(281), 'Ah!') }),
        ],
      }),
    },
  },
  EO433: { path: at(`${item}.quotes`), set: { [`${item}.quotes`]: 'post' } },
  EO434: {
    path: '$.injects[3].do[0].item',
    set: { 'injects.3': extra({ do: [comment('c2', { in: undefined, channel: 'monitoring' })] }) },
  },
  EO435: {
    path: '$.threads[1].age',
    set: { 'threads.1': { ...fakeScenarioInput().threads?.[0], id: 'old', in: 'post', age: '3h' } },
  },
  EO436: {
    path: at(`${item}.text`),
    set: { [`${item}.text`]: both('Tabarnak, mon billet!', 'My ticket, for heaven’s sake!') },
  },
  EO440: { path: '$.variables[0].start', set: { 'variables.0.start': 11 } },
  EO441: {
    path: '$.injects[1].do[0].to',
    set: { 'injects.1.do': [{ type: 'set', variable: 'heat', to: 12 }] },
  },
  EO442: { path: '$.variables[1].role', set: { 'variables.1.role': 'trust' } },
  EO443: {
    path: '$.injects[1].do[0].by',
    set: { 'injects.1.do': [{ type: 'change', variable: 'heat', by: 0 }] },
  },
  EO450: { path: '$.endings', set: { 'endings.0.when': { ...trust, atLeast: 6 } } },
  EO451: {
    path: '$.endings[0]',
    set: {
      endings: ['lost', 'end'].map((id) => ({
        id,
        title: both('Fin', 'End'),
        text: both('Fin.', 'End.'),
        outcome: 'mixed',
      })),
    },
  },
  // What is expected.
  EO460: {
    path: '$.expectations[0].escalate.to[0]',
    set: { 'organisation.contacts.0.otherwise': [] },
  },
  EO461: {
    path: '$.expectations[0].items[0]',
    set: {
      'injects.0.trigger': { type: 'called' },
      'injects.1': undefined,
    },
    also: ['EO420', 'EO421'],
  },
  EO462: { path: '$.expectations[0]', set: { 'expectations.0.limit': undefined } },
  EO463: { path: '$.expectations[0].limit', set: { 'expectations.0.limit': '1m' } },
  EO464: {
    path: '$.expectations[0].items[0]',
    set: { 'expectations.0.private': 'required', 'expectations.0.items': ['post'] },
  },
  EO465: {
    path: '$.expectations[0].facts[0]',
    set: { 'expectations.0.facts': ['secret'], 'injects.0.do.1': undefined },
  },
  EO466: { path: '$.expectations[0].facts[0]', set: { 'organisation.facts.0.said': [] } },
  EO467: {
    path: '$.expectations[0].handling.harmful[0]',
    set: { 'expectations.0.handling': { best: ['like'], harmful: ['like'] } },
  },
  EO468: {
    path: '$.expectations[0].escalate.within',
    set: { 'expectations.0.escalate.within': '0s' },
  },
  EO469: {
    path: '$.expectations[0].target',
    set: {
      'expectations.0.needs': 'silence',
      'expectations.0.limit': undefined,
      'expectations.0.facts': [],
    },
  },
  EO470: {
    path: '$.expectations[1].items[0]',
    set: {
      'expectations.1': {
        ...fakeExpectation({ id: 'e2' }),
        needs: 'silence',
        target: undefined,
        limit: undefined,
      },
    },
  },
  EO471: { path: '$.expectations[0].items', set: { 'expectations.0.items': [] } },
  EO472: { path: '$.expectations[0].facts[0]', set: { 'expectations.0.avoid': ['refund-said'] } },
  EO473: {
    path: '$.expectations[0]',
    set: {
      'expectations.0.danger': true,
      'expectations.0.facts': [],
      'expectations.0.escalate': undefined,
    },
  },
  EO474: { path: '$.rubric', set: { rubric: { responseTime: 0, tone: 0, escalation: 0 } } },
  EO475: {
    path: '$.expectations[0].escalate.within',
    set: { 'expectations.0.escalate.within': '1h' },
  },
  EO476: {
    path: '$.expectations[0].aims[0].when.of[1].type',
    set: {
      'expectations.0.aims': [
        {
          id: 'asks',
          title: both('Poser une question', 'Ask something'),
          when: {
            type: 'all',
            of: [
              { type: 'form', has: ['question'] },
              { type: 'done', action: ['pin'] },
            ],
          },
        },
      ],
    },
  },
  EO477: {
    path: '$.expectations[1]',
    set: { 'expectations.1': { ...SETTINGS, settings: undefined } },
  },
  EO478: {
    path: '$.expectations[1].settings[0]',
    set: {
      'expectations.1': { ...SETTINGS, settings: [{ setting: 'whoMayPost', is: 'everyone' }] },
    },
  },
  EO480: {
    path: '$.plays.silent.band.overall',
    set: {
      plays: { typical: { band: { overall: [40, 60] } }, silent: { band: { overall: [70, 80] } } },
    },
  },
  EO481: {
    path: '$.plays.typical.steps[1].at',
    set: { plays: { typical: { band: { overall: [40, 60] }, steps: [like('2m'), like('1m')] } } },
  },
  EO482: {
    path: '$.plays.typical.steps[0].at',
    set: { plays: { typical: { band: { overall: [40, 60] }, steps: [like('11m')] } } },
  },
  EO483: {
    path: '$.expectations[0].models',
    set: { plays: { exemplary: { band: { overall: [85, 100] } } }, 'expectations.0.models': [] },
  },
  // The words.
  EO484: { path: '$.plays.exemplary.steps[1].act.as', set: { plays: named('mine', 'mine') } },
  EO485: {
    path: '$.plays.exemplary.steps[1].act.item',
    set: {
      plays: {
        exemplary: {
          band: { overall: [0, 100] },
          steps: [
            { at: '2m', act: { type: 'reply', item: 'c1', text: both('Oui.', 'Yes.') } },
            { at: '3m', act: { type: 'editOwn', item: 'c1', text: both('Non.', 'No.') } },
          ],
        },
      },
    },
  },
  EO490: {
    path: '$.figures[0].rows[0].values',
    set: { figures: [FIGURES], 'figures.0.rows.0.values': [1200, 35] },
  },
  EO491: { path: '$.figures[0]', set: { figures: [{ ...FIGURES, available: false }] } },
  EO501: { path: '$.title.en', set: { 'title.en': undefined } },
  EO502: { path: '$.title', set: { title: 'Le spectacle annulé' } },
  EO503: {
    path: '$.threads[0].text.en',
    set: { ...oneLanguage(), 'threads.0.text': both('Annulé.', 'Cancelled.') },
  },
  EO504: {
    path: '$.languages[1]',
    set: { ...oneLanguage(), languages: ['fr', 'fr'] },
  },
  EO505: { path: '$.phrases["refund-said"]', set: { 'phrases.refund-said.en': undefined } },
  EO506: { path: '$.title.fr', set: { 'title.fr': '   ' } },
  EO507: { path: '$.title.fr', set: { 'title.fr': 'Annul\u202eé' } },
  EO508: { path: '$.summary', set: { summary: both('Un soir difficile sur la page.') } },
  EO509: {
    path: '$.images.poster.alt.fr',
    set: { images: picture(PNG, both(' ', 'A poster')), ...used },
  },
  EO510: {
    path: '$.expectations[0].language',
    set: { ...oneLanguage(), 'expectations.0.language': 'en' },
  },
  // Drills and variations.
  EO601: { path: '$.format', set: { ...ends, format: 'drill' } },
  EO602: { path: '$.family', set: { family: 'apologise' } },
  EO603: {
    path: at(`${item}.text.en`),
    set: varied({
      [`${item}.text`]: both('J’ai perdu {case.thing}.', 'I lost {case.think}.'),
    }),
  },
  EO604: {
    path: '$.variations[0].id',
    set: varied({ [`${item}.text`]: both('J’ai tout perdu.', 'I lost it all.') }),
  },
  EO605: {
    path: '$.variations[0].rows[1].words',
    set: varied({ 'variations.0.rows.1.words': { other: both('x', 'y') } }),
    also: ['EO604'],
  },
  EO606: {
    path: '$.title.fr',
    set: varied({ title: both('Perdre {case.thing}', 'Losing things') }),
  },
  EO607: {
    path: at(`${item}.text.fr`),
    set: varied({
      'variations.0.rows.1.words.thing': both('a'.repeat(3990), 'a scarf'),
    }),
  },
  EO608: {
    path: '$.variations[0].rows[0].words',
    set: varied({
      'variations.0.rows': [
        {
          id: 'mitt',
          words: Object.fromEntries(
            ['thing', ...Array.from({ length: 20 }, (_, n) => `w${n}`)].map((word) => [
              word,
              both(`le ${word}`, `the ${word}`),
            ]),
          ),
        },
      ],
    }),
    also: ['EO604'],
  },
  EO609: { path: '$.format', set: drill },
  EO610: {
    path: '$.variations',
    set: varied({
      'variations.0.rows.1.words.thing': both('a'.repeat(3900), 'a scarf'),
      crowd: Array.from({ length: 7 }, (_, pool) =>
        fakePool({
          id: `pool${pool}`,
          lines: Array.from({ length: 200 }, () => both('{case.thing}!', '{case.thing}…')),
        }),
      ),
      moderation: {},
    }),
    also: ['EO309'],
  },
};

function like(moment: string) {
  return { at: moment, act: { type: 'like', item: 'c1' } };
}

/** The good file in French alone. */
function oneLanguage(): Record<string, unknown> {
  const texts = Object.fromEntries(
    placesOfTexts(GOOD_FILE).map((place) => [`${place}.en`, undefined]),
  );
  return { ...texts, languages: ['fr'] };
}

/** Dotted paths of everything that is `{ fr, en }` in words. */
export function placesOfTexts(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value && typeof value.fr === 'string') return [place];
  return Object.entries(value).flatMap(([key, member]) =>
    placesOfTexts(member, place === '' ? key : `${place}.${key}`),
  );
}
