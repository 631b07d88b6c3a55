// The errors that the help lists for a function are those that it gives, each of them and no other.
import { HOME } from "../../src/dataset/bundled";
import type { FunctionId } from "../../src/functions/catalogue";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import type { CommonErrorId } from "../../src/help/description";
import { COMMON_ERRORS } from "../../src/help/description";
import { descriptionOf, parametersOf } from "../../src/help/functions";
import { COMMON_ERROR_IDS } from "./all-texts";
import type { HostError } from "./invoke";
import { completed, ERROR_CODES, errorsIn, invoke, STRANGE } from "./invoke";

type Replaced = Readonly<Record<string, unknown>>;

/** A year that the dataset does not reach, under every name that a year has. */
const LATE = { year: 2090, years: 2090, from_year: 2090, to_year: 2095 } as const;

const HEADINGS = ["series", "fiscal_year", "stage", "value", "vintage", "status"] as const;

/** An overlay that knows the spending of the late year in every category, but not its GDP. */
const LATE_SPENDING = [
  HEADINGS,
  ...HOME.categories.all
    .map(({ id }) => id)
    .filter((id) => id !== "outside")
    .flatMap((id) =>
      ["initial", "supplementary"].map((stage) => [
        ...[`spending.${id}`, LATE.year, stage, 100, "2024-01-01", "published"],
      ]),
    ),
] as const;

/** An overlay that makes the GDP of FY2025 zero. */
const ZERO_GDP = [
  HEADINGS,
  ["gdp.nominal", 2025, "published", 0, "2099-01-01", "published"],
] as const;

const LATE_LEDGER = [
  ["ministry", "amount"],
  ["防衛省", 1000],
] as const;

/** Arguments under which a function gives a common error if it can, tried one after the other. */
const CAUSES: Readonly<Record<CommonErrorId, readonly Replaced[]>> = {
  wrong_argument: [
    ...["year", "years", "from_year", "series", "country", "data", "output"].map((name) => ({
      [name]: STRANGE,
    })),
  ],
  wrong_shapes: [{ year: [[2024], [2025]], scope: [["ministry"], ["official"], ["expanded"]] }],
  no_spending: [LATE],
  no_gdp: [
    { ...LATE, basis: "same_year", data: LATE_SPENDING, ledger: LATE_LEDGER, columns: "any" },
    { ...LATE, series: "gdp.nominal", stage: null },
  ],
  zero_gdp: [{ data: ZERO_GDP, basis: "same_year" }],
  no_row: [LATE, { year: 2014, stage: "supplementary", series: "defence.us_forces" }],
  wrong_ledger: [{ ledger: [["ministry"], ["防衛省"]] }],
};

/** How an error is told from the others that have its value. */
const TELLS: Readonly<Record<CommonErrorId, RegExp>> = {
  wrong_argument: /^(?!year and scope|ledger)/,
  wrong_shapes: /^year and scope are/,
  no_spending: /^(?!.*GDP)(?!.*\brow\b)(?!.*\bledger\b)/,
  no_gdp: /GDP/,
  zero_gdp: /GDP/,
  no_row: /\brow\b/,
  wrong_ledger: /^ledger/,
};

/** The errors that a function gives under one of several sets of arguments. */
const errorsUnder = (id: FunctionId, causes: readonly Replaced[]): readonly HostError[] =>
  causes.flatMap((replaced) => errorsIn(invoke(id, completed(id, replaced))));

const gives = (id: FunctionId, error: CommonErrorId): boolean =>
  errorsUnder(id, CAUSES[error]).some(
    ({ name, message }) =>
      ERROR_CODES[name] === COMMON_ERRORS[error].code && TELLS[error].test(message),
  );

describe.each(COMMON_ERROR_IDS)("the common error %s", (error) => {
  it("is listed for the functions that give it and for no other", () => {
    const listed = FUNCTION_IDS.filter((id) => descriptionOf(id).errors.includes(error));
    expect(FUNCTION_IDS.filter((id) => gives(id, error))).toEqual(listed);
    expect(listed.length).toBeGreaterThan(1);
  });
});

describe("the errors of one function alone", () => {
  const ledger = (amount: unknown): unknown => [
    ["ministry", "amount"],
    ["防衛省", amount],
  ];

  const OWN: Readonly<Record<string, readonly [FunctionId, Replaced, RegExp]>> = {
    several_columns: ["RATIO_RANGE", { year: [[2024, 2025]] }, /column/],
    no_share: ["BREAKEVEN_SHARE", { target: 0.9 }, /./],
    growth_of_fixed_year: ["TARGET_PATH", { basis: "official", gdp_growth: 0.03 }, /^gdp_growth/],
    unreadable_line: [
      "RECLASSIFIED_RATIO",
      { ledger: ledger("a thousand"), columns: "any" },
      /thousand/,
    ],
    lacking_column: ["RECLASSIFIED_RATIO", { ledger: ledger(1) }, /no column organization/],
    no_line: ["RECLASSIFIED_RATIO", { ledger: ledger(""), columns: "any" }, /ledger has no line/],
    too_many_rows: [
      ...(["RECLASSIFY" as const, { ledger: long(50_001), output: "lines" }, /rows/] as const),
    ],
  };

  // Excel on the web takes fewer rows of a result than a sheet has.
  beforeAll(() => {
    Reflect.set(globalThis, "Office", { context: { platform: "OfficeOnline" } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  const listed = FUNCTION_IDS.flatMap((id) =>
    descriptionOf(id).errors.flatMap((error) =>
      typeof error === "string" ? [] : [{ id, error: error.name, code: error.code }],
    ),
  );

  it.each(listed)("include $error of $id", ({ id, error, code }) => {
    const [expected, replaced, message] = OWN[error] ?? [undefined, {}, /^$/];
    expect(id).toBe(expected);
    const [first] = errorsUnder(id, [replaced]);
    expect(ERROR_CODES[first?.name ?? ""]).toBe(code);
    expect(first?.message).toMatch(message);
  });

  it("are all listed", () => {
    expect(listed.map(({ error }) => error).sort()).toEqual(Object.keys(OWN).sort());
  });
});

describe("every other wrong argument", () => {
  const ODD: readonly unknown[] = [STRANGE, "xyz", true, -1, 0.5, 1e300, 1900, [["a"], ["b"]]];

  it.each(FUNCTION_IDS)("gives %s an error value that is listed", (id) => {
    const codes = descriptionOf(id).errors.map((error) =>
      typeof error === "string" ? COMMON_ERRORS[error].code : error.code,
    );
    const causes = parametersOf(id).flatMap(({ name }) => ODD.map((value) => ({ [name]: value })));
    const found = errorsUnder(id, causes).map(({ name }) => ERROR_CODES[name] ?? name);
    expect([...new Set(found)].filter((code) => !codes.some((each) => each === code))).toEqual([]);
    expect(found.length > 0).toBe(codes.length > 0);
  });
});

/** A ledger of so many lines. */
function long(lines: number): readonly (readonly unknown[])[] {
  return [["ministry", "amount"], ...Array.from({ length: lines }, () => ["防衛省", 1])];
}
