import fc from "fast-check";
import { cellName, type CellAddress } from "../../src/xlsx/address";
import { inOrder, type NewCell } from "../../src/xlsx/cell-write";
import { cellsIn } from "../../src/xlsx/cells";
import { LIMITS } from "../../src/xlsx/limits";
import { withCells } from "../../src/xlsx/sheet-edit";
import { withSharedFormulas } from "../../src/xlsx/shared-formulas";
import { valueOf } from "../../src/xlsx/values";
import { codeOf } from "./code-of";

const sheet = (rows: string, before = ""): string =>
  `<worksheet xmlns="x">${before}<sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;

const cellsOf = (text: string) => [...withSharedFormulas(cellsIn(text, "s.xml"))];

const write = (text: string, cells: Readonly<Record<string, NewCell>>): string => {
  const addressed = Object.entries(cells).map(([name, cell]) => [place(name), cell] as const);
  return withCells(text, "s.xml", inOrder(addressed));
};

const place = (name: string): CellAddress => ({
  column: name.charCodeAt(0) - 64,
  row: Number(name.slice(1)),
});

/** What the cells of a sheet show, by name. */
const shown = (text: string): Record<string, unknown> =>
  Object.fromEntries(cellsOf(text).map((cell) => [cellName(cell), valueOf(cell, [], "s.xml")]));

describe("the cells of a sheet", () => {
  it.each([
    // XML of a cell                                                         value
    ['<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ['<c r="A1" t="str"><f>B1</f><v>a &lt; &#x65E5;&#26412;</v></c>', "a < 日本"],
    ['<c r="A1" t="inlineStr"><is><t>a</t></is></c>', "a"],
    [
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r><rPh><t>x</t></rPh></is></c>',
      "a b",
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c>', "<a> & b"],
    ['<c r="A1" t="inlineStr"><is><t>a_x000A_b _x005F_x000A_</t></is></c>', "a\nb _x000A_"],
    ['<c r="A1" s="3"/>', undefined],
    ["<c r='A1'><!-- no value --><v>2</v></c>", 2],
  ])("shows in %s %j", (xml, value) => {
    expect(cellsOf(sheet(`<row r="1">${xml}</row>`)).map((cell) => valueOf(cell, [], "s"))).toEqual(
      [value],
    );
  });

  it("are counted where they are not named", () => {
    const text = sheet("<row><c/><c r='C1'/><c/></row><row r='5'><c/></row><row><c/></row>");
    expect(cellsOf(text).map(cellName)).toEqual(["A1", "C1", "D1", "A5", "A6"]);
  });

  it("are read under a prefix", () => {
    const text = `<x:worksheet><x:sheetData><x:row r="1"><x:c r="B1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(shown(text)).toEqual({ B1: 3 });
    expect(write(text, { C1: { value: 4 } })).toContain('<x:c r="C1"><x:v>4</x:v></x:c></x:row>');
  });

  it("have a shared formula each, moved to where they are", () => {
    const first = `SUM($A1:A$2,Sheet!B3,"A1",Lines[A1],A:B,1:2,LOG10(A1))`;
    const text = sheet(
      `<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:C3">${first}</f></c><c r="C2"><f t="shared" si="0"/></c></row><row r="1"><c r="A1"><f t="shared" si="0"/></c></row>`,
    );
    expect(cellsOf(text).map(({ formula }) => formula?.text)).toEqual([
      first,
      `SUM($A1:B$2,Sheet!C3,"A1",Lines[A1],B:C,1:2,LOG10(B1))`,
      `SUM(#REF!:#REF!,Sheet!A2,"A1",Lines[A1],#REF!:A,#REF!:1,LOG10(#REF!))`,
    ]);
  });

  it.each([
    ["a tag without end", "<row r='1'><c r='A1'"],
    ["an element without end", "<row r='1'><c r='A1'>"],
    ["an entity of its own", "<row r='1'><c r='A1' t='str'><v>&lol;</v></c></row>"],
    ["a document type", "<!DOCTYPE x [<!ENTITY lol 'ha'>]><row/>"],
    ["a cell beyond the sheet", "<row r='1'><c r='XFE1'/></row>"],
    ["a row beyond the sheet", "<row r='1048577'/>"],
    ["a number that is none", "<row r='1'><c r='A1'><v>1e999</v></c></row>"],
    ["a string that is not there", "<row r='1'><c r='A1' t='s'><v>7</v></c></row>"],
  ])("are damaged by %s", (_, rows) => {
    expect(codeOf(() => shown(sheet(rows)))).toBe("damaged-part");
  });

  it("are refused where Excel would refuse them too", () => {
    const formula = "1+".repeat(LIMITS.formula / 2);
    const rows = (inner: string): string =>
      sheet(`<row r="1"><c r="A1" t="str">${inner}</c></row>`);
    expect(codeOf(() => shown(rows(`<f>${formula}</f>`)))).toBeUndefined();
    expect(codeOf(() => shown(rows(`<f>${formula}1</f>`)))).toBe("formula-too-long");
    expect(codeOf(() => shown(rows(`<v>${"あ".repeat(LIMITS.text)}</v>`)))).toBeUndefined();
    expect(codeOf(() => shown(rows(`<v>${"あ".repeat(LIMITS.text + 1)}</v>`)))).toBe(
      "text-too-long",
    );
    expect(codeOf(() => write(rows(""), { B1: { formula: { text: `${formula}1` } } }))).toBe(
      "formula-too-long",
    );
    const value = "a".repeat(LIMITS.text + 1);
    expect(codeOf(() => write(rows(""), { B1: { value } }))).toBe("text-too-long");
  });
});

