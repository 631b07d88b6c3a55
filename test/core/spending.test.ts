import { calendar } from "./country";
import { said } from "./said";
import fc from "fast-check";
import { plus, type Bounded } from "../../src/core/bounded";
import { Decimal } from "../../src/core/decimal";
import { Figures } from "../../src/core/figures";
import { without, type Scope } from "../../src/core/scope";
import { categorySpending, refuseEarlyYear, spendingOf } from "../../src/core/spending";
import { anyShare, anyYen, bounded, liesWithinBounds, texts } from "./anything";
import { observation, spent } from "./observations";

const scope = (shares: Readonly<Record<string, number>>): Scope => ({
  name: "own",
  shares: Object.entries(shares).map(([category, share]) => ({
    category,
    share: new Decimal(share),
  })),
});

const LATER = { vintage: "2031-06-01", stage: "supplementary" } as const;

const figures = new Figures([
  spent("a", 100),
  observation({
    series: "spending.b",
    figure: { low: new Decimal(10), value: new Decimal(20), high: new Decimal(40) },
  }),
  spent("c", 0, { status: "published" }),
  spent("a", 7, LATER),
  spent("a", 50, { fiscalYear: 2032 }),
]);

const MOMENT = { year: 2031, asOf: undefined, calendar } as const;
const INITIAL = { ...MOMENT, stages: ["initial"] } as const;
const BOTH = { ...MOMENT, stages: ["initial", "supplementary"] } as const;
const SUPPLEMENTARY = { ...MOMENT, stages: ["supplementary"] } as const;

it.each([
  // shares                         moment          counted, yen: low, value, high
  [{ a: 1 }, INITIAL, ["100", "100", "100"]],
  [{ a: 0.3 }, INITIAL, ["30", "30", "30"]],
  [{ a: 1, b: 1 }, INITIAL, ["110", "120", "140"]],
  [{ a: 1, b: 0.5 }, INITIAL, ["105", "110", "120"]],
  [{ a: 1, c: 1 }, INITIAL, ["100", "100", "100"]],
  [{ a: 1, unknown: 0 }, INITIAL, ["100", "100", "100"]],
  [{}, INITIAL, ["0", "0", "0"]],
  [{ a: 1 }, SUPPLEMENTARY, ["7", "7", "7"]],
  [{ a: 1, b: 1 }, SUPPLEMENTARY, ["7", "7", "7"]],
  [{ b: 1 }, SUPPLEMENTARY, ["0", "0", "0"]],
  [{ a: 1, b: 1 }, BOTH, ["117", "127", "147"]],
])("counts of %j in %j %j yen", (shares, moment, counted) => {
  expect(texts(spendingOf(figures, scope(shares), moment).counted)).toEqual(counted);
});

it.each([
  // shares              moment: what is missing, in order of the categories
  [{ d: 1 }, INITIAL, "No initial figure of d in FY2031 is known."],
  [{ a: 1, e: 0.1, d: 1 }, INITIAL, "No initial figure of e in FY2031 is known."],
  [{ a: 1, b: 1 }, { ...INITIAL, year: 2032 }, "No initial figure of b in FY2032 is known."],
  [{ a: 1 }, { ...INITIAL, stages: ["draft"] }, "No draft figure of a in FY2031 is known."],
  [{ a: 1 }, { ...INITIAL, stages: ["request"] }, "No request figure of a in FY2031 is known."],
  [{ a: 1 }, { ...INITIAL, stages: ["settled"] }, "No settled figure of a in FY2031 is known."],
  [{ a: 1 }, { ...SUPPLEMENTARY, year: 2032 }, "No supplementary figure of a in FY2032 is known."],
  [{ a: 1 }, { ...BOTH, year: 2032 }, "No supplementary figure of a in FY2032 is known."],
  [
    { a: 1 },
    { ...BOTH, asOf: "2031-05-31" },
    "No supplementary figure of a in FY2031 is known as of 2031-05-31.",
  ],
  [
    { a: 1 },
    { ...INITIAL, asOf: "2030-12-31" },
    "No initial figure of a in FY2031 is known as of 2030-12-31.",
  ],
] as const)("does not take what is missing as zero: %j in %j", (shares, moment, message) => {
  expect(said(() => spendingOf(figures, scope(shares), moment))).toThrow(
    expect.objectContaining({ code: "no-spending", message }),
  );
});

