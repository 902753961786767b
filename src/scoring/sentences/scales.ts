import type { Bilingual } from '../../vocabulary/language.ts';
import type { ToneScale } from '../../vocabulary/tone-scale.ts';

interface ScaleWords {
  readonly name: Bilingual;
  /** What raises the scale, as an advice. */
  readonly more: Bilingual;
  /** What lowers it. */
  readonly less: Bilingual;
}

/** Each scale of tone by its name, and what to do to have more or less of it. */
export const SCALES: Readonly<Record<ToneScale, ScaleWords>> = {
  politeness: {
    name: { fr: 'Politesse', en: 'Politeness' },
    more: {
      fr: 'Saluez, remerciez, demandez plutôt que d’exiger.',
      en: 'Greet, thank, ask rather than demand.',
    },
    less: { fr: 'Moins de formules suffirait.', en: 'Fewer courtesies would do.' },
  },
  empathy: {
    name: { fr: 'Empathie', en: 'Empathy' },
    more: {
      fr: 'Nommez ce que la personne a vécu avant de parler de vous.',
      en: 'Name what the person went through before speaking of yourself.',
    },
    less: {
      fr: 'Restez mesuré\u00a0: la compassion appuyée sonne faux ici.',
      en: 'Stay measured: heavy sympathy rings false here.',
    },
  },
  ownership: {
    name: { fr: 'Responsabilité assumée', en: 'Ownership' },
    more: {
      fr: 'Dites «\u00a0nous\u00a0» et assumez, sans «\u00a0si\u00a0» ni «\u00a0mais\u00a0».',
      en: 'Say “we” and own it, with no “if” and no “but”.',
    },
    less: {
      fr: 'N’assumez pas ce qui n’est pas établi ou pas de vous.',
      en: 'Do not own what is not established, or not yours.',
    },
  },
  defensiveness: {
    name: { fr: 'Attitude défensive', en: 'Defensiveness' },
    more: { fr: 'Tenez votre position plus nettement.', en: 'Hold your position more plainly.' },
    less: {
      fr: 'Laissez tomber l’excuse, le reproche et le règlement brandi.',
      en: 'Drop the excuse, the blame and the policy held up as a shield.',
    },
  },
  hostility: {
    name: { fr: 'Hostilité', en: 'Hostility' },
    more: { fr: 'Soyez plus ferme.', en: 'Be firmer.' },
    less: {
      fr: 'Retirez le sarcasme et tout ce qui vise la personne.',
      en: 'Take out the sarcasm and whatever aims at the person.',
    },
  },
  warmth: {
    name: { fr: 'Chaleur', en: 'Warmth' },
    more: {
      fr: 'Écrivez comme à quelqu’un\u00a0: un prénom, un mot qui n’est que pour cette personne.',
      en: 'Write as to somebody: a first name, a word meant for this person alone.',
    },
    less: { fr: 'Gardez plus de retenue.', en: 'Keep more reserve.' },
  },
  professionalism: {
    name: { fr: 'Professionnalisme', en: 'Professionalism' },
    more: {
      fr: 'Relisez\u00a0: pas de majuscules criées, pas de familiarité, pas de blague sur le tort causé.',
      en: 'Read it over: no shouting capitals, no slang, no joke about the harm done.',
    },
    less: { fr: 'Soyez moins guindé.', en: 'Be less stiff.' },
  },
  clarity: {
    name: { fr: 'Clarté', en: 'Clarity' },
    more: {
      fr: 'Une idée par phrase, les mots de la personne plutôt que ceux de la maison.',
      en: 'One idea a sentence, the person’s words rather than the house’s.',
    },
    less: { fr: 'Laissez un peu plus ouvert.', en: 'Leave it a little more open.' },
  },
  nextStep: {
    name: { fr: 'Prochaine étape', en: 'Next step' },
    more: {
      fr: 'Dites qui fait quoi, où et d’ici quand.',
      en: 'Say who does what, where and by when.',
    },
    less: { fr: 'Ne promettez pas de suite ici.', en: 'Promise nothing further here.' },
  },
  overall: {
    name: { fr: 'Ton d’ensemble', en: 'Overall tone' },
    more: {
      fr: 'Relisez votre réponse comme la personne la lira, sous son commentaire.',
      en: 'Read your answer as the person will, under their comment.',
    },
    less: { fr: 'Faites plus simple.', en: 'Keep it simpler.' },
  },
};
