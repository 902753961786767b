export const commands = {
  palette: 'Commandes',
  commandShow: 'Montrer\u00a0: {name}',
  commandGoTo: 'Aller à {name} ({channel})',
  commandsRun: 'L’exercice',
  commandsDesk: 'Le dossier',
  commandsWaiting: 'Ce qui attend',
  commandsWaitingWords: 'file message répondre',
  commandsChannels: 'Canaux',
} as const;