it("says what is missing in Japanese", () => {
  const asked = { ...INITIAL, asOf: "2030-12-31" };
  expect(said(() => spendingOf(figures, scope({ a: 1 }), asked))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: "2030-12-31 時点では a の FY2031 initial のデータがありません。",
      }),
    }),
  );
});

it("keeps the parts it counts, each with its observations", () => {
  const { categories } = spendingOf(figures, scope({ a: 0.5, b: 1 }), BOTH);
  expect(
    categories.map(({ category, share, spending, counted, observations }) => [
      category,
      String(share),
      String(spending.value),
      String(counted.value),
      observations.map(({ stage }) => stage),
    ]),
  ).toEqual([
    ["a", "0.5", "107", "53.5", ["initial", "supplementary"]],
    ["b", "1", "20", "20", ["initial"]],
  ]);
});

it.each([
  // asked, first year    message
  [2030, "The scope young exists from FY2031 on; FY2030 has no figure."],
  [2031, undefined],
  [2032, undefined],
])("asks a scope of FY2031 in FY%i: %s", (year, message) => {
  const young: Scope = { ...scope({ a: 1 }), name: "young", fromYear: 2031 };
  const asking = (): void => refuseEarlyYear(young, year, calendar);
  if (message === undefined) {
    return expect(asking).not.toThrow();
  }
  const ja = "範囲 young は FY2031 以降のものです。FY2030 のデータはありません。";
  const sentence = { en: message, ja };
  expect(said(asking)).toThrow(expect.objectContaining({ code: "scope-starts-later", sentence }));
  expect(said(() => spendingOf(figures, young, { ...INITIAL, year }))).toThrow(message);
});

const CATEGORIES = ["a", "b", "c"] as const;

const anyFigures = fc
  .record({ a: bounded(anyYen), b: bounded(anyYen), c: bounded(anyYen) })
  .map((figures) => {
    const seen = CATEGORIES.map((category) =>
      observation({ series: `spending.${category}`, figure: figures[category] }),
    );
    return new Figures(seen);
  });

const anyScope: fc.Arbitrary<Scope> = fc
  .record({ a: anyShare, b: anyShare, c: anyShare })
  .map((shares) => ({
    name: "own",
    shares: CATEGORIES.map((category) => ({ category, share: shares[category] })),
  }));

it("grows with a share and never shrinks: monotone at both bounds and the value", () => {
  fc.assert(
    fc.property(anyFigures, anyScope, anyShare, fc.nat(2), (known, within, more, index) => {
      const raised = within.shares.map((entry, at) =>
        at === index ? { ...entry, share: Decimal.min(1, entry.share.plus(more)) } : entry,
      );
      const before = spendingOf(known, within, INITIAL).counted;
      const after = spendingOf(known, { ...within, shares: raised }, INITIAL).counted;
      expect(after.low.gte(before.low)).toBe(true);
      expect(after.value.gte(before.value)).toBe(true);
      expect(after.high.gte(before.high)).toBe(true);
    }),
  );
});

it("is additive over disjoint categories", () => {
  fc.assert(
    fc.property(anyFigures, anyScope, fc.constantFrom(...CATEGORIES), (known, within, one) => {
      const alone = { ...within, shares: within.shares.filter(({ category }) => category === one) };
      const counted = (scope: Scope): Bounded => spendingOf(known, scope, INITIAL).counted;
      expect(counted(within)).toEqual(plus(counted(alone), counted(without(within, one))));
    }),
  );
});

it("lies within its bounds, and they within those of the whole categories", () => {
  fc.assert(
    fc.property(anyFigures, anyScope, (known, within) => {
      const { counted, categories } = spendingOf(known, within, INITIAL);
      expect(liesWithinBounds(counted)).toBe(true);
      expect(categories.every((part) => part.counted.high.lte(part.spending.high))).toBe(true);
    }),
  );
});

it("is the sum of its stages", () => {
  fc.assert(
    fc.property(bounded(anyYen), bounded(anyYen), (initial, supplementary) => {
      const known = new Figures([
        observation({ figure: initial }),
        observation({ figure: supplementary, stage: "supplementary" }),
      ]);
      expect(categorySpending(known, "a", BOTH).figure).toEqual(plus(initial, supplementary));
    }),
  );
});
