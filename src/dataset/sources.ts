import type { SourceWords } from "../messages/catalogue";
import { rowsOf, type Table } from "./tables";

/** Whether the document itself was read, a copy of it, or a report about it. */
export type SourceKind = "official" | "mirror" | "report";

/** Where a figure was published. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** The publisher in the language of the document; "" where that is English. */
  readonly publisherLocal: string;
  readonly title: string;
  /** Title in the language of the document; "" where that is English. */
  readonly titleLocal: string;
  /** Address, or empty where none is known. */
  readonly url: string;
  /** Day, month or year of publication as known. */
  readonly published: string;
  readonly kind: SourceKind;
  /** The copy that was read, or who reported it; "" for a document that was read itself. */
  readonly via: string;
  /** Terms of the publisher in short. */
  readonly licence: string;
}

const KINDS: readonly SourceKind[] = ["official", "mirror", "report"];

/** The sources of a country's figures, by id. */
export class Sources {
  readonly #byId: ReadonlyMap<string, Source>;

  constructor(table: Table) {
    this.#byId = new Map(
      rowsOf(table).map((row) => {
        const kind = KINDS.find((name) => name === row("kind"));
        if (kind === undefined) {
          throw new Error(`${row("source")} is of no known kind.`);
        }
        return [
          row("source"),
          {
            id: row("source"),
            publisher: row("publisher"),
            publisherLocal: row("publisher_local"),
            title: row("title"),
            titleLocal: row("title_local"),
            url: row("url"),
            published: row("published"),
            kind,
            via: row("via"),
            licence: row("licence"),
          },
        ];
      }),
    );
  }

  /** The source of an id; an overlay may name one that the dataset does not know. */
  get(id: string): Source | undefined {
    return this.#byId.get(id);
  }

  /**
   * Publisher, title, date, address and how it was read in one line, names in the language of the
   * document beside the English; the text itself if the id is unknown.
   */
  citation(id: string, words: SourceWords): string {
    const source = this.#byId.get(id);
    if (source === undefined) {
      return id;
    }
    const { publisher, publisherLocal, title, titleLocal, published, url } = source;
    const names = [both(publisher, publisherLocal), both(title, titleLocal)];
    return [...names, published, url, readingOf(source, words)]
      .filter((part) => part !== "")
      .join(", ");
  }

  /** Publisher of a source, and who reported it where no document was read; the text if unknown. */
  publisherOf(id: string, words: SourceWords): string {
    const source = this.#byId.get(id);
    if (source === undefined) {
      return id;
    }
    const reported = source.kind === "report" ? ` (${words.reportedBy(source.via)})` : "";
    return `${source.publisher}${reported}`;
  }
}

const both = (english: string, local: string): string =>
  local === "" ? english : `${english} / ${local}`;

function readingOf({ kind, via }: Source, words: SourceWords): string {
  if (kind === "official") {
    return "";
  }
  return kind === "mirror" ? words.readAt(via) : words.reportedBy(via);
}
