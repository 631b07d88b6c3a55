// Formulas and signatures as a user types and reads them.
import fc from "fast-check";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import type { ExampleArguments } from "../../src/help/description";
import { argumentsInOrder, formulaOf, isExampleCall, signatureOf } from "../../src/help/result";
import { parametersOf } from "../../src/help/functions";

describe("a formula", () => {
  it.each<[string, ExampleArguments]>([
    ["=SCOPE.GDP()", {}],
    ["=SCOPE.GDP(2022)", { year: 2022 }],
    ['=SCOPE.GDP(2022, "JPY_100M")', { year: 2022, unit: "JPY_100M" }],
    ['=SCOPE.GDP(2022,, "2022-12-31")', { year: 2022, as_of: "2022-12-31" }],
    ["=SCOPE.GDP({2022;2023})", { year: [[2022], [2023]] }],
    ["=SCOPE.GDP({2022,2023})", { year: [[2022, 2023]] }],
    ['=SCOPE.GDP("a ""quoted"" year")', { year: 'a "quoted" year' }],
    ["=SCOPE.GDP(-0.5)", { year: -0.5 }],
  ])("is %s for %j", (formula, args) => {
    expect(formulaOf("GDP", args)).toBe(formula);
  });

  it("has a call inside a call", () => {
    const ledger = {
      id: "BUDGET_LINES",
      args: { year: 2025, category: "candidate.space" },
    } as const;
    expect(formulaOf("RECLASSIFY", { ledger, output: "summary" })).toBe(
      '=SCOPE.RECLASSIFY(SCOPE.BUDGET_LINES(2025,, "candidate.space"),, "summary")',
    );
  });

  it("does not depend on the order in which arguments are named", () => {
    const args = { year: 2025, scope: "ministry", basis: "same_year" };
    const reversed = Object.fromEntries(Object.entries(args).reverse());
    expect(formulaOf("DEFENCE_RATIO", reversed)).toBe(formulaOf("DEFENCE_RATIO", args));
  });

  it("refuses an argument that the function does not have", () => {
    expect(() => formulaOf("GDP", { year: 2025, scope: "official" })).toThrow(/scope/);
  });

  it("keeps any text in one pair of quotation marks", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, quoted = ""] =
          /^=SCOPE\.GDP\("([^]*)"\)$/.exec(formulaOf("GDP", { year: text })) ?? [];
        expect(quoted.replaceAll('""', "")).not.toContain('"');
        expect(quoted.replaceAll('""', '"')).toBe(text);
      }),
    );
  });
});

describe("arguments in order", () => {
  it("end with the last that is there", () => {
    expect(argumentsInOrder("GDP", { as_of: "2022-12-31" })).toEqual([
      undefined,
      undefined,
      "2022-12-31",
    ]);
    expect(argumentsInOrder("GDP", {})).toEqual([]);
  });

  it.each(FUNCTION_IDS)("of %s are at the places of their parameters", (id) => {
    const names = parametersOf(id).map(({ name }) => name);
    names.forEach((name, place) => {
      const args = argumentsInOrder(id, { [name]: "here" });
      expect(args.indexOf("here")).toBe(place);
      expect(args).toHaveLength(place + 1);
    });
  });

  it("tell a call from every other value", () => {
    expect([1, "GDP", [[1]]].filter(isExampleCall)).toEqual([]);
    expect(isExampleCall({ id: "RULES", args: {} })).toBe(true);
  });
});

describe("a signature", () => {
  it.each([
    ["GDP", "SCOPE.GDP(year, [unit], [as_of], [data], [country])"],
    ["DATASET_VERSION", "SCOPE.DATASET_VERSION()"],
    ["PEERS", "SCOPE.PEERS([country], [year], [definition])"],
  ] as const)("of %s is %s", (id, signature) => {
    expect(signatureOf(id)).toBe(signature);
  });

  it.each(FUNCTION_IDS)("of %s has the optional parameters last, in brackets", (id) => {
    expect(signatureOf(id)).toMatch(/^SCOPE\.[A-Z_]+\((\w+(, |(?=\))))*(\[\w+\](, |(?=\))))*\)$/);
    expect(signatureOf(id).match(/\w+(?=[\],)])/g) ?? []).toEqual(
      parametersOf(id).map(({ name }) => name),
    );
  });
});
