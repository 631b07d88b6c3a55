const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-US")} ${many}`;

const SCALES: Readonly<Record<string, string>> = {
  "1": "Yen",
  "1000": "Thousand yen",
  "10000": "Ten thousand yen",
  "1000000": "Million yen",
  "100000000": "100 million yen",
  "1000000000": "Billion yen",
  "1000000000000": "Trillion yen",
};

/** Text of the tab for ledgers in English. */
export const ledgerEn = {
  title: "Ledger",
  step1: "1. Budget lines",
  sourceLabel: "Which budget lines",
  bundled: "Included",
  selection: "Selection",
  table: "Table",
  bundledChoice: "Year and stage",
  tableChoice: "Table",
  noTables: "The workbook has no other table.",
  useSelection: "Use selection",
  nothingPicked: "Nothing selected yet",
  selectionLabel: "Ledger",
  selectionNote: "Select one cell of the ledger or the whole of it, headings included.",
  lineCount: (lines: number) => plural(lines, "line", "lines"),
  yourHeading: "Heading in your sheet",
  readAs: "Read as",
  readHeadingAs: (heading: string) => `${heading}: read as`,
  fields: {
    amount: "Amount",
    fiscal_year: "Fiscal year",
    ministry: "Ministry",
    organization: "Organisation",
    section: "Section",
    item: "Item",
    major_expense: "Major expense",
  },
  notRead: "Not read",
  unit: "Unit",
  unitInHeading: "from the heading",
  unitNotNamed: "not named",
  unitChosen: "chosen here",
  unitName: (name: string, scale: number) => SCALES[String(scale)] ?? name,
  headingsStay: "Your headings stay as they are.",
  rowNamed: (row: string, label: string) => `${row} (${label})`,
  totalsLeftOut: (named: readonly string[], count: number) =>
    count === 1
      ? `Row ${named.join("")} reads as a total and is left out.`
      : `Rows ${named.join(", ")}${count > named.length ? ` and ${count - named.length} more` : ""} read as totals and are left out.`,
  countIt: (count: number): string => (count === 1 ? "Count it" : "Count them"),
  totalsCounted: "Rows that read as totals are counted as lines.",
  leaveOut: "Leave them out",
  looksMerged: (count: number) =>
    count === 1
      ? "1 line has no ministry below one that has, as in merged cells."
      : `${plural(count, "line", "lines")} have no ministry below one that has, as in merged cells.`,
  fillDown: "Fill down",
  filled: (count: number) =>
    `${plural(count, "line takes", "lines take")} the ministry of the row above.`,
  undoFill: "Leave blank",
  step2: "2. Rules",
  rulesLabel: "Which rules",
  ruleCount: (rules: number) => plural(rules, "rule", "rules"),
  defaultRules: "Default rules",
  tableRules: "ScopeRules, in this workbook",
  insertRules: "Edit in a sheet",
  useSelectedRules: "Use selected cells as rules",
  step3: "3. Result",
  now: (seconds: string) => `Now, ${seconds} s`,
  older: "Older than the sheet.",
  computeAgain: "Compute again",
  waiting: "Choose budget lines, and the result stands here.",
  lacking: (columns: readonly string[]) =>
    `The rules match ${columns.join(", ")}, and the ledger has no such column: lines that only these tell apart can be misplaced.`,
  ofGdp: "of GDP",
  severalYears: (years: readonly string[]) =>
    `The lines are of several years: ${years.join(", ")}. A share of GDP needs the lines of one.`,
  underCase: (year: string, name: string | undefined) =>
    name === undefined
      ? `Your lines of ${year} in the official scope.`
      : `Your lines of ${year} under ${name}.`,
  homeOnly: (home: string, other: string) =>
    `Ledgers are read by the rules of ${home} and counted in its official scope, not under a case of ${other}.`,
  published: (ratio: string) => ` Published figures give ${ratio}.`,
  category: "Category",
  lines: "Lines",
  perGdp: "% GDP",
  counted: "Counted",
  otherCategories: "Other categories, not in this case",
  outside: "Outside",
  allLines: "All lines",
  addsUp: "Adds up: nothing lost",
  partsDiffer: "The parts do not add up to the total of the ledger.",
  rowKinds: [
    { kind: "lines", words: (count: string) => `${count} lines` },
    { kind: "totalRows", words: (count: string) => `${count} left out as totals` },
    { kind: "noAmount", words: (count: string) => `${count} without an amount` },
    { kind: "unreadable", words: (count: string) => `${count} not readable` },
    { kind: "blank", words: (count: string) => `${count} blank` },
  ] as const,
  rowsAre: (rows: string, parts: readonly string[]) => `${rows} rows: ${parts.join(", ")}. `,
  sharedLines: (count: string) =>
    `A line shared by several categories is listed in each: ${count} more than there are lines.`,
  unreadable: (lines: number) =>
    `${plural(lines, "line cannot be read and is", "lines cannot be read and are")} in no sum:`,
  cellHolds: (cell: string, value: string | undefined) =>
    value === undefined ? `${cell} holds an error` : `${cell}: ${value}`,
  outsideFirst: "Outside, most money first",
  noRule: "no rule",
  byRule: (rule: string, share: string) => `rule ${rule}, share ${share}`,
  makeRule: "Make a rule",
  makeRuleFrom: (name: string) => `Make a rule from ${name}`,
  moreLines: (count: string) => `${count} more lines`,
  smallerLines: (count: string) => `${count} smaller lines are not listed.`,
  newRule: "New rule",
  rowAndReason: (row: string, reason: string) => `Row ${row}, ${reason}`,
  anyText: "anything",
  marks: { "=": "equals", "~": "contains", "^": "starts with" },
  howMatched: (column: string) => `${column}: how it is matched`,
  textMatched: (column: string) => `${column}: text to match`,
  countsAs: "Counts as",
  shareLabel: "Share, %",
  wrongShare: (typed: string) => `${typed} is no share. Type a number from 0 to 100.`,
  counting: "Counting…",
  matches: (lines: number, amount: string) =>
    `Matches ${plural(lines, "line", "lines")}, ${amount}.`,
  goesBefore: (rule: string) => `The rule comes before ${rule}.`,
  goesLast: "The rule comes last.",
  addRule: "Add the rule",
  ruleAdded: "The rule is added.",
  outputLabel: "Form",
  outputs: {
    summary: "A row for each category",
    rows: "A row beside each ledger row",
    lines: "A row for each part of a line",
  },
  insert: "Insert the result",
  sheet: "Reclassified",
  sheetTitle: "Budget lines placed by rules",
};
