import type { replay as french } from '../fr/replay.ts';

export const replay: Record<keyof typeof french, string> = {
  replay: 'Replay',
  replayBar: 'Replay controls',
  replayScrubber: 'Go to a moment of the exercise',
  replayWhere: '{time}, {elapsed} after the start',
  replayPlay: 'Play',
  replayPause: 'Stop playing',
  replayNext: 'Next moment',
  replayPrevious: 'Previous moment',
  replaySpeed: 'Playback speed',
  replayTimes: '×{speed}',
  replayToDebrief: 'Debrief',
  replayTakeAgain: 'Take it again from here',
  replaySide: 'Beside the page',
  replayMoments: 'Moments',
  replayJustDone: 'What has just happened',
  replayNothingYet: 'The exercise begins.',
  replayLevels: 'Levels at this second',

  replayArrival: '{name} writes ({channel})',
  replayDanger: 'Somebody in danger: {name} ({channel})',
  replayReply:
    '{action, select, privateReply {You reply to {name} in private} holdingReply {You ask {name} to bear with you} other {You reply to {name}}}',
  replayPublish:
    'You publish ({channel}){count, plural, =0 {} one {, answering # message} other {, answering # messages}}',
  replayEdit: 'You edit your words',
  replayDeleteOwn: 'You remove your words',
  replayModerate:
    '{action, select, like {Message liked} pin {Message pinned} hide {Message hidden} delete {Message deleted} ban {Ban} report {Report} other {Comments closed}}: {name}',
  replayUndone:
    '{action, select, like {Like taken back} pin {Message unpinned} hide {Message shown again} other {Comments reopened}}: {name}',
  replayLeftAlone: 'Left alone: {name}',
  replayTakenUp: 'Taken up again: {name}',
  replaySetting: 'You change a page setting',
  replayEscalate: 'You hand over to {contact}',
  replayTurn: 'Turning point {number}: {moves}',
  replayMove: '{variable} from {from} to {to}',
  replayEnding: 'Ending: {title}',
  replayEndingPlain: 'End of the exercise',
};
