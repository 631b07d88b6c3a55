import { GDP_SERIES } from "../../core/figures";
import { HOME } from "../../dataset/bundled";
import { cellsOf, type TableCell } from "../../dataset/tables";
import type { Language } from "../../messages/language";
import { yearName } from "../offered";

/** One figure of the dataset as the data tab shows it. */
export interface FigureRow {
  readonly series: string;
  readonly year: number;
  readonly stage: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly vintage: string;
  readonly status: string;
  readonly source: string;
  readonly note: string;
  /** The row as the data package has it. */
  readonly cells: readonly TableCell[];
}

/** A series with its figures, the newest year first. */
export interface Series {
  readonly id: string;
  readonly figures: readonly FigureRow[];
}

const { fields, rows } = HOME.tables.observations;

const FIGURES: readonly FigureRow[] = cellsOf(HOME.tables.observations).map((cells, index) => {
  const text = (field: string): string => rows[index]?.[fields.indexOf(field)] ?? "";
  return {
    series: text("series"),
    year: Number(text("fiscal_year")),
    stage: text("stage"),
    value: text("value"),
    low: text("low"),
    high: text("high"),
    vintage: text("vintage"),
    status: text("status"),
    source: text("source"),
    note: text("note"),
    cells,
  };
});

/** Label of a series in a language; GDP has its own words. */
export const seriesLabel = (id: string, language: Language, gdp: string): string =>
  id === GDP_SERIES ? gdp : HOME.categories.labelOf(id.replace(/^spending\./, ""), language);

/**
 * The series whose figures hold every word of a query, in id, labels, year, stage, status or source.
 */
export function searchSeries(query: string, gdp: string): readonly Series[] {
  const words = plain(query).split(" ").filter(Boolean);
  const found = new Map<string, FigureRow[]>();
  for (const figure of FIGURES) {
    const text = searchable(figure, gdp);
    if (!words.every((word) => text.includes(word))) {
      continue;
    }
    found.set(figure.series, [...(found.get(figure.series) ?? []), figure]);
  }
  return [...found].map(([id, figures]) => ({
    id,
    figures: figures.sort((a, b) => b.year - a.year || b.vintage.localeCompare(a.vintage)),
  }));
}

function searchable(figure: FigureRow, gdp: string): string {
  const source = HOME.sources.get(figure.source);
  const labels = [
    seriesLabel(figure.series, "en", gdp),
    seriesLabel(figure.series, "ja", gdp),
    source?.publisher ?? "",
    source?.title ?? "",
    figure.note,
  ];
  const { series, year, stage, status, vintage } = figure;
  return plain([series, yearName(year), stage, status, vintage, ...labels].join(" "));
}

const plain = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
