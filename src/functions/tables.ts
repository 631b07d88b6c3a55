import { GDP_SERIES } from "../core/figures";
import { readChoice } from "../core/text";
import { Problem, wrongArgument } from "../core/problem";
import { readStages, stageName } from "../core/stage";
import type { Range } from "../core/table";
import { COUNTRY_CODES, DATASET, packOf, PEER_SHARES } from "../dataset/bundled";
import type { Pack } from "../dataset/pack";
import { cellsOf, type Table, type TableCell } from "../dataset/tables";
import { wordsIn } from "../messages/catalogue";
import { optional, singleCell } from "./arguments/cells";
import { readYear } from "./arguments/choices";
import { readPackOf } from "./arguments/country";
import { noRow, readCategory } from "./arguments/values";
import { customFunction } from "./custom-function";
import { LEDGER_RESULTS } from "./on-demand";

/** The kinds of spending, with group and labels. */
export const CATEGORIES = customFunction(["[country]"], ({ country }, { pack }) =>
  whole(readPackOf(country, pack).tables.categories),
);

/** The scopes of the dataset, a row for each category in each. */
export const SCOPES = customFunction(["[country]"], ({ country }, { pack }) =>
  whole(readPackOf(country, pack).tables.scopes),
);

/** The default rules, in the order in which they are tried. */
export const RULES = customFunction(["[country]"], ({ country }, { pack }) =>
  whole(readPackOf(country, pack).tables.rules),
);

/** Announced targets and ceilings. */
export const TARGETS = customFunction(["[country]"], ({ country }, { pack }) =>
  whole(readPackOf(country, pack).tables.targets),
);

const COUNTRY_FIELDS = [
  ...["country", "label_en", "label_ja", "currency", "first_month", "scope", "stage"],
  ...["official_gdp", "from_year", "to_year", "dataset_day", "licence"],
] as const;

/** The countries with figures, the home country first, and what a question about each starts from. */
export const COUNTRIES = customFunction([], () => [
  COUNTRY_FIELDS,
  ...COUNTRY_CODES.flatMap((code) => {
    const pack = packOf(code);
    return pack === undefined ? [] : [countryRow(pack)];
  }),
]);

function countryRow({ country, figures }: Pack): readonly TableCell[] {
  const { code, names, currency, calendar, officialGdp, defaultScope, defaultStages } = country;
  const spending = figures.observations.filter(({ series }) => series !== GDP_SERIES);
  const years = spending.map(({ fiscalYear }) => fiscalYear);
  return [
    ...[code, wordsIn(names, "en"), wordsIn(names, "ja"), currency.code],
    ...[calendar.form.startMonth, defaultScope, stageName(defaultStages)],
    typeof officialGdp === "string"
      ? officialGdp
      : `${calendar.name(officialGdp.year)} ${officialGdp.stage}`,
    ...[Math.min(...years), Math.max(...years), DATASET.day, country.licence],
  ];
}

/** Version and day of the bundled dataset. */
export const DATASET_VERSION = customFunction([], () => [[`${DATASET.version}, ${DATASET.day}`]]);

/** Shares of GDP of other countries, as NATO and as the national accounts count them. */
export const PEERS = customFunction(["[country]", "[year]", "[definition]"], (args, { pack }) => {
  const { DEFINITIONS, PEER_TABLE } = PEER_SHARES.value;
  const country = optional("country", args.country, undefined, readCountryCode);
  const year = optional("year", args.year, undefined, (cell) => pack.country.calendar.read(cell));
  const definition = optional("definition", args.definition, undefined, (cell) =>
    readChoice("definition", cell, DEFINITIONS),
  );
  const { fields } = PEER_TABLE;
  const isAsked = (heading: string, wanted: TableCell | undefined) => {
    const at = fields.indexOf(heading);
    return (row: readonly TableCell[]): boolean => wanted === undefined || row[at] === wanted;
  };
  const rows = cellsOf(PEER_TABLE)
    .filter(isAsked("country", country))
    .filter(isAsked("year", year))
    .filter(isAsked("definition", definition));
  if (rows.length > 0) {
    return [fields, ...rows];
  }
  throw new Problem({ kind: "no-peer", country, year });
});

/** The bundled budget lines of a fiscal year. */
export const BUDGET_LINES = customFunction(
  ["year", "[stage]", "[category]", "[country]"],
  (args, { pack: home }) => {
    const pack = readPackOf(args.country, home);
    const { country, budgetLines } = pack;
    const year = readYear(singleCell("year", args.year), pack);
    const stages = optional("stage", args.stage, country.defaultStages, (cell) =>
      readStages(cell, country),
    );
    const category = optional("category", args.category, undefined, (cell) =>
      readCategory(cell, pack),
    );
    const inYear = (row: readonly TableCell[]): boolean =>
      row[0] === year && stages.includes(String(row[1]));
    const table = budgetLines.of(year) ?? { fields: [], rows: [] };
    const rows = cellsOf(table).filter(inYear);
    const lines =
      category === undefined
        ? rows
        : LEDGER_RESULTS.value.linesPlacedIn(category, [table.fields, ...rows], pack);
    if (lines.length > 0) {
      return [table.fields, ...lines];
    }
    const chosen = [country.calendar.name(year), stageName(stages)];
    throw noRow(rows.length === 0 ? chosen : [...chosen, category]);
  },
);

function readCountryCode(cell: unknown): string {
  if (typeof cell === "string") {
    return cell.normalize("NFKC").trim().toUpperCase();
  }
  throw wrongArgument("country", cell, { kind: "country-code" });
}

const whole = (table: Table): Range => [table.fields, ...cellsOf(table)];
