import { analyse } from '../../src/tone/analyse.ts';
import { percentile, repeated, rounded, timed } from './measure.ts';

/** Replies of about fifty words, as a community manager writes them. */
const REPLIES = [
  'Bonjour Léa, nous sommes vraiment désolés pour cette soirée gâchée. Je comprends votre déception : vous aviez fait deux heures de route. Votre billet sera remboursé automatiquement d’ici vendredi, sur la carte qui a servi à l’achat. Si rien n’arrive, écrivez-nous en privé avec votre numéro de commande. — Maude, pour le Festival',
  'Merci de nous l’avoir signalé, Karim. Vous avez raison, l’information n’était pas claire et c’est notre faute. Nous venons de corriger la page : les portes ouvrent à 18 h, pas à 17 h. Pour ceux qui attendent déjà dehors, une tente chauffée est ouverte à l’entrée Nord. On vous tient au courant ici à 17 h 30.',
  'Hello Sarah, I am so sorry that your evening ended in the rain. You drove two hours for this and you have every right to be upset. Your ticket will be refunded automatically by Friday, to the card you paid with. If nothing has arrived by then, send us your order number in private. — Maude',
  'Thanks for letting us know, Ben. You are right: what we wrote was unclear, and that is on us. We have just corrected the page: doors open at six, not five. If you are already outside, a heated tent is open at the north gate. We will post an update here at half past five.',
] as const;

/** What they answer, in the same order. */
const COMMENTS = [
  'Deux heures de route pour rien, on a attendu dehors sous la pluie et personne nous a dit que c’était annulé. Je veux mon remboursement, pas des excuses plates.',
  'C’est quoi l’heure pour vrai? Le site dit 17 h, le billet dit 18 h, pis on est cinquante à geler devant la porte.',
  'Two hours on the road, soaked to the bone, and nobody bothered to tell us it was cancelled. I want my ticket refunded.',
  'Your page says five, my ticket says six. Fifty of us are freezing outside. Which one is it?',
] as const;

const KILOBYTES = 100;

/** Long, in no language, and full of what rules begin with. */
const HOSTILE: Readonly<Record<string, string>> = {
  repeatedWord: 'désolé '.repeat(KILOBYTES * 146),
  noSpaces: 'a'.repeat(KILOBYTES * 1000),
  quotes: '« "'.repeat(KILOBYTES * 333),
  emoji: '😡!'.repeat(KILOBYTES * 333),
  negations: 'ne pas ne pas '.repeat(KILOBYTES * 71),
};

/** Microseconds a reply, and what a hundred kilobytes of nonsense cost. */
export function benchTone() {
  const replies = repeated(
    200,
    () => {
      for (const [index, reply] of REPLIES.entries()) analyse({ reply, comment: COMMENTS[index] });
    },
    50,
  ).map((ms) => (ms / REPLIES.length) * 1000);
  const hostile = Object.values(HOSTILE).map((reply) => timed(() => analyse({ reply })));
  return {
    medianMicroseconds: rounded(percentile(replies, 0.5)),
    p99Microseconds: rounded(percentile(replies, 0.99)),
    hostile100KbWorstMs: rounded(Math.max(...hostile)),
  };
}
