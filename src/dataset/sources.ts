import { rowsOf, type Table } from "./tables";

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

/** The sources of a country's figures, by id. */
export class Sources {
  readonly #byId: ReadonlyMap<string, Source>;

  constructor(table: Table) {
    this.#byId = new Map(
      rowsOf(table).map((row) => [
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
  }

  /** The source of an id; an overlay may name one that the dataset does not know. */
  get(id: string): Source | undefined {
    return this.#byId.get(id);
  }

  /** Publisher, title, date and address in one line; the text itself if the id is unknown. */
  citation(id: string): string {
    const source = this.#byId.get(id);
    if (source === undefined) return id;
    const { publisher, title, published, url } = source;
    return [publisher, title, published, url].filter((part) => part !== "").join(", ");
  }
}
