import { crc32, deflate } from "./deflate";
import type { ZipEntry } from "./zip-read";

/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Version that can read deflated files. */
const VERSION = 20;

/** 1 January 1980, so that the same content gives the same bytes on every day. */
const TIME = 0x00210000;

const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const END_LENGTH = 22;

/** A new entry; it is packed when it is first written, since a draft may never be. */
export class NewEntry implements ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method = 8;
  readonly time = TIME;
  readonly attributes = 0;
  #packed: Uint8Array | undefined;
  #crc: number | undefined;

  constructor(name: string, content: Uint8Array) {
    this.name = name;
    this.content = content;
  }

  get size(): number {
    return this.content.length;
  }

  get packed(): Uint8Array {
    this.#packed ??= deflate(this.content);
    return this.#packed;
  }

  get crc(): number {
    this.#crc ??= crc32(this.content);
    return this.#crc;
  }
}

/** The bytes of a zip file of these entries, their packed bytes taken over as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const out = new ZipWriter(lengthOf(entries, names));
  const offsets = entries.map((entry, index) => {
    const offset = out.at;
    out.numbers([4, 0x04034b50], [2, VERSION]);
    out.common(entry, names[index] ?? new Uint8Array());
    out.bytes(names[index] ?? new Uint8Array());
    out.bytes(entry.packed);
    return offset;
  });
  const directory = out.at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    out.numbers([4, 0x02014b50], [2, VERSION], [2, VERSION]);
    out.common(entry, name);
    out.numbers([2, 0], [2, 0], [2, 0], [4, entry.attributes], [4, offsets[index] ?? 0]);
    out.bytes(name);
  });
  const [count, length] = [entries.length, out.at - directory];
  out.numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length]);
  out.numbers([4, directory], [2, 0]);
  return out.buffer;
}

const lengthOf = (entries: readonly ZipEntry[], names: readonly Uint8Array[]): number =>
  entries.reduce((sum, { packed }) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + packed.length, 0) +
  names.reduce((sum, name) => sum + 2 * name.length, 0) +
  END_LENGTH;

/** Little-endian numbers and bytes, one after another. */
class ZipWriter {
  readonly buffer: Uint8Array;
  at = 0;
  readonly #view: DataView;

  constructor(length: number) {
    this.buffer = new Uint8Array(length);
    this.#view = new DataView(this.buffer.buffer);
  }

  /** The fields that local and central header share; the extra field is left out. */
  common({ method, time, crc, packed, size }: ZipEntry, name: Uint8Array): void {
    this.numbers([2, FLAGS], [2, method], [4, time], [4, crc], [4, packed.length], [4, size]);
    this.numbers([2, name.length], [2, 0]);
  }

  numbers(...fields: readonly (readonly [length: 2 | 4, value: number])[]): void {
    for (const [length, value] of fields) {
      if (length === 2) {
        this.#view.setUint16(this.at, value, true);
      } else {
        this.#view.setUint32(this.at, value, true);
      }
      this.at += length;
    }
  }

  bytes(bytes: Uint8Array): void {
    this.buffer.set(bytes, this.at);
    this.at += bytes.length;
  }
}
