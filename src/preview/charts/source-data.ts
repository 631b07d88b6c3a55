import type { SheetArea } from "../engine/engine";
import type { Book } from "../model/book";
import type { SeriesState } from "../model/chart-book";

const SERIES_PREFIX = "series-";
let lastSeries = 0;

/** A series that shows nothing yet. */
export function emptySeries(chartType: string): SeriesState {
  return {
    id: `${SERIES_PREFIX}${++lastSeries}`,
    name: "",
    nameArea: null,
    values: null,
    categories: null,
    chartType,
    axisGroup: "Primary",
    color: "",
    lineColor: "",
    lineWeight: 2,
  };
}

/** The series of a source range: headings and categories are told apart as Excel does. */
export function seriesOf(
  book: Book,
  source: SheetArea,
  seriesBy: string,
  chartType: string,
): readonly SeriesState[] {
  const at = (r: number, c: number) =>
    book.engine.cells.read(source.sheetId, source.row + r, source.column + c).value;
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const isText = (r: number, c: number) => typeof at(r, c) === "string" || at(r, c) === null;
  const headRow = source.rows > 1 && isText(0, source.columns - 1);
  const headColumn = source.columns > 1 && isText(source.rows - 1, 0);
  const top = headRow ? 1 : 0;
  const side = headColumn ? 1 : 0;
  const area = (row: number, column: number, rows: number, columns: number): SheetArea => ({
    sheetId: source.sheetId,
    row: source.row + row,
    column: source.column + column,
    rows,
    columns,
  });
  const height = source.rows - top;
  const width = source.columns - side;
  const count = inRows ? height : width;
  return Array.from({ length: count }, (_, i) => ({
    ...emptySeries(chartType),
    values: inRows ? area(top + i, side, 1, width) : area(top, side + i, height, 1),
    nameArea: nameArea(inRows ? headColumn : headRow, () =>
      inRows ? area(top + i, 0, 1, 1) : area(0, side + i, 1, 1),
    ),
    categories: nameArea(inRows ? headRow : headColumn, () =>
      inRows ? area(0, side, 1, width) : area(top, 0, height, 1),
    ),
  }));
}

function nameArea(isThere: boolean, area: () => SheetArea): SheetArea | null {
  return isThere ? area() : null;
}
