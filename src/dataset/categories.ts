import type { Language } from "../messages/language";
import { labelsOf, rowsOf, type Table } from "./tables";

type LanguageLabels = Readonly<Record<Language, string>>;

/** A kind of spending. */
export interface Category {
  readonly id: string;
  /** Id of its group, or its own id if it stands outside of every scope. */
  readonly group: string;
  readonly label: LanguageLabels;
  readonly description: string;
}

/** Several categories under one name. */
export interface Group {
  readonly id: string;
  readonly label: LanguageLabels;
  /** Colour in charts, #rrggbb. */
  readonly colour: string;
  /** part, total or detail: only parts may be added up. */
  readonly kind: string;
}

/** The categories of a country, in their order. */
export class Categories {
  readonly all: readonly Category[];
  readonly groups: readonly Group[];
  readonly ids: ReadonlySet<string>;
  /** Those that a scope can hold: all in a group. */
  readonly countable: readonly Category[];

  constructor(categories: Table, groups: Table) {
    this.all = rowsOf(categories).map((row) => ({
      id: row("category"),
      group: row("group"),
      label: labelsOf(row),
      description: row("description"),
    }));
    this.groups = rowsOf(groups).map((row) => ({
      id: row("group"),
      label: labelsOf(row),
      colour: row("colour"),
      kind: row("kind"),
    }));
    this.ids = new Set(this.all.map(({ id }) => id));
    this.countable = this.all.filter(({ group }) => this.groups.some(({ id }) => id === group));
  }

  /** Ids of the categories a name is for: itself, or the members of a group; none if unknown. */
  membersOf(name: string): readonly string[] {
    return this.all.filter(({ id, group }) => id === name || group === name).map(({ id }) => id);
  }

  /** Label of a category, or the id of an unknown one. */
  labelOf(id: string, language: Language): string {
    return this.all.find((category) => category.id === id)?.label[language] ?? id;
  }
}
