import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { cells, HostError, receiver } from "./calling";
import { argumentsOf, DATA, LEDGER, parameterNames, RULES } from "./right-arguments";

const RUNS_EACH = 120;

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: 1890, max: 2110 }),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1e308, -1e308, 5e-324, 0.02, 1, 46022, 2 ** 53),
);

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\ud800", "\udc00x", "", " ", "　", "__proto__", "constructor", "=1+1", "9e999"),
  fc.constantFrom("official", "expanded", "same_year", "FY2022", "initial+supplementary", "令和7"),
  fc.constantFrom("defence", "related.cyber", "gdp.nominal", "JPY_1T", "rows", "summary", "us_3_5"),
  fc.constantFrom("2025-12-31", "0000-00-00", "share", "amount", "item", "~a|b", "9".repeat(400)),
);

const anyObject = fc.constantFrom(
  { type: "Error", basicValue: "#N/A", basicType: "Error" },
  { type: "Double", basicValue: 1, numberFormat: "0" },
  { kind: "figure" },
  {},
);

const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anyNumber, weight: 4 },
  { arbitrary: anyText, weight: 6 },
  { arbitrary: fc.constantFrom(null, undefined, true, false), weight: 2 },
  { arbitrary: anyObject, weight: 1 },
);

/** Ranges of any shape, some empty and some ragged. */
const anyRange: fc.Arbitrary<unknown> = fc.oneof(
  fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(anyCell, { maxLength: 3 }),
  fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 4 }),
  fc.constantFrom([], [[]], [[], []], [[[1]]], [[1], []]),
);

/** A table that is right but for some cells. */
const brokenTable = (table: readonly (readonly unknown[])[]): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(table.length), fc.nat((table[0]?.length ?? 1) - 1), anyCell), {
      maxLength: 3,
    })
    .map((changes) =>
      table.map((row, y) =>
        row.map((cell, x) => {
          const change = changes.find(([atRow, atColumn]) => atRow === y && atColumn === x);
          return change === undefined ? cell : change[2];
        }),
      ),
    );

const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anyCell, weight: 4 },
  { arbitrary: anyRange, weight: 3 },
  { arbitrary: fc.constantFrom(LEDGER, RULES, DATA).chain(brokenTable), weight: 2 },
);

/** Right arguments, most of them replaced by anything, now and then too few or too many. */
const anyArguments = (id: FunctionId): fc.Arbitrary<readonly unknown[]> =>
  fc
    .tuple(
      fc.tuple(...parameterNames(id).map(() => fc.option(anyArgument, { freq: 2 }))),
      fc.integer({ min: -2, max: 1 }),
    )
    .map(([replaced, more]) => {
      const given = argumentsOf(id).map((right, index) => replaced[index] ?? right);
      return more > 0 ? [...given, replaced[0]] : given.slice(0, given.length + more);
    });

const isDouble = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "Double" &&
  "basicValue" in value &&
  Number.isFinite(value.basicValue);

const isCell = (value: unknown): boolean =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  value instanceof HostError ||
  (typeof value === "number" ? Number.isFinite(value) && !Object.is(value, -0) : isDouble(value));

it.each(FUNCTION_IDS)("gives for anything a rectangle of values or a named error: %s", (id) => {
  fc.assert(
    fc.property(anyArguments(id), fc.boolean(), (given, takesCards) => {
      const result = cells(id, given, receiver("en", takesCards));
      const width = result[0]?.length ?? 0;
      expect(width).toBeGreaterThan(0);
      expect(result.filter((row) => row.length !== width)).toEqual([]);
      expect(result.flat().filter((value) => !isCell(value))).toEqual([]);
    }),
    { numRuns: RUNS_EACH },
  );
});

it("runs at least 2,000 times in all", () => {
  expect(FUNCTION_IDS.length * RUNS_EACH).toBeGreaterThanOrEqual(2000);
});
