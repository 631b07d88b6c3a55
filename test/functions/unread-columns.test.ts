import { cell, cells, messageOf } from "./calling";

/** A ledger whose headings a reader understands and the add-in does not is refused, never half read. */
const LINES = cells("BUDGET_LINES", [2025]);

/** The same lines under other headings. */
const renamed = (names: Readonly<Record<string, string>>) => [
  (LINES[0] ?? []).map((heading) => names[String(heading)] ?? heading),
  ...LINES.slice(1),
];

const AS_IN_THE_FILE = { section: "sectionName", item: "name", major_expense: "majorExpenseName" };

it("counts the lines of FY2025 under the headings that are known", () => {
  expect(cell("RECLASSIFIED_RATIO", [LINES, 2025, "expanded"])).toBeCloseTo(0.01723, 5);
});

it.each([
  ["RECLASSIFIED_RATIO", [2025, "expanded"]],
  ["RECLASSIFY", [null, "summary"]],
  ["RECLASSIFY", [null, "lines"]],
  ["RECLASSIFY", [null, "rows"]],
] as const)("refuses them in %s %j where section and item are not known", (id, others) => {
  const message = messageOf(cell(id, [renamed(AS_IN_THE_FILE), ...others]));
  expect(message).toContain("ledger has no column ");
  expect(message).toContain('"sectionName"');
  expect(message).toContain('"name"');
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
