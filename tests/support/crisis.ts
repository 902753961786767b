import { both, fakeContact, fakeFact, fakePersona } from './fake-scenario.ts';
import { expecting, SILENCE } from './scored.ts';

const people = ['lea', 'max', 'ana', 'zoe', 'ugo'];

/**
 * A small crisis in which every rule of scoring may come up. At one minute: three people to answer one
 * by one, a rumour to answer at once, a journalist to hand over, somebody to help, two to ignore, a setting to make.
 */
export const crisis = expecting(
  [
    {
      items: ['c1', 'c2', 'c3'],
      facts: ['refund'],
      avoid: ['fault'],
      tone: { empathy: { atLeast: 2 } },
    },
    {
      id: 'rumour',
      kind: 'misinformed',
      items: ['r1', 'r2', 'r3'],
      coverable: true,
      aims: [
        {
          id: 'plain',
          title: both('Répondre sans crier', 'Answer without shouting'),
          when: { type: 'form', lacks: ['exclamation', 'shouting'] },
        },
      ],
    },
    {
      id: 'press',
      kind: 'journalist',
      items: ['p1'],
      facts: ['cause'],
      private: 'required',
      escalate: { to: ['boss'], within: '5m', evidence: ['p1'], says: ['leak'] },
    },
    { id: 'help', kind: 'distress', items: ['d1'], danger: true, facts: ['help'] },
    { id: 'troll', items: ['t1'], ...SILENCE },
    { id: 'spam', items: ['s1'], ...SILENCE, kind: 'spam' },
    {
      id: 'wall',
      kind: 'initiative',
      items: [],
      needs: 'settings',
      settings: [{ setting: 'profanityFilter', is: 'strong' }],
    },
  ],
  {
    strand: 'crisis',
    cast: people.map((id) => fakePersona({ id, name: id, handle: id })),
    comments: [
      ...['c1', 'c2', 'c3', 'r1', 'r2'].map((id, index) => ({ id, by: people[index] ?? 'lea' })),
      { id: 'r3', by: 'lea' },
      { id: 'p1', by: 'max' },
      { id: 'd1', by: 'ana' },
      { id: 't1', by: 'zoe' },
      { id: 's1', by: 'ugo', breaks: 'no-insults' },
    ],
    organisation: {
      voice: { address: 'vous', traits: [both('posée', 'calm')], signature: 'Maude' },
      facts: [
        fakeFact({ said: ['by-friday'] }),
        fakeFact({ id: 'help', said: ['hotline'] }),
        fakeFact({ id: 'cause', said: ['leak'], status: 'unknown' }),
        fakeFact({ id: 'closing', said: ['fault', 'leak'], status: 'embargoed' }),
      ],
      contacts: [
        fakeContact({ otherwise: [{ type: 'reveal', fact: 'cause' }] }),
        fakeContact({ id: 'legal', role: 'legal', otherwise: [] }),
      ],
    },
  },
);
