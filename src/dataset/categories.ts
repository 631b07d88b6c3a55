import { rowsOf, TABLES } from "./tables";

/** A language of the add-in. */
export type Language = "en" | "ja";

/** A kind of spending. */
export interface Category {
  readonly id: string;
  /** `defence`, `related`, `candidate` or `outside`. */
  readonly group: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly description: string;
}

/** Every category in its order; `outside` is the last. */
export const CATEGORIES: readonly Category[] = rowsOf(TABLES.categories).map((row) => ({
  id: row("category"),
  group: row("group"),
  label: { en: row("label_en"), ja: row("label_ja") },
  description: row("description"),
}));

export const CATEGORY_IDS: ReadonlySet<string> = new Set(CATEGORIES.map(({ id }) => id));

/** Names that stand for several categories. */
export const GROUPS: ReadonlySet<string> = new Set(
  CATEGORIES.map(({ group }) => group).filter((group) => !CATEGORY_IDS.has(group)),
);

/** The categories a name stands for: itself, or the members of a group; none if unknown. */
export const membersOf = (name: string): readonly string[] =>
  CATEGORIES.filter(({ id, group }) => id === name || group === name).map(({ id }) => id);

/** Label of a category, or the id of an unknown one. */
export const labelOf = (id: string, language: Language): string =>
  CATEGORIES.find((category) => category.id === id)?.label[language] ?? id;
