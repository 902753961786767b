import { describe, expect, test } from 'vitest';
import type { Publication } from '../../src/scenario/schema/publication.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { fakeRun } from '../support/fake-run.ts';
import {
  fakeContact,
  fakeInject,
  fakePersona,
  fakePost,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

/** What appears at one minute on a page set like this, the last one being `tested`. */
function arriving(
  item: Partial<Publication>,
  settings: NonNullable<ScenarioInput['settings']> = {},
) {
  const scenario = fakeScenario({
    organisation: { contacts: [fakeContact()] },
    cast: [fakePersona()],
    settings,
    injects: [fakeInject({ do: [publishes({ id: 'tested', ...item })] })],
  });
  return fakeRun(scenario).wait('1m').view.item('tested');
}

const aPost = { in: undefined };
const fr = (text: string) => ({ only: 'fr', text }) as const;

describe('the profanity filter', () => {
  test('[E32] holds back strong words at medium, mild ones too at strong, none when off', () => {
    const strong = { text: fr('Tabarnak, mes billets!') };
    const mild = { text: fr('Maudite affaire.') };
    expect(arriving(strong, { profanityFilter: 'medium' })?.hidden).toBe('profanityFilter');
    expect(arriving(mild, { profanityFilter: 'medium' })?.hidden).toBeNull();
    expect(arriving(mild, { profanityFilter: 'strong' })?.hidden).toBe('profanityFilter');
    expect(arriving(strong, { profanityFilter: 'off' })?.hidden).toBeNull();
  });

  test('[E32] is at medium when the scenario says nothing, and knows whole words only', () => {
    expect(arriving({ text: fr('Câlisse!') })?.hidden).toBe('profanityFilter');
    expect(arriving({ text: fr('Un concert à Constantinople') })?.hidden).toBeNull();
  });

  test('[E32] looks at either language of a text', () => {
    const text = { fr: 'C’est nul.', en: 'This is bullshit.' };
    expect(arriving({ text })?.hidden).toBe('profanityFilter');
  });

  test('[E32] watches the wall only, and people only', () => {
    const text = fr('Tabarnak!');
    expect(arriving({ text, by: 'organisation' })?.hidden).toBeNull();
    expect(arriving({ text, channel: 'private', in: undefined })?.hidden).toBeNull();
    expect(arriving({ text, channel: 'stream', in: undefined })?.hidden).toBeNull();
    expect(arriving({ text, channel: 'internal', by: 'boss', in: undefined })?.hidden).toBeNull();
  });
});

describe('blocked words', () => {
  const settings = { blockedWords: ['arnaque', 'Remboursez NOUS'] };

  test('[E33] hide what holds one, accents, capitals and punctuation aside', () => {
    expect(arriving({ text: fr('ARNAQUE!!!') }, settings)?.hidden).toBe('blockedWords');
    expect(arriving({ text: fr('Remboursez-nous.') }, settings)?.hidden).toBe('blockedWords');
    expect(arriving({ text: fr('Rembourse-nous.') }, settings)?.hidden).toBeNull();
    expect(arriving({ text: fr('Arnaqueurs') }, settings)?.hidden).toBeNull();
  });

  test('[E33] come before any other reason', () => {
    const all = { ...settings, reviewComments: true };
    expect(arriving({ text: fr('Tabarnak d’arnaque') }, all)?.hidden).toBe('blockedWords');
  });
});

describe('who is let in', () => {
  test('[E34] comments wait for approval when they are reviewed; posts do not', () => {
    const settings = { reviewComments: true };
    expect(arriving({}, settings)?.hidden).toBe('review');
    expect(arriving(aPost, settings)?.hidden).toBeNull();
    expect(arriving({ by: 'organisation' }, settings)?.hidden).toBeNull();
  });

  test('[E34] a comment is approved by unhiding it', () => {
    const scenario = fakeScenario({
      settings: { reviewComments: true },
      injects: [fakeInject({ do: [publishes()] })],
    });
    const run = fakeRun(scenario).wait('1m').moderate('hide', 'c1', { undone: true });
    expect(run.view.isVisible('c1')).toBe(true);
  });

  test('[E35] nobody posts on a wall that is closed to posts; comments still come', () => {
    const settings = { whoMayPost: 'nobody' } as const;
    expect(arriving(aPost, settings)).toBeUndefined();
    expect(arriving({}, settings)).toBeDefined();
    expect(arriving({ ...aPost, by: 'organisation' }, settings)).toBeDefined();
    expect(arriving({ ...aPost, channel: 'stream' }, settings)).toBeDefined();
  });

  test('[E36] no private message arrives where they are switched off; the page can still write', () => {
    const settings = { privateMessages: false };
    const message = { channel: 'private', in: undefined } as const;
    expect(arriving(message, settings)).toBeUndefined();
    expect(arriving(message)).toBeDefined();
    const scenario = fakeScenario({ settings, injects: [fakeInject({ do: [publishes()] })] });
    const run = fakeRun(scenario).wait('1m').privateReply('c1');
    expect(run.view.item('~1')?.channel).toBe('private');
  });
});

describe('what an item answers', () => {
  test('[E30] must be there', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'a', do: [publishes({ id: 'orphan', in: 'later' })] }),
        fakeInject({
          id: 'b',
          trigger: { type: 'time', at: '2m' },
          do: [publishes({ id: 'later' })],
        }),
      ],
    });
    expect(fakeRun(scenario).finish().view.items()).toEqual(['post', 'later']);
  });

  test('[E30] must not have been deleted, nor anything above it', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'a', do: [publishes({ id: 'c1' })] }),
        fakeInject({
          id: 'b',
          trigger: { type: 'time', at: '2m' },
          do: [publishes({ id: 'nested', in: 'c1' })],
        }),
        fakeInject({
          id: 'c',
          trigger: { type: 'time', at: '4m' },
          do: [publishes({ id: 'deep', in: 'nested', by: 'organisation' })],
        }),
      ],
    });
    const run = fakeRun(scenario).until('3m').delete('c1').finish();
    expect(run.view.items()).toEqual(['post', 'c1', 'nested']);
  });

  test('[E29] gives it its place, and items ids that are never given twice', () => {
    const scenario = fakeScenario({
      threads: [
        fakePost(),
        fakePost({ id: 'older', age: '3h' }),
        fakePost({ id: 'new', age: '0s' }),
      ],
      injects: [
        fakeInject({
          do: [publishes({ id: 'c1', in: 'older' })],
          repeat: { every: '1m', times: 2 },
        }),
      ],
    });
    const run = fakeRun(scenario).until('1m').reply('c1').until('2m').publish().reply('c1~2');
    expect(run.view.items()).toEqual(['older', 'post', 'new', 'c1', '~1', 'c1~2', '~2', '~3']);
    expect(run.view.answersTo('older')).toEqual(['c1', 'c1~2']);
    expect(run.view.thread('older')).toEqual(['older', 'c1', '~1', 'c1~2', '~3']);
    expect(run.view.item('~3')).toMatchObject({ parent: 'c1~2', thread: 'older' });
    for (const id of ['c1~1', 'c1~3', '~4', '~0', '~x', '~01', '~1.0', '~-1', '~', 'c1~', '']) {
      expect(run.view.item(id)).toBeUndefined();
    }
  });
});

