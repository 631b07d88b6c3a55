import { deflateSync, Inflate } from "fflate";
import { WorkbookProblem } from "../core/workbook-problem";

/** Packed bytes fed at once: at most 16 MB come out of them, whatever the file claims. */
const CHUNK = 16_384;

/** Polynomial of CRC-32, reflected. */
const POLYNOMIAL = 0xedb88320;

/**
 * Unpacked bytes of a part.
 *
 * @param size - Bytes that the file says will come out; not one more is unpacked.
 * @throws {WorkbookProblem} `damaged-part` if another number comes out, or the data cannot be unpacked.
 */
export function inflate(packed: Uint8Array, size: number, part: string): Uint8Array {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    if (filled + chunk.length > size) {
      throw new WorkbookProblem({ kind: "damaged-part", part });
    }
    unpacked.set(chunk, filled);
    filled += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    throw new WorkbookProblem({ kind: "damaged-part", part });
  }
  if (filled !== size || !ended) {
    throw new WorkbookProblem({ kind: "damaged-part", part });
  }
  return unpacked;
}

/** Packed bytes of a part. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** Check sum of a part, as a zip file has it. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    sum = (sum & 1) === 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1;
  }
  return sum;
});
