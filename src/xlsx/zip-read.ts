import { crc32, inflate } from "./deflate";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";

/** A file in a zip file, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Day and time as MS-DOS has them, four bytes. */
  readonly time: number;
  /** External attributes. */
  readonly attributes: number;
  /** The bytes themselves, where they are at hand. */
  readonly content?: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Length of the end record, and of the longest comment after it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** A size or offset that stands in the Zip64 field instead. */
const IN_EXTRA = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;

/** First bytes of a file that Excel encrypted: an OLE compound file. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The files in a zip file, in its own order and still packed.
 *
 * @throws {WorkbookProblem} if it is no zip file, is damaged, or is larger than {@link LIMITS} allow.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    throw new WorkbookProblem({ kind: "encrypted-workbook" });
  }
  if (bytes.length > LIMITS.file) {
    throw new WorkbookProblem({ kind: "file-too-large", limit: LIMITS.file });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesOf(bytes, view);
    refuseTooLarge(entries);
    return entries;
  } catch (error) {
    // A DataView throws RangeError beyond the end of the file.
    if (error instanceof RangeError) {
      throw new WorkbookProblem({ kind: "damaged-file" });
    }
    throw error;
  }
}

/**
 * Unpacked bytes of an entry.
 *
 * @throws {WorkbookProblem} `damaged-part` if they are not what the check sum says.
 */
export function unpacked(entry: ZipEntry): Uint8Array {
  if (entry.content !== undefined) {
    return entry.content;
  }
  const { name, packed, size, method, crc } = entry;
  const bytes = method === STORED ? packed : inflate(packed, size, name);
  if (bytes.length !== size || crc32(bytes) !== crc) {
    throw new WorkbookProblem({ kind: "damaged-part", part: name });
  }
  return bytes;
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, offset } = directoryOf(view);
  if (count > LIMITS.parts) {
    throw new WorkbookProblem({ kind: "too-many-parts", limit: LIMITS.parts });
  }
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) {
      throw new WorkbookProblem({ kind: "damaged-file" });
    }
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(entryAt(bytes, view, at));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Where the list of files begins, and how many there are. */
function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== IN_EXTRA) {
    return { count, offset };
  }
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) {
    return { count, offset };
  }
  const record = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== END_64) {
    throw new WorkbookProblem({ kind: "damaged-file" });
  }
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
  };
}

/** Where the end record stands: the last one whose comment reaches to the end of the file. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) {
      return at;
    }
  }
  throw new WorkbookProblem({ kind: "not-a-workbook" });
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true));
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) === 1) {
    throw new WorkbookProblem({ kind: "encrypted-workbook" });
  }
  if (method !== STORED && method !== DEFLATED) {
    throw new WorkbookProblem({ kind: "unsupported-compression", part: name });
  }
  const { size, packedSize, local } = sizesOf(view, at);
  const start = startOfContent(view, local);
  if (start === undefined || start + packedSize > bytes.length) {
    throw new WorkbookProblem({ kind: "damaged-part", part: name });
  }
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
    time: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
  };
}

/** Where the content of a file begins; undefined if there is no file at that place. */
const startOfContent = (view: DataView, local: number): number | undefined =>
  view.getUint32(local, true) === LOCAL
    ? local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    : undefined;

/** Sizes and place of a file; those that need eight bytes stand in the Zip64 field, in this order. */
function sizesOf(view: DataView, at: number) {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let next = zip64FieldOf(view, at);
  const [size = 0, packedSize = 0, local = 0] = short.map((value) => {
    if (value !== IN_EXTRA || next === undefined) {
      return value;
    }
    const long = Number(view.getBigUint64(next, true));
    next += 8;
    return long;
  });
  return { size, packedSize, local };
}

/** Where the Zip64 field of a file stands. */
function zip64FieldOf(view: DataView, at: number): number | undefined {
  const start = at + 46 + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === 1) {
      return field + 4;
    }
  }
  return undefined;
}

/** A part's name; one that could lead out of a folder it is unpacked to is refused. */
function nameAt(bytes: Uint8Array, start: number, length: number): string {
  const name = new TextDecoder().decode(bytes.subarray(start, start + length));
  const isUnsafe = name === "" || /[\\\u0000-\u001f]|^\/|^[a-z]:|(^|\/)\.\.?(\/|$)/i.test(name);
  if (isUnsafe) {
    throw new WorkbookProblem({ kind: "unsafe-part-name", part: name.slice(0, 100) });
  }
  return name;
}

function refuseTooLarge(entries: readonly ZipEntry[]): void {
  const large = entries.find(({ size }) => size > LIMITS.part);
  if (large !== undefined) {
    throw new WorkbookProblem({ kind: "part-too-large", part: large.name, limit: LIMITS.part });
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.unpacked) {
    throw new WorkbookProblem({ kind: "file-too-large", limit: LIMITS.unpacked });
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) {
    throw new WorkbookProblem({ kind: "damaged-file" });
  }
}
