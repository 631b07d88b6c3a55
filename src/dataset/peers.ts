import type { Language } from "../messages/language";
import { labelsOf, rowsOf, type Table } from "./tables";
import { Sources } from "./sources";
import cofog from "./world/cofog.csv";
import countries from "./world/countries.csv";
import nato from "./world/peers.csv";
import sources from "./world/sources.csv";

/** Whose count of defence a share is: NATO's, or function 02 of the national accounts (COFOG). */
export const DEFINITIONS = ["nato", "cofog02"] as const;

export type Definition = (typeof DEFINITIONS)[number];

/** Where the shares of other countries were published. */
export const PEER_SOURCES = new Sources(sources);

const NAMES = new Map(rowsOf(countries).map((row) => [row("country"), labelsOf(row)]));

/** The name of a country in a language; its code if there is none. */
export const countryName = (code: string, language: Language): string =>
  NAMES.get(code)?.[language] ?? code;

/** Shares of GDP of other countries, with their names, under both definitions. */
export const PEER_TABLE: Table = {
  fields: [
    ...["country", "label_en", "label_ja", "year", "definition", "percent_of_gdp"],
    ...["status", "vintage", "source"],
  ],
  rows: [
    ...rowsOf(nato).map((row) => [
      ...[...named(row("country")), row("year"), "nato", row("core_percent_of_gdp")],
      ...[row("status"), row("vintage"), row("source")],
    ]),
    ...rowsOf(cofog).map((row) => [
      ...[...named(row("country")), row("year"), "cofog02", row("defence_percent_of_gdp")],
      ...["actual", "", row("source")],
    ]),
  ],
};

function named(country: string): readonly string[] {
  const { en = "", ja = "" } = NAMES.get(country) ?? {};
  return [country, en, ja];
}
