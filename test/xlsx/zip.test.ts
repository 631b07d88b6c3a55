import fc from "fast-check";
import { deflateSync, unzipSync, zipSync } from "fflate";
import { crc32 as nodeCrc, deflateRawSync } from "node:zlib";
import { crc32, inflate } from "../../src/xlsx/deflate";
import type { WorkbookProblemCode } from "../../src/core/workbook-problem";
import { LIMITS } from "../../src/xlsx/limits";
import { readZip, unpacked } from "../../src/xlsx/zip-read";
import { NewEntry, writeZip } from "../../src/xlsx/zip-write";
import { codeOf } from "./code-of";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip file of one packed entry, with some of its header's fields changed. */
function zipWith(name: string, fields: Readonly<Record<number, number>>, length: 2 | 4 = 4) {
  const bytes = writeZip([new NewEntry(name, bytesOf("content"))]);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  for (const [field, value] of Object.entries(fields)) {
    if (length === 4) {
      view.setUint32(directory + Number(field), value, true);
    } else {
      view.setUint16(directory + Number(field), value, true);
    }
  }
  return bytes;
}

describe("a zip file", () => {
  it("written here is read by another library, and the other way round", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array()), (files) => {
        const entries = Object.entries(files).map(([name, bytes]) => new NewEntry(name, bytes));
        expect(unzipSync(writeZip(entries))).toEqual({ ...files });
        const read = readZip(zipSync(files)).map((entry) => [entry.name, unpacked(entry)]);
        expect(Object.fromEntries(read)).toEqual({ ...files });
      }),
    );
  });

  it("gives the same bytes for the same content", () => {
    const zip = (): Uint8Array => writeZip([new NewEntry("a.xml", bytesOf("x"))]);
    expect(zip()).toEqual(zip());
  });

  it("keeps the packed bytes, the time and the order of what another program wrote", () => {
    const bytes = zipSync({ "b/2.xml": bytesOf("second"), "a.xml": bytesOf("first") });
    const [before, after] = [readZip(bytes), readZip(writeZip(readZip(bytes)))];
    expect(after).toEqual(before);
    expect(after.map(({ name }) => name)).toEqual(["b/2.xml", "a.xml"]);
  });

  it("is found behind a comment, and with sizes in the Zip64 field", () => {
    const plain = writeZip([new NewEntry("a.xml", bytesOf("text"))]);
    const commented = new Uint8Array([...plain, 1, 2, 3]);
    new DataView(commented.buffer).setUint16(plain.length - 2, 3, true);
    expect(readZip(commented).map(({ name }) => name)).toEqual(["a.xml"]);
    expect(readZip(withZip64(plain)).map(unpacked)).toEqual([bytesOf("text")]);
  });

  it.each<[string, Uint8Array, WorkbookProblemCode]>([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["text", bytesOf("year,ratio\n2025,1.8\n"), "not-a-workbook"],
    [
      "a file with a password",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)),
      "encrypted-workbook",
    ],
    ["an encrypted entry", zipWith("a.xml", { 8: 1 }, 2), "encrypted-workbook"],
    ["packing of another kind", zipWith("a.xml", { 10: 12 }, 2), "unsupported-compression"],
    ["a way out of its folder", zipWith("../../a.xml", {}), "unsafe-part-name"],
    ["a name from the root", zipWith("/etc/a.xml", {}), "unsafe-part-name"],
    ["a drive", zipWith("C:a.xml", {}), "unsafe-part-name"],
    ["a backslash", zipWith("xl\\a.xml", {}), "unsafe-part-name"],
    ["a part said to be huge", zipWith("a.xml", { 24: 0xfffffff0 }), "part-too-large"],
    ["an offset beyond the end", zipWith("a.xml", { 42: 0x7fffffff }), "damaged-file"],
    ["packed bytes beyond the end", zipWith("a.xml", { 20: 0x7fffffff }), "damaged-part"],
  ])("with %s is refused", (_, bytes, code) => {
    expect(codeOf(() => readZip(bytes))).toBe(code);
  });

  it("cut off anywhere is refused", () => {
    const whole = writeZip([new NewEntry("a.xml", bytesOf("content"))]);
    for (let length = 0; length < whole.length; length += 1) {
      const code = codeOf(() => readZip(whole.slice(0, length)));
      expect(["not-a-workbook", "damaged-file", "damaged-part"]).toContain(code);
    }
  });

  it("is refused for too many parts, too much in all, or one name twice", () => {
    const [entry] = readZip(writeZip([new NewEntry("a.xml", bytesOf("x"))]));
    if (entry === undefined) {
      throw new Error("no entry");
    }
    const many = Array.from({ length: LIMITS.parts + 1 }, (_, at) => ({ ...entry, name: `${at}` }));
    expect(codeOf(() => readZip(writeZip(many)))).toBe("too-many-parts");
    const large = many.slice(0, 5).map((one) => ({ ...one, size: 250_000_000 }));
    expect(codeOf(() => readZip(writeZip(large)))).toBe("file-too-large");
    const twice = [entry, { ...entry, name: "A.xml" }];
    expect(codeOf(() => readZip(writeZip(twice)))).toBe("damaged-file");
  });
});

describe("a packed part", () => {
  it("is unpacked whatever packed it, and its check sum is that of zlib", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        expect(inflate(new Uint8Array(deflateRawSync(bytes)), bytes.length, "a")).toEqual(bytes);
        if (typeof nodeCrc === "function") {
          expect(crc32(bytes)).toBe(nodeCrc(bytes));
        }
      }),
    );
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
  });

  it("that unpacks to more than it says is stopped at what it says", () => {
    const bomb = deflateSync(new Uint8Array(100_000_000), { level: 1 });
    const start = process.memoryUsage().arrayBuffers;
    expect(codeOf(() => inflate(bomb, 1_000, "xl/bomb.xml"))).toBe("damaged-part");
    expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(60_000_000);
  });

  it.each([
    ["less than it says", (packed: Uint8Array) => packed, 8],
    ["nothing, being cut off", (packed: Uint8Array) => packed.slice(0, -3), 7],
    ["nothing, being noise", () => Uint8Array.of(255, 255, 255, 255), 7],
  ])("that unpacks to %s is damaged", (_, change, size) => {
    const packed = deflateSync(bytesOf("content"));
    expect(codeOf(() => inflate(change(packed), size, "a"))).toBe("damaged-part");
  });

  it("with another check sum is damaged", () => {
    const [entry] = readZip(zipWith("a.xml", { 16: 1 }));
    expect(codeOf(() => entry && unpacked(entry))).toBe("damaged-part");
  });
});

/** A zip file of one entry, its two sizes moved to the Zip64 field. */
function withZip64(plain: Uint8Array): Uint8Array {
  const view = new DataView(plain.buffer);
  const directory = view.getUint32(plain.length - 6, true);
  const [packed, size] = [
    view.getUint32(directory + 20, true),
    view.getUint32(directory + 24, true),
  ];
  const end = plain.length - 22;
  const field = new DataView(new ArrayBuffer(20));
  field.setUint16(0, 1, true);
  field.setUint16(2, 16, true);
  field.setBigUint64(4, BigInt(size), true);
  field.setBigUint64(12, BigInt(packed), true);
  const bytes = new Uint8Array([
    ...plain.slice(0, end),
    ...new Uint8Array(field.buffer),
    ...plain.slice(end),
  ]);
  const changed = new DataView(bytes.buffer);
  changed.setUint32(directory + 20, 0xffffffff, true);
  changed.setUint32(directory + 24, 0xffffffff, true);
  changed.setUint16(directory + 30, 20, true);
  return bytes;
}
