/** Written by `tools/scenario-cards.ts` when the app is built. */
declare module 'virtual:scenario-cards' {
  export const cards: readonly import('./card.ts').Card[];
}
