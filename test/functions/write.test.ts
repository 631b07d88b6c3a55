import { Decimal } from "../../src/core/decimal";
import type { Fault } from "../../src/core/problem";
import { Problem } from "../../src/core/problem";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import type { Figure } from "../../src/functions/card";
import { plainFigure } from "../../src/functions/card";
import { written } from "../../src/functions/write";
import { LANGUAGES } from "../../src/messages/language";
import { sentenceOf } from "../../src/messages/sentence";
import { cells, HostError, receiver } from "./calling";
import { argumentsOf } from "./right-arguments";

const figure: Figure = {
  kind: "figure",
  value: new Decimal("0.0175"),
  format: "0.00%",
  card: { scope: "own", low: new Decimal("0.017") },
};

const write = (cell: unknown, takesCards = false): unknown =>
  written([[cell]], receiver("en", takesCards))[0]?.[0];

it.each([
  // cell                                written
  ["text", "text"],
  ["=1+1", "=1+1"],
  ["", ""],
  [null, ""],
  [undefined, ""],
  [true, true],
  [2025, 2025],
  [-0, 0],
  [new Decimal("0.1"), 0.1],
  [new Decimal("-0"), 0],
  [new Decimal("0.1000000000000000055511151231257827"), 0.1],
  [new Decimal("9007199254740993"), 9007199254740992],
  [new Decimal("1e-400"), 0],
  [figure, 0.0175],
])("writes %j as %j", (cell, expected) => {
  expect(write(cell)).toBe(expected);
});

it.each([NaN, Infinity, -Infinity, new Decimal("1e309"), plainFigure(new Decimal("-1e309"), "0")])(
  "writes %p, which no cell can hold, as #NUM!",
  (cell) => {
    const beyond = new HostError(
      "invalidNumber",
      "The result is beyond the numbers that a cell can hold.",
    );
    expect([write(cell), write(cell, true)]).toEqual([beyond, beyond]);
  },
);

it.each<[Fault, string]>([
  // problem                                   Excel's error
  [{ kind: "shapes-differ" }, "invalidValue"],
  [{ kind: "too-many-rows", rows: 3, maximum: 2 }, "invalidValue"],
  [{ kind: "no-row", request: "x" }, "notAvailable"],
  [{ kind: "no-share-reaches-target" }, "invalidNumber"],
  [{ kind: "gdp-not-positive" }, "divisionByZero"],
])("writes the problem %j as %s with its sentence in the display language", (fault, error) => {
  const problem = new Problem(fault);
  for (const language of LANGUAGES) {
    const message = sentenceOf(problem, language);
    expect(written([[problem, 1]], receiver(language))).toEqual([[{ error, message }, 1]]);
  }
});

it("writes a figure as a number with a format and a card where cells can hold them", () => {
  expect(write(figure, true)).toEqual({
    type: "Double",
    basicValue: 0.0175,
    numberFormat: "0.00%",
    properties: {
      scope: { type: "String", basicValue: "own" },
      low: { type: "Double", basicValue: 0.017, numberFormat: "0.00%" },
    },
  });
});

it("writes a figure with nothing to say without a card", () => {
  expect(write(plainFigure(new Decimal(5), "#,##0"), true)).toEqual({
    type: "Double",
    basicValue: 5,
    numberFormat: "#,##0",
  });
});

it("refuses a cell of a kind that is none of ours, which is our fault", () => {
  expect(() => write({ type: "Entity" })).toThrow("A result holds a cell of no known kind.");
});

const plain = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;

it.each(FUNCTION_IDS)("gives the same values with cards as without: %s", (id) => {
  const given = argumentsOf(id);
  const withCards = cells(id, given, receiver("en", true)).map((row) => row.map(plain));
  expect(withCards).toEqual(cells(id, given));
});

it("puts on a ratio's card what it is of and where it comes from", () => {
  expect(cells("DEFENCE_RATIO", [2025, "ministry"], receiver("en", true))).toEqual([
    [
      {
        type: "Double",
        basicValue: 87005 / 5602000,
        numberFormat: "0.00%",
        properties: {
          ...words({ fiscal_year: "FY2025", scope: "ministry", stage: "initial" }),
          ...words({ as_of: "latest", basis: "official", status: "published; derived; rounded" }),
          ...words({ gdp: "FY2022 estimate, 2022-12-22", gdp_base: "2015" }),
          source: { type: "String", basicValue: expect.any(String) },
          low: percent(87005 / 5602500),
          high: percent(87005 / 5601500),
        },
      },
    ],
  ]);
});

it("puts on an amount's card its unit", () => {
  const [[cell] = []] = cells("GDP", [2022, "JPY_1T"], receiver("en", true));
  expect(cell).toMatchObject({
    basicValue: 591.5938,
    numberFormat: "#,##0.0000",
    properties: words({
      ...{ unit: "JPY_1T", fiscal_year: "FY2022", gdp_base: "2020" },
      gdp: "FY2022 published, 2026-09-30",
    }),
  });
});

function words(entries: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, text]) => [name, { type: "String", basicValue: text }]),
  );
}

function percent(share: number): unknown {
  return { type: "Double", basicValue: share, numberFormat: "0.00%" };
}
