import type { progress as french } from '../fr/progress.ts';

export const progress: Record<keyof typeof french, string> = {
  progress: 'Your progress',
  progressOf:
    '{runs, plural, one {One finished run: a starting point. The next one will tell which way things are going.} other {From # finished runs, oldest to newest.}}',
  progressEmpty: 'Nothing to draw yet',
  progressEmptyText: 'Your progress takes shape from the first run you finish.',
  progressWaiting: 'Your scores are being counted',
  progressWaitingText: 'Your progress will appear here in a moment.',
  leftOutFile:
    '{count, plural, one {One run opened from a file is not counted; if it is yours, say so in its menu.} other {# runs opened from files are not counted; if they are yours, say so in their menu.}}',
  leftOutFork:
    '{count, plural, one {One run taken again midway is not counted: its beginning had already been played.} other {# runs taken again midway are not counted: their beginning had already been played.}}',
  leftOutTour: 'The guided tour is not counted.',
  leftOutDrill:
    '{count, plural, one {One try at a drill is} other {# tries at drills are}} counted apart, under each drill of the programme.',
  leftOutUndated:
    '{count, plural, one {One run without a date is not counted.} other {# runs without a date are not counted.}}',
  scoreCaption: 'Your scores, run by run, out of 100',
  scoreSummary:
    '{runs, plural, one {One run} other {# runs}} in {weeks, plural, one {one week} other {# weeks}}.',
  week: 'week of {day}',
  legendTime: 'more time, or untimed',
  timeStandard: 'the scenario’s own',
  colTime: 'Time allowed',
  kindCaption: 'Your scores by kind of message, weakest to strongest',
  kindSummary: 'Weakest: {worst}. Strongest: {best}.',
  legendThen: 'before',
  legendNow: 'lately',
  colKind: 'Kind of message',
  colMessages: 'Recent messages',
  colWeakest: 'What lags',
  nextTitle: 'To practise next',
  nextNothing:
    'Nothing lags: every kind of message is over 80. Try a more demanding scenario, or exam mode.',
  nextScore:
    '{score} out of 100, on {due, plural, one {one recent message} other {# recent messages}}.',
  train: 'Play {title}',
  trainNamed: 'Play {title}, to practise: {kind}',
  lag_responseTime: 'Response time lags behind: answer them sooner, even if only to promise more.',
  lag_tone: 'Tone lags behind: read your reply once more from where they stand.',
  lag_escalation:
    'Escalation choices lag behind: ask first who needs to know, and which action fits.',
  kind_complaint: 'Complaints',
  kind_question: 'Questions',
  kind_praise: 'Praise',
  kind_misinformed: 'Rumours and wrong ideas',
  kind_rant: 'Rants',
  kind_troll: 'Trolls',
  kind_spam: 'Spam',
  kind_defender: 'Fans who defend you',
  kind_journalist: 'Journalists',
  kind_colleague: 'Colleagues',
  kind_distress: 'Distress and danger',
  kind_signal: 'Weak signals',
  kind_initiative: 'Posts on your own initiative',
  tip_complaint: 'Acknowledge what went wrong first, then say what is being done and when.',
  tip_question: 'Give the fact they asked for in the first sentence; the rest can wait.',
  tip_praise: 'Answer quickly and simply: one word that shows you have read them.',
  tip_misinformed:
    'Give the verified fact without repeating the rumour; if you lack it, have it confirmed.',
  tip_rant: 'Do not meet anger with defensiveness: one fact, one next step, and move on.',
  tip_troll: 'Choose silence and say why; do not feed.',
  tip_spam: 'Apply the house rules: hiding or reporting is enough, without a word.',
  tip_defender: 'Thank them, then cool things down: their zeal can fan the fire.',
  tip_journalist: 'Hand over to the spokesperson at once, without comment.',
  tip_colleague: 'Answer with what it takes to decide: what, how many, since when.',
  tip_distress: 'Refer to a real help line at once, then tell the right person.',
  tip_signal: 'Read the monitoring and escalate what is swelling before it reaches your page.',
  tip_initiative:
    'Post at the right moment what many are waiting for: one post is worth twenty copies.',
};
