import type { FunctionId } from "../../src/functions/catalogue";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { cell, cells, messageOf } from "./calling";
import { argumentsOf, DATA, LEDGER, parameterNames, RULES } from "./right-arguments";

/** What a blank cell reaches a function as. */
const PLATFORMS = { web: null, desktop: 0, typed: "" } as const;

type Platform = keyof typeof PLATFORMS;

/** An argument as a platform hands it over: its blanks are the platform's own. */
function handedOver(argument: unknown, platform: Platform): unknown {
  if (Array.isArray(argument)) {
    return argument.map((part) => handedOver(part, platform));
  }
  return argument === null ? PLATFORMS[platform] : argument;
}

const results = (id: FunctionId, given: readonly unknown[]): readonly unknown[] =>
  (["web", "desktop", "typed"] as const).map((platform) =>
    cells(
      id,
      given.map((argument) => handedOver(argument, platform)),
    ),
  );

const allEqual = ([first, ...others]: readonly unknown[]): void =>
  others.forEach((other) => expect(other).toEqual(first));

it.each(FUNCTION_IDS)("gives the same on every platform for blank optional arguments: %s", (id) => {
  allEqual(results(id, argumentsOf(id)));
});

it.each(FUNCTION_IDS)("gives the same on every platform for any blank argument of %s", (id) => {
  for (const name of parameterNames(id)) {
    allEqual(results(id, argumentsOf(id, { [name]: null })));
    allEqual(results(id, argumentsOf(id, { [name]: [[null]] })));
  }
});

it.each(FUNCTION_IDS)("takes an argument left out at the end as blank: %s", (id) => {
  const given = argumentsOf(id);
  const short = given.filter((_, index) => given.slice(index).some((each) => each !== null));
  expect(cells(id, short)).toEqual(cells(id, given));
});

const EXTRA = ["low", "high", "unit", "status", "source", "note", "vintage_precision"];

it.each<[string, FunctionId, Readonly<Record<string, unknown>>]>([
  // what holds blanks
  ["years", "DEFENCE_RATIO", { year: [[2024], [null], [2025]] }],
  ["scope names", "DEFENCE_RATIO", { scope: [["ministry", null, "official"]] }],
  [
    "shares",
    "DEFENCE_RATIO",
    {
      scope: [
        ["defence", 1],
        ["related", null],
        [null, null],
      ],
    },
  ],
  [
    "headed shares",
    "BREAKDOWN",
    {
      scope: [
        ["category", "share"],
        ["defence", null],
      ],
    },
  ],
  ["compared years", "COMPARE", { years: [[2024], [null], [2025]] }],
  ["compared scopes", "COMPARE", { scopes: [["official"], [null], ["ministry"]] }],
  [
    "amounts",
    "RATIO_OF",
    {
      amounts: [
        [1000, null],
        [null, 500],
      ],
    },
  ],
  ["no amounts", "RATIO_OF", { amounts: [[null, null]] }],
  ["an overlay", "OBSERVATIONS", { data: [...DATA, [null, null, null, null, null]] }],
  ["overlay cells", "OBSERVATIONS", { data: wide([null, null, null, null, null, null, null]) }],
  ["a rule", "RECLASSIFY", { rules: rulesWith([null, null, null, null, null, null, null, null]) }],
  [
    "matchers",
    "RECLASSIFY",
    { rules: rulesWith(["A3", null, null, null, null, null, "outside", null]) },
  ],
  ["ledger amounts", "RECLASSIFY", { ledger: [...LEDGER, [2025, "防衛省", "弾薬", null]] }],
  ["ledger rows", "RECLASSIFY", { ledger: [...LEDGER, [null, null, null, null]], output: "rows" }],
  ["ledger years", "RECLASSIFIED_RATIO", { ledger: [...LEDGER, [null, "防衛省", "弾薬", 5]] }],
])("gives the same on every platform for blank %s in %s", (_, id, replaced) => {
  allEqual(results(id, argumentsOf(id, replaced)));
});

function wide(more: readonly unknown[]): readonly (readonly unknown[])[] {
  return [
    [...(DATA[0] ?? []), ...EXTRA],
    [...(DATA[1] ?? []), ...more],
  ];
}

function rulesWith(row: readonly unknown[]): readonly (readonly unknown[])[] {
  return [...RULES, row];
}

describe("a blank amount in a ledger", () => {
  const ledger = (blank: unknown) => [
    ["ministry", "amount"],
    ["防衛省", 100],
    ["防衛省", blank],
  ];

  it.each(Object.entries(PLATFORMS))("is never zero: the row says so, on %s", (_, blank) => {
    expect(cells("RECLASSIFY", [ledger(blank), null, "lines"])).toEqual([
      ["row", "category", "share", "amount", "rule"],
      [1, "defence.core", 1, 100, "R020"],
      [2, "no_amount", "", "", ""],
    ]);
    expect(cells("RECLASSIFY", [ledger(blank), null, "rows"])).toEqual([
      ["category", "rule", "placed", "outside"],
      ["defence.core", "R020", 100, 0],
      ["no_amount", "", "", ""],
    ]);
    expect(cells("RECLASSIFY", [ledger(blank), null, "summary"])).toEqual([
      ["category", "label", "lines", "amount"],
      ["defence.core", "Defence build-up plan", 1, 100],
      ["no_amount", "No amount (blank or zero)", 1, 0],
      [
        "lacking_column",
        "Columns that the rules match and the ledger lacks: organization, section, item, major_expense",
        4,
        0,
      ],
      ["total", "Total of the ledger", 2, 100],
    ]);
  });
});

it.each(Object.entries(PLATFORMS))("does not take a blank value for zero, on %s", (_, blank) => {
  const data = [DATA[0], ["spending.defence.core", 2025, "initial", blank, "2030-01-01"]];
  expect(messageOf(cell("DEFENCE_RATIO", argumentsOf("DEFENCE_RATIO", { data })))).toBe(
    "data, row 1 below the headings: value is blank; give a number; a figure of 0 needs a status, such as published.",
  );
});
