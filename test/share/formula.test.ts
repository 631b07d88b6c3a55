import { CellBook, placeKey } from "../../src/share/formula/book";
import { Calculation } from "../../src/share/formula/calculation";
import { parseFormula } from "../../src/share/formula/parser";
import { Unsupported, type Node } from "../../src/share/formula/tree";
import { Package } from "../../src/xlsx/package";
import { isError, type StoredValue } from "../../src/xlsx/values";
import { converted, withLibreOffice } from "../xlsx/libreoffice";
import { withoutValues, workbookOf, type Cells } from "./scope-workbook";

const noCall = (): never => {
  throw new Unsupported("call");
};

/** A formula's tree in short. */
function shape(node: Node): string {
  if (node.kind === "value") {
    return JSON.stringify(node.value ?? "");
  }
  if (node.kind === "binary") {
    return `(${shape(node.left)}${node.operator}${shape(node.right)})`;
  }
  if (node.kind === "unary") {
    return `[${node.operator}${shape(node.of)}]`;
  }
  if (node.kind === "group") {
    return shape(node.of);
  }
  if (node.kind === "call") {
    return `${node.name}{${node.args.map(shape).join(";")}}`;
  }
  if (node.kind === "table") {
    return `${node.table}.${node.part}.${node.columns?.join("-") ?? "*"}`;
  }
  if (node.kind === "cells") {
    const { first, last } = node.area;
    return `${node.sheet ?? ""}!${first.row},${first.column}:${last.row},${last.column}`;
  }
  return node.kind === "name" ? `${node.sheet ?? ""}#${node.name}` : node.kind;
}

describe("a formula as a tree", () => {
  it.each([
    ["1+2*3^2", "(1+(2*(3^2)))"],
    ["-2^2", "([-2]^2)"],
    ["50%*2", "([%50]*2)"],
    ["1-2-3", "((1-2)-3)"],
    ['A1&"x"="y"', '((!1,1:1,1&"x")="y")'],
    ["SUM(A1:$B$2,,3)", "SUM{!1,1:2,2;missing;3}"],
    ["_xlfn.XLOOKUP(1,A:A,2:3)", "XLOOKUP{1;!1,1:1048576,1;!2,1:3,16384}"],
    ["'It''s'!A1+Data!Rate", "(It's!1,1:1,1+Data#Rate)"],
    ["Lines[Amount]+Lines[[#This Row],[a'[b]]", "(Lines.data.Amount-Amount+Lines.row.a[b-a[b)"],
    ["Lines[[#Headers],[A]:[C]]", "Lines.headings.A-C"],
    ['{1,-2;"a",TRUE}', "array"],
    ["NA()", "NA{}"],
  ])("of %s is %s", (formula, tree) => {
    expect(shape(parseFormula(formula))).toBe(tree);
  });

  it.each(["[1]S!A1", "A1 B1:", "SUM(A1,", "A1#", "Sheet1:Sheet3!A1", "1 2", "INDEX(A1,1):A2", ""])(
    "of %s is not read",
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(Unsupported);
    },
  );

  it("is not read to a depth that would fill the memory", () => {
    expect(() => parseFormula("(".repeat(5_000) + "1")).toThrow(Unsupported);
  });
});

