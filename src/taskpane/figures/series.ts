import { GDP_SERIES } from "../../core/figures";
import { cellsOf, type Table, type TableCell } from "../../dataset/tables";
import type { Pack } from "../../dataset/pack";
import type { Language } from "../../messages/language";

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

const FIGURES = new WeakMap<Pack, readonly FigureRow[]>();

/** The figures of a country as rows; the same rows for the same pack. */
function figuresOf(pack: Pack): readonly FigureRow[] {
  const found = FIGURES.get(pack) ?? readFigures(pack.tables.observations);
  FIGURES.set(pack, found);
  return found;
}

const readFigures = (table: Table): readonly FigureRow[] =>
  cellsOf(table).map((cells, index) => {
    const text = (field: string): string => table.rows[index]?.[table.fields.indexOf(field)] ?? "";
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

/** What the names of series are taken from: a country, and the word for its GDP. */
export interface SeriesWords {
  readonly pack: Pack;
  readonly gdp: string;
}

/** Label of a series in a language; GDP has its own words. */
export const seriesLabel = (id: string, language: Language, { pack, gdp }: SeriesWords): string =>
  id === GDP_SERIES ? gdp : pack.categories.labelOf(id.replace(/^spending\./, ""), language);

/**
 * The series whose figures hold every word of a query, in id, labels, year, stage, status or source.
 */
export function searchSeries(query: string, words: SeriesWords): readonly Series[] {
  const wanted = plain(query).split(" ").filter(Boolean);
  const found = new Map<string, FigureRow[]>();
  for (const figure of figuresOf(words.pack)) {
    const text = searchable(figure, words);
    if (!wanted.every((word) => text.includes(word))) {
      continue;
    }
    found.set(figure.series, [...(found.get(figure.series) ?? []), figure]);
  }
  return [...found].map(([id, figures]) => ({
    id,
    figures: figures.sort((a, b) => b.year - a.year || b.vintage.localeCompare(a.vintage)),
  }));
}

function searchable(figure: FigureRow, words: SeriesWords): string {
  const { country, sources } = words.pack;
  const source = sources.get(figure.source);
  const labels = [
    seriesLabel(figure.series, "en", words),
    seriesLabel(figure.series, "ja", words),
    source?.publisher ?? "",
    source?.title ?? "",
    figure.note,
  ];
  const { series, year, stage, status, vintage } = figure;
  return plain([series, country.calendar.name(year), stage, status, vintage, ...labels].join(" "));
}

const plain = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
