import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import { cell, cells, HostError } from "./calling";

const SCOPES = ["ministry", "build_up", "official", "expanded"] as const;
const BASES = [null, "official", "same_year", "FY2022", "FY2015", 612345678901234] as const;
const STAGES = [null, "initial", "initial+supplementary"] as const;

const anyYear = fc.integer({ min: 2012, max: 2026 });
const anyScope = fc.constantFrom(...SCOPES);
const anyBasis = fc.constantFrom(...BASES);
const anyStage = fc.constantFrom(...STAGES);
const anyDay = fc.integer({ min: 41000, max: 46500 });

const isError = (value: unknown): boolean => value instanceof HostError;

it("knows on a later day all that it knew before", () => {
  fc.assert(
    fc.property(anyYear, anyScope, anyStage, anyDay, anyDay, (year, scope, stage, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const at = (day: number): unknown => cell("DEFENCE_RATIO", [year, scope, null, stage, day]);
      expect(isError(at(later)) && !isError(at(earlier))).toBe(false);
    }),
  );
});

it("does not change the past by what an overlay says later", () => {
  const headings = ["series", "fiscal_year", "stage", "value", "vintage"];
  const anySeries = fc.constantFrom("gdp.nominal", "spending.defence.core");
  fc.assert(
    fc.property(
      anyYear,
      anyScope,
      anyBasis,
      anyDay,
      anySeries,
      (year, scope, basis, day, series) => {
        const stage = series === "gdp.nominal" ? "estimate" : "initial";
        const data = [headings, [series, year, stage, 1, day + 1]];
        const asked = [year, scope, basis, null, day];
        expect(cell("DEFENCE_RATIO", [...asked, data])).toEqual(cell("DEFENCE_RATIO", asked));
      },
    ),
  );
});

it("gives the spending the same whatever the basis", () => {
  fc.assert(
    fc.property(anyYear, anyScope, anyBasis, anyBasis, (year, scope, one, other) => {
      const total = (basis: unknown): unknown =>
        cells("BREAKDOWN", [year, scope, null, basis]).at(-1)?.[4];
      fc.pre(!isError(cell("DEFENCE_RATIO", [year, scope, one])));
      fc.pre(!isError(cell("DEFENCE_RATIO", [year, scope, other])));
      expect(total(one)).toBe(total(other));
      expect(total(one)).toBe(cell("DEFENCE_SPENDING", [year, scope]));
    }),
  );
});

it("asks as required spending exactly what is spent and what is missing", () => {
  const anyTarget = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(anyYear, anyScope, anyTarget, (year, scope, target) => {
      const spending = cell("DEFENCE_SPENDING", [year, scope]);
      fc.pre(typeof spending === "number");
      const gap = cell("TARGET_GAP", [target, year, scope]);
      const required = cell("REQUIRED_SPENDING", [target, year]);
      // Amounts in whole yen below 2^53 are exact doubles.
      expect(Number(spending) + Number(gap)).toBe(required);
    }),
  );
});

it("has no gap at the ratio it has", () => {
  // 17669 / 1,000,000 of 560.2 trillion yen is 9,898.1738 billion.
  const data = [
    ["series", "fiscal_year", "stage", "value", "vintage", "unit"],
    ["spending.defence.core", 2030, "initial", 9898173800000, "2030-01-01", "JPY"],
  ];
  expect(cell("DEFENCE_RATIO", [2030, "build_up", null, null, null, data])).toBe(0.017669);
  const gap = ["TARGET_GAP", [0.017669, 2030, "build_up", null, null, null, null, data]] as const;
  expect(cell(...gap)).toBe(0);
  const share = [0.017669, 2030, "defence.core", "build_up", null, null, null, data];
  expect(cell("BREAKEVEN_SHARE", share)).toBe(1);
});

it("ends a path at its target, where the spending is the required one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 50 }),
      (years, percent) => {
        const target = percent / 1000;
        const rows = cells("TARGET_PATH", [2025, 2025 + years, target]);
        expect(rows.length).toBe(years + 2);
        expect(rows[1]?.slice(1, 4)).toEqual([
          ...[cell("REQUIRED_SPENDING", [1, 2025]), cell("DEFENCE_RATIO", [2025])],
          cell("DEFENCE_SPENDING", [2025]),
        ]);
        expect(rows.at(-1)?.slice(2, 4)).toEqual([
          target,
          cell("REQUIRED_SPENDING", [target, 2025]),
        ]);
      },
    ),
  );
});

const anyLine = fc.tuple(
  fc.constantFrom("防衛省", "防衛省 ", "ＮＴＴ", "国土交通省", "総務省"),
  fc.constantFrom("", "海上保安庁", "消防庁"),
  fc.constantFrom("情報通信費", "港湾整備事業費", "空港等維持運営費", "情報通信費　"),
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }).filter((yen) => yen !== 0),
);

const HEADINGS = ["所管", "組織", "項", "金額"] as const;

const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 20 });

const sumOf = (amounts: readonly unknown[]): Decimal =>
  amounts.reduce((sum: Decimal, amount) => sum.plus(Number(amount)), new Decimal(0));

it("loses nothing: the parts of a ledger add up to it, exactly", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const ledger = [HEADINGS, ...lines];
      const total = sumOf(lines.map((line) => line[3]));
      const summary = cells("RECLASSIFY", [ledger, null, "summary"]).slice(1);
      expect(summary.at(-1)?.slice(2)).toEqual([lines.length, total.toNumber()]);
      expect(sumOf(summary.slice(0, -1).map((row) => row[3]))).toEqual(total);
      expect(
        sumOf(
          cells("RECLASSIFY", [ledger])
            .slice(1)
            .map((row) => row[3]),
        ),
      ).toEqual(total);
    }),
  );
});

it("does not depend on the order of a ledger's rows and columns, nor on white space", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const ledger = [HEADINGS, ...lines];
      const turned = [HEADINGS, ...[...lines].reverse()].map((row) => [...row].reverse());
      const spaced = [HEADINGS, ...lines].map(([ministry, organization, section, yen]) => [
        ...[`　${ministry}`, `${organization} `, ` ${section} `, yen],
      ]);
      const [one, ...others] = [ledger, turned, spaced].flatMap((each) => [
        [cells("RECLASSIFY", [each, null, "summary"]), cell("RECLASSIFIED_RATIO", [each, 2025])],
      ]);
      others.forEach((other) => expect(other).toEqual(one));
    }),
  );
});

it("places a ledger by the bundled rules alike, given or left out", () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom("lines", "rows", "summary"), (lines, output) => {
      const ledger = [HEADINGS, ...lines];
      expect(cells("RECLASSIFY", [ledger, cells("RULES"), output])).toEqual(
        cells("RECLASSIFY", [ledger, null, output]),
      );
    }),
  );
});

it("counts of the bundled lines what their categories come to", () => {
  const lines = cells("BUDGET_LINES", [2025]);
  const summary = cells("RECLASSIFY", [lines, null, "summary"]);
  const yen = (category: string): number => Number(summary.find((row) => row[0] === category)?.[3]);
  expect(cell("RECLASSIFIED_RATIO", [lines, 2025, "ministry"])).toBe(
    cell("RATIO_OF", [[[yen("defence.core"), yen("defence.us_forces")]], 2025]),
  );
  expect(cell("RECLASSIFIED_RATIO", [lines, 2025, [["defence.core", 1]]])).toBe(
    yen("defence.core") / 560_200_000_000_000,
  );
});
