import { compactNumber, wordsIn, type Catalogue } from "./catalogue";

const list = (words: readonly string[]): string => words.join(", ");

const either = (words: readonly string[]): string =>
  words.length < 2 ? list(words) : `${list(words.slice(0, -1))} or ${words.at(-1) ?? ""}`;

const onDay = (day: string | undefined): string => (day === undefined ? "" : ` as of ${day}`);

/** English. */
export const en: Catalogue = {
  wrongArgument: (place, received, expected) => `${place} is ${received}; ${expected}.`,
  cell: ({ argument, row, heading, isHeadless }) => {
    if (typeof heading === "number") {
      return `${argument}, row ${row}, column ${heading}`;
    }
    const below = isHeadless === true ? "" : " below the headings";
    return `${argument}, row ${row}${below}: ${heading}`;
  },
  received: {
    blank: () => "blank",
    text: ({ text }) => `"${text}"`,
    value: ({ text }) => text,
    range: () => "a range",
    other: () => "an error or a value of another kind",
  },
  expected: {
    "one-of": ({ values }) => `give one of ${list(values)}`,
    meant: ({ meant, values }) => `did you mean ${meant}? If not, give one of ${list(values)}`,
    something: () => "it is needed",
    "one-cell": () => "give one cell",
    day: () => `give a date cell or text such as "2025-12-31"`,
    text: () => "give text or leave it blank",
    number: () => "give a number",
    amount: () => "give a number or leave it blank",
    "between-low-and-high": () => "give a value from low to high",
    "zero-with-status": () => "give a number; a figure of 0 needs a status, such as published",
    share: () => "give a share from 0 to 1",
    growth: () => "give a rate above -1 and at most 1, such as 0.03 or 3%",
    "other-category": () => "it is already in the scope; name each category once",
    "country-code": () => "give a code of three letters, such as GBR",
    "rule-name": () => "give each rule a name",
    "other-rule-name": () => "an earlier rule has this name",
    matcher: () =>
      "write equals a|b, contains a|b or starts a|b, or =a|b, ~a|b, ^a|b, without an empty alternative, or leave it blank",
    "ledger-unit": () =>
      "give the unit of the ledger's amounts, such as 千円, 百万円, JPY_100M or million",
    headings: ({ columns }) =>
      `give one row of ${columns} headings, one for each column of the ledger`,
    "ledger-columns": () =>
      "give all (the ledger must have every column that the rules match) or any",
    "ledger-currency": ({ currency }) => `give amounts in ${currency}, the currency of the GDP`,
    "a-year": () => "give at least one fiscal year",
    "a-scope": () => "give at least one scope",
    year: ({ first, last, examples }) =>
      `give a fiscal year from ${first} to ${last}, such as ${either(examples)}`,
    basis: ({ names, example, currency, least }) =>
      `give ${list(names)}, a fiscal year such as "${example}", or an amount of GDP in ${wordsIn(currency, "en")}, at least ${compactNumber(least, "en")}`,
    target: ({ ids }) =>
      `give a share above 0 and at most 1, such as 0.02 or 2%, or one of ${list(ids)}`,
    scope: ({ names }) => `give one of ${list(names)}, or two columns with category and share`,
    "category-or-group": ({ example, groups }) =>
      `give a category such as ${example}, or a group (${list(groups)}); CATEGORIES() lists them`,
    series: ({ gdp, example }) =>
      `give ${gdp}, spending.<category> or a category such as ${example}`,
    "gdp-stage": ({ values }) => `for GDP give one of ${list(values)}`,
    amounts: ({ currency }) => `give at least one amount in ${wordsIn(currency, "en")}`,
    "amount-numbers": ({ currency }) => `give numbers in ${wordsIn(currency, "en")}`,
    "later-year": ({ longest }) => `give a year after from_year, at most ${longest} years later`,
  },
  problems: {
    "shapes-differ": () =>
      "year and scope are ranges of different shapes; give one as a column and the other as a row.",
    "not-a-column": () =>
      "year and scope make several columns; RATIO_RANGE takes one value or a column of them.",
    "growth-of-fixed-gdp": () =>
      "gdp_growth needs the basis same_year or an amount; the GDP of a fixed year does not grow.",
    "gdp-not-positive": () => "GDP must be above zero.",
    "no-share-reaches-target": () =>
      "No share of the category from 0 to 1 makes the ratio the target.",
    "beyond-numbers": () => "The result is beyond the numbers that a cell can hold.",
    "heading-twice": ({ argument, heading }) =>
      `${argument} has the heading "${heading}" twice; each heading may stand once.`,
    "headings-missing": ({ argument, missing, needed }) =>
      `${argument} has no heading ${list(missing)}; its first row must hold ${list(needed)}.`,
    "column-twice": ({ argument, headings }) =>
      `${argument} has two columns for one thing: ${list(headings.map((text) => `"${text}"`))}; keep one of them.`,
    "ledger-without-amount": ({ headings }) =>
      `ledger has no column for an amount; its first row needs one of the headings ${list(headings)}.`,
    "ledger-without-text": ({ headings }) =>
      `ledger has no column for a text; its first row needs one of the headings ${list(headings)}.`,
    "ledger-columns-unread": ({ columns, unknown }) =>
      `ledger has no column ${list(columns)}, which is needed, beside headings that mean nothing here: ${list(unknown.map((text) => `"${text}"`))}. If they are the columns, name them so; if not, leave them out.`,
    "ledger-columns-absent": ({ columns }) =>
      `ledger has no column ${list(columns)}, which the rules match; add it, or give "any" for columns to go on without it.`,
    "too-many-rows": ({ rows, maximum }) =>
      `The result has ${rows} rows and ${maximum} fit; ask for the output "summary".`,
    "no-gdp": ({ year, asOf }) => `No nominal GDP of ${year} is known${onDay(asOf)}.`,
    "scope-starts-later": ({ scope, from, year }) =>
      `The scope ${scope} exists from ${from} on; ${year} has no figure.`,
    "no-spending": ({ category, stage, year, asOf }) =>
      `No ${stage} figure of ${category} in ${year} is known${onDay(asOf)}.`,
    "not-loaded": () =>
      "The figures asked for could not be loaded; check the connection and calculate again.",
    "no-ledger-lines": ({ year }) =>
      `The ledger has no line${year === undefined ? "" : ` of ${year}`} with an amount.`,
    "no-row": ({ request }) => `The dataset has no row for ${request}.`,
    "no-peer": ({ country, year }) =>
      `The dataset has no row for ${country ?? "any country"}${year === undefined ? "" : ` ${year}`}.`,
  },
  labels: {
    total: "Total",
    noAmount: "No amount (blank or zero)",
    totalRow: "Rows of totals (left out)",
    unreadable: "Not readable",
    lackingColumn: "Columns that the rules match and the ledger lacks",
    filledDown: "Lines that took the ministry above",
    unit: "Unit of the ledger",
    ledgerTotal: "Total of the ledger",
    readAt: (copy) => `read at ${copy}`,
    reportedBy: (medium) => `reported by ${medium}`,
  },
  notes: {
    "base-years": ({ bases }) => `GDP on accounts of different base years: ${bases.join(", ")}`,
    "estimate-beside-outcome": () => "an estimated GDP beside a measured one",
    "gross-beside-net": () => "amounts before reductions beside amounts after them",
    documents: ({ documents }) =>
      `parts of several papers, a sum nobody published: ${documents.map((name) => (name === "" ? "the budget" : name)).join("; ")}`,
    unpublished: ({ parts }, context) =>
      parts
        .map(({ category, figure }) => {
          const [low, high] = [figure.low, figure.high].map((end) =>
            compactNumber(end.toNumber(), "en"),
          );
          const currency = wordsIn(context.currency, "en");
          return `${context.labelOf(category)} counted as ${low ?? ""}, up to ${high ?? ""} ${currency}`;
        })
        .join("; "),
  },
};