/** Formulas over the cells below, and what Excel shows for them. */
const EXAMPLES: readonly (readonly [string, StoredValue])[] = [
  ["0.1+0.2", 0.1 + 0.2],
  ['7/2&"x"', "3.5x"],
  ["1/0", { error: "#DIV/0!" }],
  ['"a"+1', { error: "#VALUE!" }],
  ['"A"="a"', true],
  ['IF(A1>1,"big","small")', "small"],
  ["IF(#N/A,1,2)", { error: "#N/A" }],
  ['IFERROR(MATCH(9,A1:A3,0),"none")', "none"],
  ["ERROR.TYPE(#NUM!)", 6],
  ["SUM(A1:A3,4)", 10],
  ["SUMPRODUCT(A1:A3,B1:B3)", 6],
  ["SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
  ["SUMPRODUCT(ROUND(A1:A3*0.5,0))", 4],
  ['SUMPRODUCT((B1:B4="")*1)', 1],
  ["SUMPRODUCT(SMALL((A1:A3>1)*A1:A3+(A1:A3<=1)*100,2))", 3],
  ['SUMIF(C1:C3,"b*",A1:A3)', 5],
  ['SUMIF(A1:A3,">=2")', 5],
  ['SUMIFS(A1:A3,C1:C3,"bb",A1:A3,"<3")', 2],
  ['COUNTIF(C1:C3,"A")', 1],
  ["SUMPRODUCT(COUNTIF(C1:C3,C1:C3))", 3],
  ["INDEX(A1:C3,2,3)", "bb"],
  ["SUM(INDEX(A1:B3,0,1))", 6],
  ["INDEX(A1:A3,9)", { error: "#REF!" }],
  ['INDEX(A1:A3,MATCH("x",C1:C3,0))', { error: "#N/A" }],
  ['MATCH("B?",C1:C3,0)', 2],
  ["MATCH(2.5,A1:A3)", 2],
  ["ROUND(2.5,0)", 3],
  ["ROUND(-1.005,2)", -1.01],
  ["ROUND(0.333333*1000000,0)", 333_333],
  ['EXACT("a","A")', false],
  ["AND(TRUE,A1=1)", true],
  ['OR(A1=2,B4="")', true],
  ['LEFT("北海道",2)&RIGHT("abc",1)&MID("abcd",2,2)', "北海cbc"],
  ['B4&""', ""],
  ["INDEX({10,20;30,40},2,1)", 30],
  ['2025&"|initial"', "2025|initial"],
];

const DATA: Cells = { A1: 1, A2: 2, A3: 3, B1: 1, B2: 1, B3: 1, C1: "a", C2: "bb", C3: "bc" };

describe("a formula's value", () => {
  const cells = Object.fromEntries(
    EXAMPLES.map(([formula], at) => [`E${at + 1}`, { formula }] as const),
  );
  const made = workbookOf({ S: { ...DATA, ...cells } });
  const calculation = new Calculation(new CellBook(made), noCall);
  const at = (row: number) => ({ sheet: "S", row, column: 5 });

  it.each(EXAMPLES.map(([formula, value], index) => [formula, value, index + 1] as const))(
    "of %s is %j",
    (_, value, row) => {
      expect(calculation.value(at(row))).toEqual(value === "" ? "" : value);
    },
  );

  withLibreOffice("is what LibreOffice computes too", () => {
    const files = converted(new Map([["s", withoutValues(made).save()]]), "xlsx");
    const office = new CellBook(Package.open(files.get("s") ?? new Uint8Array())).sheet("S");
    EXAMPLES.forEach(([formula, value], index) => {
      const shown = office?.cells.get(placeKey(at(index + 1)))?.value ?? "";
      expect([formula, shown]).toEqual([
        formula,
        // LibreOffice has errors of its own, which it saves as #VALUE!.
        isError(value) ? { error: expect.any(String) } : asNumber(value),
      ]);
    });
  });
});

const asNumber = (value: StoredValue): unknown =>
  typeof value === "number" ? expect.closeTo(value, 12) : value;

describe("a change of a cell", () => {
  const book = new CellBook(
    workbookOf(
      {
        S: {
          A1: 1,
          B1: { formula: "A1*10" },
          C1: { formula: "UNKNOWN(A1)" },
          D1: { formula: "SUM(A1:B1)+Rate" },
        },
      },
      { Rate: "S!$B$1/2" },
    ),
  );

  it("reaches the formulas that read it, by address and by name", () => {
    const changes = new Map([
      ["S", new Map<number, StoredValue>([[placeKey({ row: 1, column: 1 }), 2]])],
    ]);
    const after = new Calculation(book, noCall, changes);
    const row = [1, 2, 3, 4].map((column) => after.value({ sheet: "S", row: 1, column }));
    expect(row).toEqual([2, 20, undefined, 32]);
  });

  it("ends where formulas go in a circle", () => {
    const circle = new CellBook(
      workbookOf({ S: { A1: { formula: "B1+1" }, B1: { formula: "A1+1" } } }),
    );
    expect(new Calculation(circle, noCall).value({ sheet: "S", row: 1, column: 1 })).toBeDefined();
  });
});
