import type { Language } from '../../vocabulary/language.ts';
import type { Kind } from '../voice/asked.ts';

/** A comment with two answers, of which B is the better one. Written for this page. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly comment: string;
  readonly a: string;
  readonly b: string;
}

export const EXAMPLES: Readonly<Record<Language, readonly Example[]>> = {
  fr: [
    {
      id: 'conditionnel',
      title: 'Des excuses au conditionnel',
      kind: 'complaint',
      comment:
        'Une heure debout dans le froid avec deux enfants, et personne pour nous dire ce qui se passe. Merci pour la soirée!',
      a: 'Bonjour, nous sommes désolés si l’attente vous a semblé longue. Comme indiqué sur notre site, l’horaire peut changer sans préavis.',
      b: 'Bonsoir, une heure dans le froid avec deux enfants, c’était beaucoup trop, et personne ne vous a avertis\u00a0: c’est notre faute et nous en sommes désolés. Écrivez-nous en privé avec votre numéro de billet, nous vous remboursons d’ici vendredi.',
    },
    {
      id: 'politique',
      title: 'Se cacher derrière le règlement',
      kind: 'complaint',
      comment:
        'J’ai acheté mon billet trois minutes trop tôt et je n’ai pas droit au tarif étudiant? Franchement.',
      a: 'Notre politique est claire et elle s’applique à tout le monde. Vous auriez dû lire les conditions avant d’acheter.',
      b: 'Bonjour, trois minutes, je comprends que ce soit frustrant. La règle nous empêche de changer un billet déjà vendu, mais la billetterie peut l’échanger\u00a0: appelez au 418 555-0142 avant 17\u00a0h, demandez l’échange étudiant.',
    },
    {
      id: 'question',
      title: 'Une question toute simple',
      kind: 'question',
      comment: 'Bonjour! Est-ce que la salle est accessible en fauteuil roulant?',
      a: 'Tout est sur le site.',
      b: 'Bonjour, oui\u00a0: l’entrée de la rue Saint-Jean est de plain-pied et un ascenseur mène à la salle. Réservez une place en fauteuil au 418 555-0142, nous vous accueillerons à la porte.',
    },
    {
      id: 'sarcasme',
      title: 'Une politesse qui pique',
      kind: 'complaint',
      comment: 'Troisième courriel sans réponse. Vous dormez?',
      a: 'Merci infiniment pour votre légendaire patience. Peut-être que si vous lisiez nos réponses, vous en trouveriez une.',
      b: 'Bonjour, trois courriels sans réponse, ce n’est pas acceptable et je m’en excuse. Je viens de retrouver votre demande; Nadia vous écrit avant midi avec une date.',
    },
    {
      id: 'merci',
      title: 'Un merci qu’on salue',
      kind: 'praise',
      comment: 'Ma mère de 82 ans a chanté toutes les chansons hier soir. Merci pour ce cadeau.',
      a: 'Merci de votre commentaire. Suivez-nous pour ne rien manquer!',
      b: 'Quelle belle image, merci de nous la raconter! Je transmets à l’équipe de scène, ça va la toucher. Dites à votre mère qu’on l’attend à la prochaine.',
    },
  ],
  en: [
    {
      id: 'conditional',
      title: 'An apology with an “if”',
      kind: 'complaint',
      comment:
        'An hour standing in the cold with two kids and nobody to tell us what was going on. Thanks for the evening!',
      a: 'Hello, we are sorry if the wait felt long. As stated on our website, schedules are subject to change without notice.',
      b: 'Hello, an hour in the cold with two kids was far too long, and nobody told you why: that is our fault and we are sorry. Send us your ticket number in a private message and we will refund you by Friday.',
    },
    {
      id: 'policy',
      title: 'Hiding behind the rules',
      kind: 'complaint',
      comment:
        'I bought my ticket three minutes too early and I cannot get the student price? Come on.',
      a: 'Our policy is clear and it applies to everyone. You should have read the conditions before buying.',
      b: 'Hi, three minutes, I understand how frustrating that is. We cannot change a ticket once it is sold, but the box office can exchange it: call 418 555-0142 before 5 p.m. and ask for the student exchange.',
    },
    {
      id: 'question',
      title: 'A plain question',
      kind: 'question',
      comment: 'Hi! Can I get into the hall in a wheelchair?',
      a: 'It is all on the website.',
      b: 'Hello, yes: the Saint-Jean Street entrance has no steps and a lift goes up to the hall. Book a wheelchair place at 418 555-0142 and we will meet you at the door.',
    },
    {
      id: 'sarcasm',
      title: 'Courtesy with a sting',
      kind: 'complaint',
      comment: 'Third email with no answer. Are you asleep?',
      a: 'Thank you so much for your legendary patience. Perhaps if you read our replies you would find one.',
      b: 'Hello, three emails without an answer is not acceptable and I apologise. I have just found your request; Nadia will write to you before noon with a date.',
    },
    {
      id: 'thanks',
      title: 'Thanks worth answering',
      kind: 'praise',
      comment:
        'My 82-year-old mother sang along to every song last night. Thank you for that gift.',
      a: 'Thank you for your comment. Follow us so you never miss a thing!',
      b: 'What a lovely picture, thank you for telling us! I am passing it on to the stage crew, it will make their day. Tell your mother we are expecting her next time.',
    },
  ],
};
