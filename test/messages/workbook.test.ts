import { WorkbookProblem, type WorkbookFault } from "../../src/core/workbook-problem";
import { LANGUAGES } from "../../src/messages/language";
import { WORKBOOK_TEXTS, workbookSentence } from "../../src/messages/workbook-sentence";

const FAULTS: readonly WorkbookFault[] = [
  { kind: "not-a-workbook" },
  { kind: "encrypted-workbook" },
  { kind: "macro-workbook" },
  { kind: "locked-workbook" },
  { kind: "file-too-large", limit: 2e8 },
  { kind: "part-too-large", part: "a.xml", limit: 2e8 },
  { kind: "too-many-parts", limit: 10 },
  { kind: "too-many-names", limit: 10 },
  { kind: "unsafe-part-name", part: "../a" },
  { kind: "unsupported-compression", part: "a.xml" },
  { kind: "damaged-file" },
  { kind: "damaged-part", part: "a.xml" },
  { kind: "broken-relationship", part: "a.xml", target: "b.xml" },
  { kind: "broken-relationship", part: "a.xml", target: "" },
  { kind: "formula-too-long", place: { cell: "A1" }, limit: 8192 },
  { kind: "text-too-long", place: { part: "a.xml" }, limit: 32767 },
  { kind: "no-formulas" },
  { kind: "copy-differs", cell: "Scope!B4", expected: "1", found: "#N/A" },
  { kind: "receipt-missing" },
  { kind: "sheet-changed", cell: "Scope!B4" },
];

it("tries every problem of a workbook", () => {
  const kinds = new Set(FAULTS.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(WORKBOOK_TEXTS.en.problems).sort());
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(FAULTS)("$kind is one sentence that names what it is about", (fault) => {
    const sentence = workbookSentence(new WorkbookProblem(fault), language);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/undefined|\[object/);
    if ("part" in fault) {
      expect(sentence).toContain(fault.part);
    }
    if ("cell" in fault) {
      expect(sentence).toContain(fault.cell);
    }
    if ("limit" in fault) {
      expect(sentence).toMatch(/\d/);
    }
  });

  it("a receipt has a heading for each of its columns", () => {
    const { receipt } = WORKBOOK_TEXTS[language];
    expect([receipt.cellHeadings, receipt.figureHeadings].map(({ length }) => length)).toEqual([
      8, 13,
    ]);
  });
});
