/** The six official languages of the United Nations, in the order of the English alphabet's printing: en first. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for each language; where one is lacking, English is printed and the lack reported. */
export type Translations = { readonly [L in Language]?: string };
