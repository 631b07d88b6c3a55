import { cell, cells, messageOf } from "./calling";

/** A ledger whose headings a reader understands and the add-in does not is refused, never half read. */
const lines = () => cells("BUDGET_LINES", [2025]);

/** The same lines under other headings. */
const renamed = (names: Readonly<Record<string, string>>) => [
  (lines()[0] ?? []).map((heading) => names[String(heading)] ?? heading),
  ...lines().slice(1),
];

const AS_IN_THE_FILE = { section: "sectionName", item: "name", major_expense: "majorExpenseName" };
const UNKNOWN = { section: "Abschnitt 1", item: "Gegenstand" };

it.each([{}, AS_IN_THE_FILE, { section: "項名", item: "事項名", amount_jpy: "金額（円）" }])(
  "counts the lines of FY2025 under the headings %j",
  (names) => {
    expect(cell("RECLASSIFIED_RATIO", [renamed(names), 2025, "expanded"])).toBeCloseTo(
      0.0172235,
      7,
    );
  },
);

it("counts them in thousands of yen where the heading or the argument says so", () => {
  const thousands = (lines()[0] ?? []).indexOf("amount_jpy");
  const inThousands = (heading: string) =>
    lines().map((row, index) =>
      row.map((found, at) => {
        if (at !== thousands) {
          return found;
        }
        return index === 0 ? heading : Number(found) / 1000;
      }),
    );
  const whole = cell("RECLASSIFIED_RATIO", [lines(), 2025, "expanded"]);
  const others = [null, null, null, null];
  const said = [inThousands("予算額（千円）"), 2025, "expanded"];
  const told = [inThousands("予算額"), 2025, "expanded", ...others, "千円"];
  expect([cell("RECLASSIFIED_RATIO", said), cell("RECLASSIFIED_RATIO", told)]).toEqual([
    whole,
    whole,
  ]);
  const summary = cells("RECLASSIFY", [inThousands("予算額（千円）"), null, "summary"]);
  expect(summary.at(-2)).toEqual(["unit", "Unit of the ledger: 千円", 0, 1000]);
  expect(summary.at(-1)).toEqual(cells("RECLASSIFY", [lines(), null, "summary"]).at(-1));
});

it("refuses amounts in another currency than the GDP", () => {
  const ledger = renamed({ amount_jpy: "Betrag (EUR)" });
  expect(messageOf(cell("RECLASSIFIED_RATIO", [ledger, 2025]))).toMatch(/in JPY/);
});

it("refuses a ledger that lacks a column, or goes on, as it is told", () => {
  const without = lines().map((row) => row.filter((_, at) => lines()[0]?.[at] !== "section"));
  const args = [without, 2025, "expanded", null, null, null, null, null];
  expect(messageOf(cell("RECLASSIFIED_RATIO", args))).toMatch(/no column section/);
  expect(cell("RECLASSIFIED_RATIO", [...args, "any"])).toBeLessThan(0.01723);
});

it.each([
  ["RECLASSIFIED_RATIO", [2025, "expanded"]],
  ["RECLASSIFY", [null, "summary"]],
  ["RECLASSIFY", [null, "lines"]],
  ["RECLASSIFY", [null, "rows"]],
] as const)("refuses them in %s %j where section and item are not known", (id, others) => {
  const message = messageOf(cell(id, [renamed(UNKNOWN), ...others]));
  expect(message).toContain("ledger has no column ");
  expect(message).toContain('"Abschnitt 1"');
  expect(message).toContain('"Gegenstand"');
});

it("passes over columns of remarks and of numbers, and columns that no rule asks for", () => {
  const rows = [
    ["項", "備考", "単価の数", "amount"],
    ["x", "y", 3, 10],
  ];
  const rules = [
    ["rule", "ministry", "organization", "section", "item", "major_expense", "category", "share"],
    ["a", "", "", "=x", "", "", "defence.core", 1],
  ];
  expect(cell("RECLASSIFY", [rows, rules, "summary"])).toBe("category");
  const others = [["項", "memo", "amount"], ...[["x", "y", 10]]];
  expect(cell("RECLASSIFY", [others, rules, "summary"])).toBe("category");
});
