import type { Table } from "./tables";

/** A part of the dataset that is asked for before it is there. */
export class ChunkMissing extends Error {
  /** Ends when the part is there; fails if it cannot be had. */
  readonly loading: Promise<unknown>;

  constructor(loading: Promise<unknown>) {
    super("A part of the dataset is loading.");
    this.name = "ChunkMissing";
    this.loading = loading;
  }
}

/** A part of the dataset that is loaded when it is first needed, and kept. */
export class Chunk<T> {
  readonly #source: () => Promise<T>;
  #found: { readonly value: T } | undefined;
  #loading: Promise<T> | undefined;

  constructor(source: () => Promise<T>) {
    this.#source = source;
  }

  /**
   * The part itself.
   *
   * @throws {ChunkMissing} while it is not there; asking has begun to load it.
   */
  get value(): T {
    if (this.#found !== undefined) {
      return this.#found.value;
    }
    throw new ChunkMissing(this.load());
  }

  /** Has the part there from now on. */
  keep(value: T): void {
    this.#found = { value };
  }

  /** The part once it is there. A load that failed is tried again by the next call. */
  load(): Promise<T> {
    this.#loading ??= this.#source().then(
      (value) => {
        this.keep(value);
        return value;
      },
      (reason: unknown) => {
        this.#loading = undefined;
        throw reason;
      },
    );
    return this.#loading;
  }
}

/** What an import of a CSV file gives. */
export const tableOf = <T>({ default: table }: { readonly default: T }): T => table;

/** The budget lines of a country: a table a fiscal year, loaded when a year is first asked for. */
export class BudgetLines {
  readonly #byYear: ReadonlyMap<number, Chunk<Table>>;

  /** @param sources - How the table of each fiscal year is loaded. */
  constructor(sources: Readonly<Record<number, () => Promise<Table>>>) {
    this.#byYear = new Map(
      Object.entries(sources).map(([year, load]) => [Number(year), new Chunk(load)]),
    );
  }

  /** The fiscal years that have lines, in order. */
  get years(): readonly number[] {
    return [...this.#byYear.keys()];
  }

  /**
   * The lines of a fiscal year; undefined if there are none.
   *
   * @throws {ChunkMissing} while they are not there.
   */
  of(year: number): Table | undefined {
    return this.#byYear.get(year)?.value;
  }

  /** Has the lines of a fiscal year there from now on. */
  keep(year: number, lines: Table): void {
    this.#byYear.get(year)?.keep(lines);
  }

  /** The lines of a fiscal year once they are there; undefined if there are none. */
  async load(year: number): Promise<Table | undefined> {
    return this.#byYear.get(year)?.load();
  }
}
