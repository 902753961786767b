import type { Channel } from '../../vocabulary/channel.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { durationOf, msOf } from '../duration.ts';
import type { Play, PlayAct } from '../schema/play.ts';
import type { Scenario } from '../schema/scenario.ts';
import { tooLongForStream } from './items.ts';
import { ORGANISATION, TARGET } from './references.ts';
import type { Story } from './story.ts';
import { under } from './trail.ts';

/** Play-throughs and samples that contradict themselves, whatever the trainee does. */
export function checkPlays(story: Story): Finding[] {
  const { plays, samples } = story.scenario;
  return [
    ...Object.entries(plays).flatMap(([name, play]) =>
      play === undefined
        ? []
        : [
            ...bands(play, name),
            ...steps(play, name, story),
            ...streamActs(play, name, story),
            ...quotes(play, name, story),
            ...ownWords(play, name, story),
          ],
    ),
    ...ranking(plays),
    ...samples.flatMap(({ levels }, index) =>
      Object.entries(levels).flatMap(([scale, range]) =>
        upsideDown(range, ['samples', index, 'levels', scale]),
      ),
    ),
    ...wordless(story.scenario),
  ];
}

type Range = readonly [number, number];

function bands({ band }: Play, name: string): Finding[] {
  return Object.entries(band).flatMap(([criterion, range]) =>
    upsideDown(range, ['plays', name, 'band', criterion]),
  );
}

function upsideDown(range: Range | undefined, at: readonly (string | number)[]): Finding[] {
  if (range === undefined || range[0] <= range[1]) return [];
  return [finding('EO401', at, { low: range[0], high: range[1] })];
}

/** The better play may not be held below the worse one. */
function ranking({ exemplary, typical, silent }: Scenario['plays']): Finding[] {
  const ranked = [
    { name: 'exemplary', play: exemplary },
    { name: 'typical', play: typical },
    { name: 'silent', play: silent },
  ].flatMap(({ name, play }) => (play === undefined ? [] : [{ name, range: play.band.overall }]));
  return ranked.slice(1).flatMap(({ name, range }, index) => {
    const better = ranked[index];
    if (better === undefined || range[0] <= better.range[1]) return [];
    return [
      finding('EO480', ['plays', name, 'band', 'overall'], { play: name, better: better.name }),
    ];
  });
}

function steps(play: Play, name: string, { end }: Story): Finding[] {
  let before = '0s';
  return (play.steps ?? []).flatMap(({ at }, index) => {
    const path = ['plays', name, 'steps', index, 'at'];
    const earlier = before;
    if (msOf(at) < msOf(earlier)) return [finding('EO481', path, { at, before: earlier })];
    before = at;
    return msOf(at) > end ? [finding('EO482', path, { at, end: durationOf(end) })] : [];
  });
}

/** Words that the stream would refuse from the trainee too. */
function streamActs(play: Play, name: string, story: Story): Finding[] {
  return (play.steps ?? []).flatMap((step, index) => {
    if (!('act' in step) || !('text' in step.act)) return [];
    const { act } = step;
    if (publicChannelOf(act, story) !== 'stream') return [];
    return tooLongForStream(act.text, under(null, 'plays', name, 'steps', index, 'act', 'text'));
  });
}

/** Names that a play gives to its own words: new ones. Only such words, and the page's, are edited or taken back. */
function ownWords(play: Play, name: string, { itemById }: Story): Finding[] {
  const named = new Set<string>();
  return (play.steps ?? []).flatMap((step, index) => {
    if (!('act' in step)) return [];
    const { act } = step;
    const path = ['plays', name, 'steps', index, 'act'];
    if (act.type === 'editOwn' || act.type === 'deleteOwn') {
      const id = act.item;
      const written = itemById.get(id);
      return written !== undefined && written.item.by !== ORGANISATION && !named.has(id)
        ? [finding('EO485', [...path, 'item'], { id })]
        : [];
    }
    if (!('as' in act) || act.as === undefined) return [];
    const id = act.as;
    if (named.has(id) || itemById.has(id) || id === TARGET) {
      return [finding('EO484', [...path, 'as'], { id })];
    }
    named.add(id);
    return [];
  });
}

/** As the engine has it: only the stream quotes, and only what is there. */
function quotes(play: Play, name: string, { itemById }: Story): Finding[] {
  return (play.steps ?? []).flatMap((step, index) => {
    if (!('act' in step) || step.act.type !== 'publish') return [];
    const quoted = step.act.quotes === undefined ? undefined : itemById.get(step.act.quotes);
    if (quoted === undefined) return [];
    const areOnStream = step.act.channel === 'stream' && quoted.item.channel === 'stream';
    return areOnStream
      ? []
      : [finding('EO433', ['plays', name, 'steps', index, 'act', 'quotes'], {})];
  });
}

/** Where the words of an act are read by everybody; nowhere for those in private or inside. */
function publicChannelOf(act: PlayAct, { itemById }: Story): Channel | undefined {
  if (act.type === 'publish') return act.channel;
  const isAnswer = act.type === 'reply' || act.type === 'holdingReply';
  return isAnswer ? itemById.get(act.item)?.item.channel : undefined;
}

/** A play without steps follows the model replies: every answer due must have one. */
function wordless({ plays, expectations }: Scenario): Finding[] {
  if (plays.exemplary === undefined || plays.exemplary.steps !== undefined) return [];
  return expectations.flatMap(({ id, needs, models }, index) => {
    const hasWords = models.some(({ quality }) => quality === 'exemplary');
    return needs === 'answer' && !hasWords
      ? [finding('EO483', ['expectations', index, 'models'], { id })]
      : [];
  });
}
