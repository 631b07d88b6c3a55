import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import { readZip, unpacked, type ZipEntry } from "./zip-read";
import { NewEntry, writeZip } from "./zip-write";

/** What a change puts in the place of a part; undefined takes the part out. */
export type Replacement = string | Uint8Array | undefined;

/**
 * The parts of a workbook file. A change gives a new package and leaves this one as it was; a part that
 * is not changed keeps its packed bytes.
 */
export class Package {
  readonly #entries: readonly ZipEntry[];
  readonly #byName: ReadonlyMap<string, ZipEntry>;
  readonly #texts = new Map<ZipEntry, string>();

  private constructor(entries: readonly ZipEntry[]) {
    this.#entries = entries;
    this.#byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /**
   * The package in the bytes of a file.
   *
   * @throws {WorkbookProblem} if it cannot be one, or is larger than the limits allow.
   */
  static open(bytes: Uint8Array): Package {
    return new Package(readZip(bytes));
  }

  /** A package of new parts. */
  static of(parts: ReadonlyMap<string, string | Uint8Array>): Package {
    return new Package([]).with(parts);
  }

  /** Names of the parts, in the order of the file. */
  get names(): readonly string[] {
    return this.#entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#byName.has(keyOf(name));
  }

  /** The name of a part as the file writes it. */
  nameOf(name: string): string | undefined {
    return this.#byName.get(keyOf(name))?.name;
  }

  /**
   * Bytes of a part.
   *
   * @throws {WorkbookProblem} `damaged-part` if it is missing or cannot be unpacked.
   */
  bytes(name: string): Uint8Array {
    return unpacked(this.#entry(name));
  }

  /**
   * Text of a part.
   *
   * @throws {WorkbookProblem} `damaged-part` if it is missing, cannot be unpacked or is not UTF-8.
   */
  text(name: string): string {
    const entry = this.#entry(name);
    const read = this.#texts.get(entry) ?? textOf(unpacked(entry), name);
    // A sheet's text is large and looked at once or twice.
    if (entry.size < LARGE) {
      this.#texts.set(entry, read);
    }
    return read;
  }

  /** This package with parts replaced, added or taken out. */
  with(changes: ReadonlyMap<string, Replacement>): Package {
    const open = new Map([...changes].map(([name, to]) => [keyOf(name), { name, to }]));
    const kept = this.#entries.flatMap((entry) => {
      const change = open.get(keyOf(entry.name));
      if (change === undefined) {
        return [entry];
      }
      open.delete(keyOf(entry.name));
      return change.to === undefined ? [] : [newPart(entry.name, change.to)];
    });
    const added = [...open.values()].flatMap(({ name, to }) =>
      to === undefined ? [] : [newPart(name, to)],
    );
    return new Package([...kept, ...added]);
  }

  /** The bytes of the file. */
  save(): Uint8Array {
    return writeZip(this.#entries);
  }

  #entry(name: string): ZipEntry {
    const entry = this.#byName.get(keyOf(name));
    if (entry === undefined) {
      throw new WorkbookProblem({ kind: "damaged-part", part: name });
    }
    return entry;
  }
}

/** Bytes of a part from which on its text is not kept. */
const LARGE = 1_000_000;

/** Part names are the same whatever their case. */
const keyOf = (name: string): string => name.toLowerCase();

function newPart(name: string, to: string | Uint8Array): ZipEntry {
  const bytes = typeof to === "string" ? new TextEncoder().encode(to) : to;
  if (bytes.length > LIMITS.part) {
    throw new WorkbookProblem({ kind: "part-too-large", part: name, limit: LIMITS.part });
  }
  return new NewEntry(name, bytes);
}

function textOf(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WorkbookProblem({ kind: "damaged-part", part });
  }
}
