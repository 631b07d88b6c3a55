import type { Language } from "../dataset/categories";

/** A text in both languages of the add-in. */
export type Words = Readonly<Record<Language, string>>;

export const LANGUAGES: readonly Language[] = ["en", "ja"];
