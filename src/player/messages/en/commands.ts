export const commands = {
  palette: 'Commands',
  commandShow: 'Show: {name}',
  commandGoTo: 'Go to {name} ({channel})',
  commandsRun: 'The run',
  commandsDesk: 'The brief',
  commandsWaiting: 'What waits',
  commandsWaitingWords: 'queue message reply',
  commandsChannels: 'Channels',
} as const;
