import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { cells, HostError } from "./calling";
import { argumentsOf, parameterNames, RULES } from "./right-arguments";

/** Texts that a spreadsheet would run if they were typed into a cell. */
const HOSTILE = [
  '=HYPERLINK("https://example.invalid","click")',
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(1,1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
] as const;

const WITH_PARAMETERS = FUNCTION_IDS.filter((id) => parameterNames(id).length > 0);

const overlay = (text: string) => [
  ["series", "fiscal_year", "stage", "value", "vintage", "source", "note", "vintage_precision"],
  ["spending.defence.core", 2030, "initial", 1, "2030-01-01", text, text, text],
];

const ledger = (text: string) => [
  ["ministry", "item", "amount"],
  [text, text, 1000],
];

const rules = (text: string) => [RULES[0], [text, "", "", "", "", "", "defence.core", 1]];

describe.each(HOSTILE)("the text %j", (text) => {
  it("comes back from an overlay as it is", () => {
    const [, row] = cells("OBSERVATIONS", ["defence.core", 2030, null, null, overlay(text)]);
    expect(row?.slice(-2)).toEqual([text, text]);
    expect(cells("CITE", ["defence.core", 2030, null, null, overlay(text)])).toEqual([[text]]);
  });

  it("comes back as the name of a rule as it is, without blanks around it", () => {
    const parts = cells("RECLASSIFY", [ledger(text), rules(text)]);
    expect(parts.slice(1)).toEqual([[1, "defence.core", 1, 1000, text.trim()]]);
    expect(cells("RECLASSIFY", [ledger(text), rules(text), "rows"])[1]?.[1]).toBe(text.trim());
  });

  it("is no figure, neither as an amount nor anywhere else", () => {
    const amount = [
      ["ministry", "amount"],
      ["防衛省", text],
    ];
    expect(cells("RECLASSIFY", [amount]).at(-1)?.[3]).toBeInstanceOf(HostError);
    expect(cells("RATIO_OF", [text, 2025])[0]?.[0]).toBeInstanceOf(HostError);
  });

  it.each(WITH_PARAMETERS)("is an argument of %s in vain", (id) => {
    for (const name of parameterNames(id)) {
      const result = cells(id, argumentsOf(id, { [name]: text })).flat();
      expect(result.some((value) => value instanceof HostError)).toBe(true);
      expect(result).not.toContain(text);
    }
  });
});

it("is kept by the bundled rules, whose matchers begin with =", () => {
  const matchers = cells("RULES")
    .slice(1)
    .map((row) => row[1]);
  expect(matchers).toContain("=防衛省");
});