describe('a private conversation', () => {
  const scenario = fakeScenario({
    cast: [fakePersona(), fakePersona({ id: 'max', name: 'Max', handle: 'max' })],
    injects: [
      fakeInject({
        id: 'public',
        do: [publishes({ id: 'c1' }), publishes({ id: 'm1', by: 'max' })],
      }),
      fakeInject({
        id: 'private',
        trigger: { type: 'time', at: '3m' },
        do: [
          publishes({ id: 'lea-writes', channel: 'private', in: undefined }),
          publishes({ id: 'max-writes', channel: 'private', in: undefined, by: 'max' }),
        ],
      }),
    ],
  });

  test('[E31] is opened by a private reply to a public item, and goes on there', () => {
    const run = fakeRun(scenario).until('2m').privateReply('c1').until('4m');
    expect(run.view.item('~1')).toMatchObject({ channel: 'private', thread: '~1', parent: 'c1' });
    expect(run.view.answersTo('c1')).toEqual([]);
    expect(run.view.thread('~1')).toEqual(['~1', 'lea-writes']);
    expect(run.view.conversationWith('c1')).toBe('~1');
    expect(run.view.conversationWith('m1')).toBe('max-writes');
  });

  test('[E31] is with one person', () => {
    const run = fakeRun(scenario).until('4m').reply('lea-writes').privateReply('m1');
    expect(run.view.thread('lea-writes')).toEqual(['lea-writes', '~1']);
    expect(run.view.thread('max-writes')).toEqual(['max-writes', '~2']);
    expect(run.view.items('private')).toEqual(['lea-writes', 'max-writes', '~1', '~2']);
  });
});
