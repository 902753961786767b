import type { Language } from '../../src/vocabulary/language.ts';

/** One thing said, in words of both languages: single words, or two that stand side by side. */
export type Equivalent = Readonly<Record<Language, readonly string[]>>;

/**
 * Words by which English and French ask, thank, soften and press in the same way, written by hand. Each
 * weighs in French what its English words were found to weigh. `^` is the start of a sentence. French
 * questions are also listed as one word, since many texts lose the hyphen between verb and pronoun.
 */
export const EQUIVALENTS: Readonly<Record<string, Equivalent>> = {
  'request in the conditional': {
    en: ['could you', 'would you', 'could someone', 'would it', 'could we', 'could i'],
    fr: listed(
      'pourriez vous|pourriezvous|pourrais tu|pourraistu|pourrait on|pourraiton|pourrions nous|pourrionsnous|' +
        'auriez vous|auriezvous|aurais tu|auraistu|seriez vous|seriezvous|serais tu|seraistu|' +
        'voudriez vous|voudriezvous|voudrais tu|voudraistu|serait il|seraitil|pourrais je|pourraisje|' +
        'accepteriez vous|accepteriezvous|aimeriez vous|vous pourriez|tu pourrais',
    ),
  },
  'request in the indicative': {
    en: ['can you', 'can someone', 'can anyone', 'will you', 'can we'],
    fr: listed(
      'pouvez vous|pouvezvous|peux tu|peuxtu|voulez vous|voulezvous|veux tu|veuxtu|peut on|peuton',
    ),
  },
  'leave asked': {
    en: ['can i', 'may i', 'should i', 'could i', 'shall i', 'may'],
    fr: listed('puis je|puisje|dois je|doisje|pourrais je|pourraisje|faut il|fautil'),
  },
  conditional: {
    en: ['could', 'would', 'might'],
    fr: listed(
      'pourrait|pourriez|pourrais|serait|voudrais|aimerais|souhaiterais|auriez|aurais|seriez|faudrait',
    ),
  },
  please: { en: ['please'], fr: listed('svp|stp|vous plaît|te plaît|vous prie|te prie') },
  thanks: {
    en: ['thank', 'thanks', 'thank you', 'thank for', 'appreciate', 'grateful'],
    fr: listed('merci|remercie|remerciements|merci pour|merci beaucoup|reconnaissant|mercis'),
  },
  'thanks first': { en: ['^ thank', '^ thanks'], fr: ['^ merci'] },
  greeting: {
    en: ['hi', 'hello', 'hey', 'greetings', 'good morning'],
    fr: listed('bonjour|salut|bonsoir|coucou|rebonjour'),
  },
  apology: {
    en: ['sorry', 'apologize', 'apologies', 'apology', 'forgive'],
    fr: listed('désolé|pardon|excuse|excuser|excuses|excusez'),
  },
  'I myself': {
    en: ['i', "i'm", 'i was', "i've", "i'd", "i'll", 'me', 'my'],
    fr: ['je', 'suis', "j'ai", 'moi', 'me'],
  },
  'I first': { en: ['^ i', "^ i'm", "^ i've"], fr: ['^ je'] },
  'I wonder': {
    en: ['wondering', 'i wonder', 'was wondering', 'curious'],
    fr: listed('me demande|me demandais|demandais|curieux'),
  },
  we: { en: ['we', 'our', 'us'], fr: ['nous', 'notre', 'nos'] },
  help: {
    en: ['help', 'assist', 'assistance', 'advice'],
    fr: listed('aide|aider|aiderait|conseil|assistance'),
  },
  'good word': {
    en: listed(
      'good|nice|great|glad|happy|welcome|excellent|wonderful|interested|interesting|friend|congratulations',
    ),
    fr: listed(
      'bon|beau|super|bravo|content|heureux|ravi|bienvenue|excellent|merveilleux|intéressé|intéressant|ami|amicalement|félicitations|cordialement',
    ),
  },
  work: { en: ['work', 'effort', 'contributions'], fr: ['travail', 'efforts', 'contributions'] },
  'you first': {
    en: ['^ you', '^ your', "^ you're"],
    fr: ['^ vous', '^ tu', '^ votre', '^ ton', "^ t'"],
  },
  you: { en: ['you', "you're", 'you not'], fr: ['vous', 'tu', 'te', 'toi'] },
  yours: { en: ['your'], fr: ['votre', 'vos', 'ton', 'tes'] },
  why: {
    en: ['why', '^ why', 'why did', 'why do', 'why would', 'why is', 'why you'],
    fr: listed('pourquoi|^ pourquoi|pourquoi tu|pourquoi vous|pourquoi ne|pourquoi est'),
  },
  who: { en: ['who'], fr: ['^ qui', 'qui es', 'qui êtes'] },
  'what, where, when': {
    en: ['^ what', '^ where', "^ what's", '^ when', '^ who', '^ how', "what's the"],
    fr: listed('^ que|^ quoi|^ où|^ quel|^ quelle|^ quand|^ comment|^ qui'),
  },
  negation: {
    en: listed("not|don't|didn't|no|nothing|never|isn't|can't|doesn't|shouldn't|without"),
    fr: listed('pas|rien|jamais|aucun|sans|non'),
  },
  'negative question': {
    en: ["don't you", "why don't", "didn't you", "can't you", "aren't you"],
    fr: listed("n'avez|n'as|ne voyez|ne vois|ne pouvez|ne peux|ne comprenez"),
  },
  'linking start': {
    en: ['^ so', '^ and', '^ but', '^ or', 'then', 'anyway', '^ then'],
    fr: listed('^ donc|^ et|^ mais|^ ou|alors|^ alors|enfin|^ enfin|^ or'),
  },
  insistence: {
    en: listed(
      'really|actually|seriously|exactly|obviously|clearly|even|in fact|fact|hell|huh|such|just|honestly',
    ),
    fr: listed(
      'vraiment|sérieusement|exactement|évidemment|clairement|en fait|fait|hein|tel|franchement|quand même|justement|carrément',
    ),
  },
  everyone: {
    en: ['people', 'all', 'everyone', 'they'],
    fr: ['gens', 'tous', 'tout', 'ils', 'personne'],
  },
  opinion: {
    en: ['you think', 'do you', 'what do', 'your opinion', 'thoughts', 'thought', 'your thoughts'],
    fr: listed(
      'pensez vous|pensezvous|penses tu|pensestu|en pensez|en penses|votre avis|ton avis|avis|' +
        'croyez vous|croyezvous|crois tu|croistu|avez vous|avezvous|as tu|astu|qu’en|savez vous|savezvous|sais tu|saistu',
    ),
  },
  condition: { en: ['if', 'if you', 'unless'], fr: ['si', 'si vous', 'si tu'] },
  doubt: {
    en: listed('perhaps|maybe|might be|i think|possible|possibly|seems|seem|probably|appears'),
    fr: listed(
      'peut-être|peutêtre|possible|me semble|semble|semblerait|il semble|je pense|probablement|éventuellement',
    ),
  },
  'any at all': {
    en: ['any', 'any chance', 'some', 'something'],
    fr: listed('une idée|quelque|quelques|quelqu|un moyen'),
  },
  mind: {
    en: ['mind', 'you mind', 'willing', 'kind', 'if possible'],
    fr: listed('dérange|vous dérange|gentil|gentillesse|si possible|volontiers|amabilité'),
  },
  wish: {
    en: ["i'd", 'want', 'would like', 'wanted', 'hope', 'love'],
    fr: listed('aimerais|souhaite|souhaiterais|voudrais|voulais|espère|souhaitais'),
  },
  pressing: {
    en: listed(
      'stop|answer|explain|care|reason|the point|point|deal|again|already|enough|prove|block|blocked|banned',
    ),
    fr: listed(
      'arrête|arrêtez|arrêter|cesse|cessez|réponds|répondez|expliquez|explique|raison|le but|encore|déjà|assez|prouvez|bloqué|bloquer|banni',
    ),
  },
  undoing: {
    en: ['revert', 'reverted', 'reverting', 'remove', 'removed', 'delete', 'deleted'],
    fr: listed(
      'révoquer|révoqué|supprimer|supprimé|supprimez|retirer|retiré|annuler|annulé|effacer|effacé',
    ),
  },
  wrong: {
    en: ['wrong', 'bad', 'problem', 'vandalism', 'stupid', 'nonsense', 'ridiculous', 'lie'],
    fr: listed(
      'faux|mauvais|mal|problème|vandalisme|stupide|ridicule|idiot|mensonge|absurde|bêtise|nul',
    ),
  },
  adding: {
    en: ['add', 'added', 'new', 'create', 'list', 'try', 'noticed'],
    fr: listed('ajouter|ajouté|nouveau|créer|liste|essayer|remarqué'),
  },
  looking: {
    en: ['take a', 'a look', 'look', 'check', 'review'],
    fr: listed('jeter un|un œil|regarder|vérifier|relire|relecture'),
  },
  agreeing: {
    en: ['ok', 'yes', 'sure', 'of course', 'understand'],
    fr: listed("ok|oui|d'accord|bien sûr|comprends|entendu"),
  },
  correct: {
    en: ['correct', 'clarify', 'explain how', 'fix'],
    fr: listed('corriger|correct|préciser|clarifier|éclaircir|éclairer'),
  },
};

function listed(words: string): string[] {
  return words.split('|');
}
