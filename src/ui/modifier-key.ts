/** The key that goes with letters for commands, as it is printed on this machine's keyboard. */
export const MODIFIER_KEY = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')
  ? '⌘'
  : 'Ctrl';
