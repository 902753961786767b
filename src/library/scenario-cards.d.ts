/** Written by `tools/scenario-cards.ts` when the app is built. */
declare module 'virtual:scenario-cards' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an import would make this file a module, which declares none
  export const cards: readonly import('./card.ts').Card[];
}
