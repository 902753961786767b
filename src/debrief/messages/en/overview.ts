import type { overview as fr } from '../fr/overview.ts';

export const overview: Readonly<Record<keyof typeof fr, string>> = {
  selfTitle: 'Before you see your scores',
  selfLead:
    'Place yourself first, from memory. Setting your own view beside what was observed teaches more than a score alone.',
  selfUnset: 'move the slider to place yourself',
  selfUnsure: 'I cannot say',
  selfText: 'In one sentence, how did it go?',
  selfShow: 'See the debrief',
  selfSkip: 'Skip this step',
  selfFailed: 'Your estimate could not be kept: {message}',
  selfScale_responseTime: 'Did I answer what was pressing soon enough?',
  selfScale_tone: 'Were my words the right ones?',
  selfScale_escalation: 'Did I make the right choices, and tell the right people?',
  ownPlace: 'You placed yourself at {own}.',
  compare_same: 'You saw it clearly.',
  compare_harder: 'You were harder on yourself than your replies were.',
  compare_kinder: 'Your replies did not yet show all that you thought you had put in them.',
  ownWordsLead: 'Your words, before you saw the scores:',
  automaticBeside: 'Corrected. Automatic score: {score}',
  barsLabel: 'Points earned and lost, rule by rule',
  barValue: '{earned} / {possible}',
  barTaken: '−{taken}',
  nextTitle: 'Next time',
  nextNothing: 'Nothing was lost. Try something harder, or without a net.',
  nextUnseen: 'Too little happened to draw a lesson from. Play a little longer.',
  nextSee: 'See the message',
  nextCount: '{count, plural, one {in # observation} other {in # observations}}',
  topic_danger: 'Refer to help before anything else',
  topic_answering: 'Leave nobody without an answer',
  topic_speed: 'Answer what is pressing sooner',
  topic_holding: 'Promise a time, then keep it',
  topic_substance: 'Give a fact or a next step, not words alone',
  topic_ownWords: 'Write each person words of their own',
  topic_levels: 'Work on one colour of your tone: {scale}',
  topic_address: 'Keep to the house’s form of address',
  topic_language: 'Answer in the person’s language',
  topic_claims: 'Keep clear of what must not be said',
  topic_embargo: 'Keep the embargo',
  topic_signature: 'Sign as the house signs',
  topic_conduct: 'Keep calm in all of your words',
  topic_silence: 'Choose your silences',
  topic_handling: 'Choose the right action',
  topic_place: 'Choose between public and private',
  topic_restraint: 'Moderate less, and for good reason',
  topic_referral: 'Tell the right person, in time',
  topic_handOver: 'Hand over with everything that is needed',
  topic_alarm: 'Raise the alarm only where it is called for',
  topic_aims: 'Write each message for what it has to do',
  topic_settings: 'Set the page when it is time',
  topic_followUp: 'Come back to the person with the answer you got',
  practiseTitle: 'What to practise next',
  practiseLead: 'What would take you furthest, going by this run.',
  practiseKinds: 'The messages that cost you most',
  practiseKind: '{kind}: {score} out of 100, {due, plural, one {# message} other {# messages}}',
  practiseDrills: 'In two minutes',
  practiseScenarios: 'Where to practise',
  practiseAgain: 'Take this scenario again',
  practiseMinutes: '{minutes} min',
  practise_danger:
    'Learn by heart one sentence that gives the help line, and say it first, before any courtesy.',
  practise_answering:
    'Every two minutes, look up at the queue. Two honest lines are worth more than silence.',
  practise_speed:
    'Take the scenario again with one aim: a first useful word within target, even if the rest comes later.',
  practise_holding:
    'Whenever you do not have the answer, write who is on it and at what time you will be back. Note the time.',
  practise_substance:
    'Before sending, underline the fact or the next step. If there is nothing to underline, the main thing is missing.',
  practise_ownWords:
    'One public statement for all, or a word to each: never the same text pasted ten times. Change the first sentence at least.',
  practise_levels:
    'Rewrite three of your replies changing this alone, then compare with the model.',
  practise_address:
    'In French, choose before you write: tu or vous, from the first word to the last. Reread the verbs: that is where it slips.',
  practise_language:
    'Look at the language of the message before you begin. A plain answer in the right language beats a fine one in the other.',
  practise_claims:
    'Read the house rules before going on air, and look for them in your draft before you send it.',
  practise_embargo:
    'Mark the facts under embargo in your notes. When in doubt, say when you will be able to say more.',
  practise_signature: 'End every public reply with the signature, as a reflex.',
  practise_conduct:
    'Write the sharp reply, breathe, erase it, and write the other one. Even taken back, words have been read.',
  practise_silence:
    'Facing a provocation, ask who wins if you answer. Mark the message as left alone.',
  practise_handling:
    'Before acting, name the kind of message: complaint, question, provocation, danger. The action follows from it.',
  practise_place:
    'What concerns everyone is said in public; what concerns one person is settled in private.',
  practise_restraint:
    'Remove only what breaks a written rule, and be able to say which. The rest is answered or left.',
  practise_referral:
    'Read who handles what before you begin. As soon as a decision is not yours, pass it on.',
  practise_handOver:
    'In a hand-over: what is happening, what you ask, by what time, and the messages attached.',
  practise_alarm:
    'Ask yourself what the person would do with your hand-over. If the answer is nothing, keep it.',
  practise_aims:
    'Before writing, tell yourself in one line what the message has to bring about. Read it over with that one question.',
  practise_settings:
    'When the same thing arrives for the third time, ask yourself which setting would stop the fourth.',
  practise_followUp: 'When a colleague answers, your first task is to tell whoever was waiting.',
};
