import type { SheetArea } from "../engine/engine";
import type { Book } from "../model/book";
import type { SeriesState } from "../model/chart-book";

let lastSeries = 0;

/** A series without values. */
export function emptySeries(chartType: string): SeriesState {
  return {
    id: `series-${++lastSeries}`,
    name: "",
    nameArea: undefined,
    values: undefined,
    categories: undefined,
    chartType,
    axisGroup: "Primary",
    color: "",
    lineColor: "",
    lineWeight: 2,
  };
}

/** How a source range is read. A line is a row or a column of it, whichever a series is. */
interface SourceShape {
  readonly inRows: boolean;
  /** Whether each line begins with the name of its series. */
  readonly hasNames: boolean;
  /** Whether the first line holds the categories. */
  readonly hasCategories: boolean;
}

/**
 * The series of a source range; names and categories are told from values as Excel does.
 *
 * @param seriesBy - "Rows", "Columns" or "Auto": the longer side holds the categories.
 */
export function seriesOf(
  book: Book,
  source: SheetArea,
  seriesBy: string,
  chartType: string,
): readonly SeriesState[] {
  const { inRows, hasNames, hasCategories } = shapeOf(book, source, seriesBy);
  const [lines, length] = inRows ? [source.rows, source.columns] : [source.columns, source.rows];
  const firstLine = hasCategories ? 1 : 0;
  const first = hasNames ? 1 : 0;
  const part = (line: number, at: number, count: number): SheetArea => ({
    sheetId: source.sheetId,
    row: source.row + (inRows ? line : at),
    column: source.column + (inRows ? at : line),
    rows: inRows ? 1 : count,
    columns: inRows ? count : 1,
  });
  return Array.from({ length: lines - firstLine }, (_, i) => ({
    ...emptySeries(chartType),
    values: part(firstLine + i, first, length - first),
    nameArea: hasNames ? part(firstLine + i, 0, 1) : undefined,
    categories: hasCategories ? part(0, first, length - first) : undefined,
  }));
}

/** The first row or column holds headings if it ends in a text or a blank cell. */
function shapeOf({ engine }: Book, source: SheetArea, seriesBy: string): SourceShape {
  const isText = (row: number, column: number) => {
    const { value } = engine.cells.read(source.sheetId, source.row + row, source.column + column);
    return typeof value === "string" || value === undefined;
  };
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const hasHeadRow = source.rows > 1 && isText(0, source.columns - 1);
  const hasHeadColumn = source.columns > 1 && isText(source.rows - 1, 0);
  return inRows
    ? { inRows, hasNames: hasHeadColumn, hasCategories: hasHeadRow }
    : { inRows, hasNames: hasHeadRow, hasCategories: hasHeadColumn };
}
