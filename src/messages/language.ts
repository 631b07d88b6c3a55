/** The languages of the add-in; each has a catalogue here, a pane text and a help text. */
export const LANGUAGES = ["en", "ja"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * Language of a locale such as "ja-JP"; English where the add-in has none for it.
 *
 * @param locale - Display language of the host.
 */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";

/** Something in every language. */
export const eachLanguage = <T>(
  make: (language: Language) => T,
): Readonly<Record<Language, T>> => ({
  en: make("en"),
  ja: make("ja"),
});
