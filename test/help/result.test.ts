// Results as the page shows them, computed by the functions themselves.
import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import type { FunctionId } from "../../src/functions/catalogue";
import type { ExampleArguments } from "../../src/help/description";
import { formatted, exampleResult } from "../../src/help/result";

/** An overlay that makes the GDP of FY2025 zero. */
const ZERO_GDP = [
  ["series", "fiscal_year", "stage", "value", "vintage", "status"],
  ["gdp.nominal", 2025, "published", 0, "2099-01-01", "published"],
];

const first = (...call: Parameters<typeof exampleResult>) => exampleResult(...call)[0]?.[0];

describe("a number under a format", () => {
  it.each([
    // value        format      text
    [0.0176634, "0.00%", "1.77%"],
    [0.0176634, "0.0000%", "1.7663%"],
    [0.02, "0%", "2%"],
    [98948, "#,##0", "98,948"],
    [5602000.4, "#,##0", "5,602,000"],
    [9.8948, "#,##0.00", "9.89"],
    [1234.5, "0.00", "1234.50"],
    [0.5, "0.0000", "0.5000"],
    [-1234.5, "#,##0.0", "-1,234.5"],
    [0, "0.0", "0.0"],
  ])("%d under %s is %s", (value, format, text) => {
    expect(formatted(value, format)).toBe(text);
  });

  it("has the places of its format and is at most half a unit of the last one off", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (value, places, isGrouped) => {
          const text = formatted(value, `${isGrouped ? "#,##0" : "0"}.${"0".repeat(places)}`);
          expect(text.split(".")[1]).toHaveLength(places);
          const shown = new Decimal(text.replaceAll(",", ""));
          const unit = new Decimal(10).pow(-places);
          expect(shown.minus(value).abs().times(2).lte(unit)).toBe(true);
        },
      ),
    );
  });

  it.each(["", "General", "0.00E+00", "#,##0;[Red]-#,##0", "0.0.0", "$0"])(
    "refuses the format %j, which it cannot show",
    (format) => {
      expect(() => formatted(1, format)).toThrow(/No way to show/);
    },
  );
});

describe("the result of a call", () => {
  it("is one cell for one value, with the format of its kind", () => {
    const ratio = exampleResult("RATIO_OF", { amounts: 1e12, year: 2025, basis: 5e13 }, "en");
    expect(ratio).toEqual([[{ kind: "number", text: "2.00%" }]]);
  });

  it("takes a call for an argument", () => {
    const ledger = { id: "BUDGET_LINES", args: { year: 2025 } } as const;
    const [headings, ...rows] = exampleResult("RECLASSIFY", { ledger, output: "summary" }, "en");
    expect(headings?.map(({ text }) => text)).toEqual(["category", "label", "lines", "amount"]);
    expect(rows.at(-1)?.[0]).toEqual({ kind: "text", text: "total" });
  });

  it("has text, numbers and errors cell by cell", () => {
    const rows = exampleResult("DEFENCE_RATIO", { year: [[2025], [1066]] }, "en");
    expect(rows.map(([cell]) => cell?.kind)).toEqual(["number", "error"]);
    expect(first("DATASET_VERSION", {}, "en")?.kind).toBe("text");
  });

  it("is an empty text for a cell of nothing", () => {
    const rows = exampleResult(
      "TARGET_PATH",
      { from_year: 2025, to_year: 2026, target: 0.02 },
      "en",
    );
    expect(rows[1]?.at(-1)).toEqual({ kind: "text", text: "" });
  });

  it("follows the language in labels and messages alone", () => {
    const [english, japanese] = (["en", "ja"] as const).map((language) =>
      exampleResult("BREAKDOWN", { year: 2025 }, language),
    );
    const without = (rows: typeof english, column: number) =>
      rows?.map((row) => row.filter((_, index) => index !== column));
    expect(without(japanese, 1)).toEqual(without(english, 1));
    expect(japanese?.[1]?.[1]).not.toEqual(english?.[1]?.[1]);
  });
});

describe("an error in a result", () => {
  it.each<[string, FunctionId, ExampleArguments, boolean]>([
    // error    function           arguments                          has a message
    ["#VALUE!", "DEFENCE_RATIO", { year: 1066 }, true],
    ["#N/A", "DEFENCE_RATIO", { year: 2090 }, true],
    ["#NUM!", "BREAKEVEN_SHARE", { target: 0.9, year: 2025, category: "candidate.space" }, false],
    ["#DIV/0!", "RATIO_OF", { amounts: 1, year: 2025, basis: "same_year", data: ZERO_GDP }, false],
  ])("%s of %s says so, with a message where Excel shows one", (error, id, args, isWorded) => {
    const cell = first(id, args, "en");
    expect([cell?.kind, cell?.text]).toEqual(["error", error]);
    expect(cell?.message !== undefined && cell.message !== "").toBe(isWorded);
  });

  it("of a call as a whole is one cell", () => {
    expect(exampleResult("RATIO_GRID", { year: [[2024], [2025]] }, "en")).toEqual([
      [{ kind: "error", text: "#VALUE!", message: expect.stringMatching(/^year is a range/) }],
    ]);
  });

  it("has its message in the language of the reader", () => {
    expect(first("DEFENCE_RATIO", { year: 1066 }, "ja")?.message).toMatch(/[ぁ-ん]/);
    expect(first("DEFENCE_RATIO", { year: 1066 }, "en")?.message).not.toMatch(/[ぁ-ん]/);
  });

  it("that is no user's is not softened", () => {
    expect(() => exampleResult("GDP", { years: 2025 }, "en")).toThrow(/no parameter years/);
  });
});
