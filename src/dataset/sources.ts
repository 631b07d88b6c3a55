import { rowsOf, TABLES } from "./tables";

/** Where a figure was published. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Address, or empty where none is known. */
  readonly url: string;
  /** Day, month or year of publication as known. */
  readonly published: string;
}

const SOURCES: ReadonlyMap<string, Source> = new Map(
  rowsOf(TABLES.sources).map((row) => [
    row("source"),
    {
      id: row("source"),
      publisher: row("publisher"),
      title: row("title"),
      url: row("url"),
      published: row("published"),
    },
  ]),
);

/** The source of an id; an overlay may name one that the dataset does not know. */
export const sourceOf = (id: string): Source | undefined => SOURCES.get(id);

/** Publisher, title, date and address in one line; the words themselves if the id is unknown. */
export function citation(id: string): string {
  const source = SOURCES.get(id);
  if (source === undefined) return id;
  const { publisher, title, published, url } = source;
  return [publisher, title, published, url].filter((part) => part !== "").join(", ");
}
