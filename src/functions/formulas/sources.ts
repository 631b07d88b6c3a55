import { readDay } from "../../core/day";
import { readFiscalYear } from "../../core/fiscal-year";
import { GDP_SERIES, GDP_STAGES, spendingSeries, type Observation } from "../../core/observation";
import { Problem, wrongArgument } from "../../core/problem";
import { categorySpending } from "../../core/spending";
import { readStages, STAGE_NAMES } from "../../core/stage";
import { columnsOf, isBlank, isBlankRow, wrongCell, type Range } from "../../core/table";
import { cellsOf } from "../../dataset/cells";
import {
  DEFAULT_UNIT,
  GIVE_TEXT,
  isLowStated,
  readObservations,
  SERIES,
} from "../../dataset/observations";
import { citation } from "../../dataset/sources";
import { TABLES } from "../../dataset/tables";
import { asRange, optional, required, single } from "../read/cells";
import { known, readQuestion, readYear, type Question } from "../read/question";
import type { Out } from "../result";
import { attempt, spreadYears } from "../spread";
import { gdpIn } from "../state";
import type { CustomFunction } from "./custom-function";
import { noRow } from "./tables";

const SPENDING = "spending.";

/** Publisher, title, date and address behind a figure, in one line. */
export const CITE: CustomFunction = (series, year, stage, asOf, data) => {
  const name = required("series", single("series", series), readSeries);
  const stageCell = single("stage", stage);
  const isGdp = name === GDP_SERIES;
  const asked = isGdp ? { asOf, data } : { stage: stageCell, asOf, data };
  const gdpStage = isGdp ? optional(stageCell, undefined, readGdpStage) : undefined;
  const question = readQuestion(asked);
  return spreadYears(year, (cell) => {
    const fiscalYear = readYear(cell);
    const sources = isGdp
      ? gdpSources(question, fiscalYear, gdpStage)
      : spendingSources(question, fiscalYear, name.slice(SPENDING.length));
    if (sources.length === 0) throw noRow(`${name} FY${fiscalYear}`);
    return [...new Set(sources)].map(citation).join("; ");
  });
};

/** Every observation known, all vintages side by side. */
export const OBSERVATIONS: CustomFunction = (series, year, stage, asOf, data) => {
  const name = optional(single("series", series), undefined, readSeries);
  const asked = optional(single("year", year), undefined, readFiscalYear);
  const inStage = optional(single("stage", stage), undefined, readAnyStage);
  const day = optional(single("as_of", asOf), undefined, readDay);
  const rows = [...cellsOf(TABLES.observations), ...overlayRows(asRange(data))].filter(
    (row) =>
      (name === undefined || row[0] === name) &&
      (asked === undefined || row[1] === asked) &&
      (inStage === undefined || inStage.includes(String(row[2]))) &&
      (day === undefined || String(row[VINTAGE]) <= day),
  );
  if (rows.length === 0)
    throw noRow([name, asked, inStage?.join("+"), day].filter(Boolean).join(" "));
  return [TABLES.observations.fields, ...rows];
};

const VINTAGE = TABLES.observations.fields.indexOf("vintage");

function readSeries(cell: unknown): string {
  const text = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : "";
  const found = SERIES.find((series) => series === text || series === spendingSeries(text));
  if (found !== undefined) return found;
  throw wrongArgument("series", cell, {
    en: `give ${GDP_SERIES}, spending.<category> or a category such as defence.core`,
    ja: `${GDP_SERIES}、spending.<カテゴリー>、または defence.core のようなカテゴリーを指定してください`,
  });
}

const gdpStageOf = (cell: unknown): string | undefined =>
  GDP_STAGES.find((stage) => typeof cell === "string" && stage === cell.trim().toLowerCase());

function readGdpStage(cell: unknown): string {
  const found = gdpStageOf(cell);
  if (found !== undefined) return found;
  throw wrongArgument("stage", cell, {
    en: `for GDP give one of ${GDP_STAGES.join(", ")}`,
    ja: `GDP では ${GDP_STAGES.join("、")} のいずれかを指定してください`,
  });
}

function readAnyStage(cell: unknown): readonly string[] {
  const gdpStage = gdpStageOf(cell);
  if (gdpStage !== undefined) return [gdpStage];
  const stages = attempt(() => readStages(cell));
  if (!(stages instanceof Problem)) return stages;
  const names = [...STAGE_NAMES, ...GDP_STAGES];
  throw wrongArgument("stage", cell, {
    en: `give one of ${names.join(", ")}`,
    ja: `${names.join("、")} のいずれかを指定してください`,
  });
}

function gdpSources(question: Question, year: number, stage?: string): readonly string[] {
  if (stage === undefined) {
    const { observation } = gdpIn(question, year, { kind: "same_year" });
    return observation === undefined ? [] : [observation.source];
  }
  const seen = question.figures.latest(GDP_SERIES, year, stage, question.asOf);
  return seen === undefined ? [] : [seen.source];
}

function spendingSources(question: Question, year: number, category: string): readonly string[] {
  const moment = { year, stages: question.stages, ...known(question) };
  const { observations } = categorySpending(question.figures, category, moment);
  return observations.map(({ source }) => source);
}

/** The rows of an overlay under the headings of the bundled table, as they are understood. */
function overlayRows(range: Range): Range {
  if (range.every(isBlankRow)) return [];
  const columns = columnsOf(range, "data", []);
  const rows = [...range.entries()].filter(([index, row]) => index > 0 && !isBlankRow(row));
  return readObservations(range).map((observation, at) => {
    const [index, row] = rows[at] ?? [0, []];
    const cell = (field: string): unknown => row[columns.get(field) ?? -1];
    const understood: Readonly<Record<string, Out>> = {
      fiscal_year: observation.fiscalYear,
      value: Number(cell("value")),
      ...boundsOf(observation, cell),
      unit: isBlank(cell("unit")) ? DEFAULT_UNIT : String(cell("unit")),
      vintage: observation.vintage,
      status: observation.status,
    };
    return TABLES.observations.fields.map(
      (field) => understood[field] ?? wordsOf(cell(field), { row: index, heading: field }),
    );
  });
}

/** The bounds as they count; a blank, which can arrive as 0, is none or a low of 0. */
function boundsOf({ figure }: Observation, cell: (field: string) => unknown) {
  const [low, high] = [cell("low"), cell("high")];
  return {
    low: isLowStated(low, figure) ? Number(low) : "",
    high: isBlank(high) ? "" : Number(high),
  };
}

/** A cell of words; a blank, which can arrive as 0, is none, and an error an error of its own. */
function wordsOf(cell: unknown, place: { readonly row: number; readonly heading: string }): Out {
  if (isBlank(cell)) return "";
  if (typeof cell !== "object") return String(cell);
  return wrongCell({ argument: "data", ...place }, cell, GIVE_TEXT);
}
