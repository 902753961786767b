/** Words of the help while writing, in practice. It describes what is written, never what is expected. */
export const help = {
  help: 'Lecture du ton',
  helpEmpty: 'Le ton se lit ici à mesure que vous écrivez.',
  helpTooLittle: 'Trop peu de mots pour se prononcer.',
  helpForeign: 'Ni le français ni l’anglais n’est reconnu\u00a0: le ton ne se lit pas.',
  helpCounts:
    '{harms, plural, =0 {Rien à revoir} one {# passage à revoir} many {# de passages à revoir} other {# passages à revoir}}{form, plural, =0 {} one {, # point de forme} many {, # de points de forme} other {, # points de forme}}{helps, plural, =0 {} one {, # passage qui aide} many {, # de passages qui aident} other {, # passages qui aident}}.',
  helpUnsure: 'lecture peu sûre',
  groupHarms: 'À revoir',
  groupForm: 'Question de forme',
  groupHelps: 'Ce qui aide',
  moreNotes: '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
  replaceBy: 'Remplacer par «\u00a0{words}\u00a0»',
  ignoreNote: 'Ignorer',
  noteEmbargo: 'Sous embargo, à ne pas dire encore\u00a0: {fact}',
  noteEmbargoBetter:
    'Ce qui est publié ne se reprend pas. Dites ce que vous pouvez dire, et quand suivra le reste.',
  noteAddress:
    '{form, select, tu {Ici vous tutoyez, ailleurs vous vouvoyez.} other {Ici vous vouvoyez, ailleurs vous tutoyez.}}',
  scales: 'Ce que font vos mots',
  movedUp: ', hausse due à vos mots',
  movedDown: ', baisse due à vos mots',
  stanceAddress: '{form, select, tu {Vous tutoyez.} other {Vous vouvoyez.}}',
  stanceAddressFits:
    '{form, select, tu {Vous tutoyez, comme le fait la page.} other {Vous vouvoyez, comme le fait la page.}}',
  stanceAddressOther:
    '{form, select, tu {Vous tutoyez; la page vouvoie.} other {Vous vouvoyez; la page tutoie.}}',
  stanceAddressLike:
    '{form, select, tu {Vous tutoyez, comme cette personne.} other {Vous vouvoyez, comme cette personne.}}',
  stanceAddressUnlike:
    '{form, select, tu {Vous tutoyez; cette personne vouvoie.} other {Vous vouvoyez; cette personne tutoie.}}',
  stanceMixed: '«\u00a0Tu\u00a0» et «\u00a0vous\u00a0» se mêlent.',
  stanceLanguage:
    '{written, select, fr {Vous écrivez en français} other {Vous écrivez en anglais}}; {shown, select, fr {ce message est en français.} other {ce message est en anglais.}}',
  stanceUnsigned: 'Pas de signature; la page signe «\u00a0{signature}\u00a0».',
  stanceHeldBack: 'Votre page masque «\u00a0{word}\u00a0» chez les autres.',
  stanceCopied: 'Ces mots répètent un message que vous avez déjà envoyé.',
  stanceCutShort: 'Seuls les {count, number} premiers caractères sont lus.',
} as const;
