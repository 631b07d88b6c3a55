import { categoryIn, gdpIn, type Choices } from "../core/assessment";
import { SAME_YEAR } from "../core/basis";
import { readDay } from "../core/day";
import { GDP_SERIES, type Observation } from "../core/figures";
import { attempt } from "../core/problem";
import { columnsOf, isBlank, isBlankRow, type Range } from "../core/table";
import { isLowStated, readObservations, readText } from "../dataset/observations";
import type { Pack } from "../dataset/pack";
import { cellsOf } from "../dataset/tables";
import { CATALOGUES } from "../messages/sentence";
import { rangeIn, optional, required } from "./arguments/cells";
import { readChoices, readYear } from "./arguments/choices";
import { readPackOf } from "./arguments/country";
import { noRow, readAnyStage, readGdpStage, readSeries } from "./arguments/values";
import type { Out } from "./card";
import { customFunction } from "./custom-function";
import { spread } from "./spread";

const SPENDING = "spending.";

/** Publisher, title, date and address behind a figure, in one line. */
export const CITE = customFunction(
  ["series", "year", "[stage]", "[as_of]", "[data]", "[country]"],
  (args, { pack: home, language }) => {
    const pack = readPackOf(args.country, home);
    const series = required("series", args.series, (cell) => readSeries(cell, pack));
    const isGdp = series === GDP_SERIES;
    const gdpStage = isGdp
      ? optional("stage", args.stage, undefined, (cell) => readGdpStage(cell, pack))
      : undefined;
    const choices = readChoices(isGdp ? { as_of: args.as_of, data: args.data } : args, {
      pack,
      language,
    });
    return spread({ year: args.year }, pack, (cell) => {
      const year = readYear(cell, pack);
      const sources = isGdp
        ? gdpSources(choices, year, gdpStage)
        : categoryIn(choices, year, series.slice(SPENDING.length)).observations.map(sourceId);
      if (sources.length === 0) {
        throw noRow([series, pack.country.calendar.name(year)]);
      }
      return [...new Set(sources)]
        .map((id) => pack.sources.citation(id, CATALOGUES[language].labels))
        .join("; ");
    });
  },
);

/** Every observation there is, all vintages side by side. */
export const OBSERVATIONS = customFunction(
  ["[series]", "[year]", "[stage]", "[as_of]", "[data]", "[country]"],
  (args, { pack: home }) => {
    const pack = readPackOf(args.country, home);
    const { observations } = pack.tables;
    const vintage = observations.fields.indexOf("vintage");
    const series = optional("series", args.series, undefined, (cell) => readSeries(cell, pack));
    const year = optional("year", args.year, undefined, (cell) => pack.country.calendar.read(cell));
    const stages = optional("stage", args.stage, undefined, (cell) => readAnyStage(cell, pack));
    const day = optional("as_of", args.as_of, undefined, (cell) => readDay(cell));
    const rows = [...cellsOf(observations), ...overlayRows(rangeIn(args.data), pack)].filter(
      (row) =>
        (series === undefined || row[0] === series) &&
        (year === undefined || row[1] === year) &&
        (stages === undefined || stages.includes(String(row[2]))) &&
        (day === undefined || String(row[vintage]) <= day),
    );
    if (rows.length > 0) {
      return [observations.fields, ...rows];
    }
    throw noRow([series, year, stages?.join("+"), day]);
  },
);

const sourceId = ({ source }: Observation): string => source;

function gdpSources(choices: Choices, year: number, stage?: string): readonly string[] {
  const observation =
    stage === undefined
      ? gdpIn({ ...choices, year }, SAME_YEAR).observation
      : choices.figures.latest(GDP_SERIES, year, stage, choices.asOf);
  return observation === undefined ? [] : [observation.source];
}

/** The rows of an overlay under the headings of the bundled table, as they are understood. */
function overlayRows(range: Range, pack: Pack): Range {
  if (range.every(isBlankRow)) {
    return [];
  }
  const columns = columnsOf(range, "data", []);
  const rows = [...range.entries()].filter(([index, row]) => index > 0 && !isBlankRow(row));
  return readObservations(range, pack).map((observation, at) => {
    const [index, row] = rows[at] ?? [0, []];
    const cell = (field: string): unknown => row[columns.get(field) ?? -1];
    const understood: Readonly<Record<string, Out>> = {
      fiscal_year: observation.fiscalYear,
      value: Number(cell("value")),
      ...statedBounds(observation, cell),
      unit: isBlank(cell("unit")) ? pack.country.dataUnit.id : String(cell("unit")),
      vintage: observation.vintage,
      status: observation.status,
    };
    return pack.tables.observations.fields.map(
      (heading) =>
        understood[heading] ??
        attempt(() => readText({ argument: "data", row: index, heading }, cell(heading))),
    );
  });
}

/** The bounds as they count; a blank, which can arrive as 0, is none or a low of 0. */
function statedBounds({ figure }: Observation, cell: (field: string) => unknown) {
  const [low, high] = [cell("low"), cell("high")];
  return {
    low: isLowStated(low, figure) ? Number(low) : "",
    high: isBlank(high) ? "" : Number(high),
  };
}