describe("new cells", () => {
  const text = sheet(
    '<row r="2" spans="2:3" ht="20"><c r="B2" s="4"><f>C2</f><v>1</v></c><c r="C2"><v>1</v></c></row><row r="4"/>',
    '<dimension ref="B2:C4"/>',
  );

  it("keep the style of the cell whose place they take, and all other text", () => {
    expect(write(text, { B2: { value: "a\r_x000A_ " } })).toBe(
      text
        .replace(
          '<c r="B2" s="4"><f>C2</f><v>1</v></c>',
          '<c r="B2" s="4" t="inlineStr"><is><t xml:space="preserve">a&#13;_x005F_x000A_ </t></is></c>',
        )
        .replace(' spans="2:3" ht="20"', ' ht="20"'),
    );
  });

  it("go to their place in the row, and in the sheet", () => {
    const cells = { D5: { value: true }, A4: { value: 3 }, D2: { value: 2 }, A1: { value: 1 } };
    const after = write(text, cells);
    expect(shown(after)).toEqual({ A1: 1, B2: 1, C2: 1, D2: 2, A4: 3, D5: true });
    expect(cellsOf(after).map(cellName)).toEqual(["A1", "B2", "C2", "D2", "A4", "D5"]);
    expect(after).toContain('<dimension ref="A1:D5"/>');
  });

  it("go into a sheet without any", () => {
    const empty = "<worksheet><sheetData/></worksheet>";
    expect(write(empty, { A1: { value: { error: "#N/A" } } })).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
    );
  });

  it("hold formulas as Excel stores them", () => {
    const formula = { text: `IF(A1<2,"&",1)`, array: { rows: 2, columns: 3 }, metadata: 1 };
    expect(write(text, { C2: { value: "x", formula, style: 9 } })).toContain(
      '<c r="C2" s="9" t="str" cm="1"><f t="array" ref="C2:E3">IF(A1&lt;2,&quot;&amp;&quot;,1)</f><v>x</v></c>',
    );
  });

  it("are read back as they were written, and the others as they were", () => {
    const name = fc.tuple(fc.constantFrom(..."ABCDE"), fc.integer({ min: 1, max: 6 }));
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ unit: "grapheme", maxLength: 5 }),
      fc.boolean(),
    );
    const cells = fc
      .array(fc.tuple(name, value))
      .map((found) =>
        Object.fromEntries(found.map(([[letter, row], content]) => [`${letter}${row}`, content])),
      );
    const written = (values: Record<string, unknown>, to: string): string =>
      write(to, Object.fromEntries(Object.entries(values).map(([at, one]) => [at, cellOf(one)])));
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const before = written(first, sheet(""));
        expect(shown(written(second, before))).toEqual({ ...first, ...second });
      }),
    );
  });
});

const cellOf = (value: unknown): NewCell => {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { value };
  }
  return {};
};
