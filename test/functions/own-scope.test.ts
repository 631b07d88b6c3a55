import { HOME } from "../../src/dataset/bundled";
import fc from "fast-check";
import { cell, cells } from "./calling";

const ratio = (scope: unknown): unknown => cell("DEFENCE_RATIO", [2025, scope]);

const SAME: readonly (readonly [string, unknown, unknown])[] = [
  // two ways to say the same scope
  [
    "a group is its members",
    [["defence", 1]],
    [
      ["defence.core", 1],
      ["defence.us_forces", 1],
    ],
  ],
  ["the ministry's scope", [["defence", 1]], "ministry"],
  [
    "the official scope",
    [
      ["defence", 1],
      ["related", 1],
    ],
    "official",
  ],
  [
    "the expanded scope",
    [
      ["related", 1],
      ["candidate", 1],
      ["defence", 1],
    ],
    "expanded",
  ],
  [
    "a heading",
    [
      ["category", "share"],
      ["defence", 1],
    ],
    [["defence", 1]],
  ],
  [
    "a heading of one's own",
    [
      ["区分", "割合"],
      ["defence", 1],
    ],
    [["defence", 1]],
  ],
  ["case and width", [["ＤＥＦＥＮＣＥ", 1]], [["defence", 1]]],
  [
    "blank rows",
    [
      ["defence", 1],
      [null, null],
      ["", 0],
    ],
    [["defence", 1]],
  ],
  [
    "a blank share",
    [
      ["defence", 1],
      ["related", null],
    ],
    [["defence", 1]],
  ],
  [
    "a share of 0",
    [
      ["defence", 1],
      ["candidate.space", 0],
    ],
    [["defence", 1]],
  ],
  [
    "any order",
    [
      ["related", 0.5],
      ["defence", 1],
    ],
    [
      ["defence", 1],
      ["related", 0.5],
    ],
  ],
];

it.each(SAME)("makes no difference: %s", (_, scope, same) => {
  expect(ratio(scope)).toBe(ratio(same));
  expect(typeof ratio(scope)).toBe("number");
});

it("counts shares exactly: 0.1 and 0.2 of one figure are 0.3 of it", () => {
  const spending = (share: number): unknown =>
    cell("DEFENCE_SPENDING", [2025, [["defence.core", share]]]);
  expect([spending(0.1), spending(0.2), spending(0.3)]).toEqual([
    847480000000, 1694960000000, 2542440000000,
  ]);
});

it.each([
  [[[null, null]]],
  [
    [
      ["", 0],
      [0, ""],
    ],
  ],
  [
    [
      ["category", "share"],
      ["", null],
    ],
  ],
])("takes a scope that names no category, %j, for a slip and not for zero", (scope) => {
  expect(ratio(scope)).toMatchObject({
    error: "invalidValue",
    message: expect.stringMatching(/^scope is blank; give a category such as defence\.core/),
  });
});

it("reads a scope's name in any case and width", () => {
  expect(ratio(" ＥＸＰＡＮＤＥＤ ")).toBe(ratio("expanded"));
});

it("asks no figure for a share of 0", () => {
  const scope = [
    ["defence", 1],
    ["related", 0],
  ];
  // No related figure is known for FY2012.
  expect(cell("DEFENCE_RATIO", [2012, scope])).toBe(cell("DEFENCE_RATIO", [2012, "ministry"]));
});

it("shows its parts in the order of the categories, with their labels in either language", () => {
  const scope = [
    ["candidate.police", 0.5],
    ["defence.core", 1],
  ];
  const [heading, ...rows] = cells("BREAKDOWN", [2025, scope, null, null, "JPY_100M"]);
  expect(heading).toEqual([
    "category",
    "label",
    "spending",
    "share",
    "counted",
    "share_of_gdp",
    "status",
    "note",
  ]);
  expect(rows).toEqual([
    ["defence.core", "Defence build-up plan", 84748, 1, 84748, 84748 / 5602000, "published", ""],
    [
      ...["candidate.police", "Police protection of sensitive information", 132.07, 0.5, 66.035],
      ...[66035 / 5602000000, "derived", ""],
    ],
    ["total", "Total", 84880.07, "", 84814.035, 84814035 / 5602000000, "", ""],
  ]);
});

const anyScope = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(
        ...HOME.categories.all.filter(({ group }) => group !== "outside").map(({ id }) => id),
      ),
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    ),
    { minLength: 1, selector: ([category]) => category },
  )
  .map((rows) => rows.map(([category, share]) => [category, share] as const));

it("does not depend on the order of its rows", () => {
  fc.assert(
    fc.property(
      anyScope.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
        ),
      ),
      ([rows, shuffled]) => {
        expect(ratio(shuffled)).toBe(ratio(rows));
      },
    ),
  );
});

it("never falls when a share rises", () => {
  fc.assert(
    fc.property(anyScope, fc.integer({ min: 0, max: 1000 }), (rows, raised) => {
      const [[category, share] = ["", 0], ...others] = rows;
      const more = [[category, Math.max(share, raised / 1000)] as const, ...others];
      expect(Number(ratio(more))).toBeGreaterThanOrEqual(Number(ratio(rows)));
    }),
  );
});

it("keeps the ratio between its bounds", () => {
  fc.assert(
    fc.property(anyScope, fc.constantFrom(2024, 2025), (rows, year) => {
      const [bounds = []] = cells("RATIO_RANGE", [year, rows]);
      const [low = NaN, value = NaN, high = NaN] = bounds.map(Number);
      expect(low <= value && value <= high).toBe(true);
      expect(value).toBe(cell("DEFENCE_RATIO", [year, rows]));
    }),
  );
});

it("has the same gap in every unit", () => {
  fc.assert(
    fc.property(anyScope, (rows) => {
      const gap = (unit: string): number =>
        Number(cell("TARGET_GAP", [0.02, 2025, rows, null, null, unit]));
      // The units differ by powers of ten, which move the decimal point of the printed number.
      expect(Number(`${gap("JPY_100M")}e8`)).toBe(gap("JPY"));
      expect(Number(`${gap("JPY_1T")}e12`)).toBe(gap("JPY"));
    }),
  );
});

it("reads a row of two names as two scopes, even where a group has the first name", () => {
  const [row = []] = cells("DEFENCE_RATIO", [2025, [["defence", "build_up"]]]);
  expect(row).toEqual([expect.objectContaining({ error: "invalidValue" }), expect.any(Number)]);
});
