/** The texts of the page that belong to no function and no chapter, in English. */
export const LABELS = {
  title: "Defence Scope: function reference",
  product: "Defence Scope",
  subtitle: "Function reference",
  description:
    "The functions of Defence Scope, the Excel add-in for defence spending as a share of GDP.",
  skip: "Skip to the text",
  contents: "Contents",
  guide: "Guide",
  functions: "Functions",
  lists: "Names and ids",
  dataset: "Dataset",
  formula: "Formula",
  parameters: "Arguments",
  noParameters: "It takes no arguments.",
  result: "Result",
  errors: "Errors",
  noErrors: "It gives no errors of its own.",
  examples: "Examples",
  name: "Name",
  meaning: "Meaning",
  column: "Column",
  error: "Error",
  when: "When",
  needed: "required",
  optional: "optional",
  gives: "gives",
  back: "Back to the contents",

  /** Caption of the table in the chapter on choices. */
  grid: "One budget, twelve percentages: the initial budget of FY2025 by scope and denominator.",
  /** Note on the rows of a long result that are cut. */
  moreRows: (count: number): string =>
    count === 1 ? "… and 1 more row." : `… and ${count} more rows.`,
  /** Name of the table of a result, for screen readers. */
  resultOf: (formula: string): string => `Result of ${formula}`,

  /** The families of functions. */
  families: {
    ratios: "Shares of GDP and amounts",
    comparisons: "Comparisons",
    targets: "Targets",
    ledgers: "Your own budget lines",
    figures: "Figures and sources",
    tables: "Tables of the dataset",
  },

  /** Links to the pages beside the reference. */
  pages: {
    admin: "For administrators",
    privacy: "Privacy",
    "self-test": "Self-test",
    terms: "Terms of use",
  },

  /** Titles of the lists of names, and headings that only they have. */
  scopes: { title: "Scopes", years: "Years with an initial budget", categories: "Counts" },
  categories: { title: "Categories", group: "Group" },
  bases: { title: "Bases" },
  stages: { title: "Budget stages", years: "Years with any figure" },
  units: { title: "Units" },
  targets: { title: "Targets", share: "Share of GDP", basis: "Basis" },
  sources: { title: "Sources", publisher: "Publisher", document: "Title", day: "Date" },
  id: "Id",
  label: "Name",

  /** The ways to name a denominator. */
  basisNames: {
    official:
      "FY2022 as estimated in December 2022, 560.2 trillion yen: the denominator of the government's percentages",
    same_year: "GDP of the same year",
    FY2022: "That year, or any other, as last revised",
    "630000000000000": "An amount of GDP in yen",
  },
  stageNames: {
    request: "Budget request of the ministries (August)",
    draft: "Draft budget of the Cabinet (December)",
    initial: "Initial budget as enacted",
    supplementary: "Supplementary budgets of the year",
    settled: "Settled accounts",
    "initial+supplementary": "Initial and supplementary budget added",
  },
  unitNames: {
    JPY: "Yen",
    JPY_100M: "100 million yen (億円)",
    JPY_1T: "Trillion yen (兆円)",
  },
} as const;
