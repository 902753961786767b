/** The two languages of the product. Québec French comes first wherever an order must be chosen. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A sentence or label the product itself says, in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}
