import type { SheetArea, CellFormat } from "../engine/engine";
import { type Json, asNumber, asText } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type ApiProperty,
  readsAndWrites,
  reads,
} from "../richapi/node";
import type { Book } from "./book";

const POINTS_PER_PIXEL = 0.75;

/** A range's format. What differs between its cells reads as null, as in Excel. */
export function formatNode(book: Book, area: SheetArea): ApiNode {
  const style = styleProperty(book, area);
  const { formats } = book.engine;
  return {
    type: "RangeFormat",
    properties: {
      fill: reads(() => fillNode(book, area)),
      font: reads(() => fontNode(book, area)),
      borders: reads(() => bordersNode(book, area)),
      horizontalAlignment: style("horizontalAlignment", asText),
      verticalAlignment: style("verticalAlignment", asText),
      wrapText: style("wrapText", (value) => value === true),
      ...sizeProperties(book, area),
    },
    methods: {
      autofitColumns: () => formats.autofitColumns(area),
      autofitRows: () => formats.autofitRows(area),
    },
  };
}

/** Sizes are in points in the API and in pixels in the engine. */
function sizeProperties(book: Book, area: SheetArea): Record<string, ApiProperty> {
  const { formats } = book.engine;
  const size = (read: () => number, write: (pixels: number) => void) =>
    readsAndWrites(
      () => read() * POINTS_PER_PIXEL,
      (value) => {
        book.guard(area.sheetId);
        write(asNumber(value) / POINTS_PER_PIXEL);
      },
    );
  return {
    columnWidth: size(
      () => formats.columnWidth(area.sheetId, area.column),
      (pixels) => formats.setColumnWidth(area, pixels),
    ),
    rowHeight: size(
      () => formats.rowHeight(area.sheetId, area.row),
      (pixels) => formats.setRowHeight(area, pixels),
    ),
  };
}

function fillNode(book: Book, area: SheetArea): ApiNode {
  const style = styleProperty(book, area);
  return {
    type: "RangeFill",
    properties: { color: style("fillColor", colorOf) },
    methods: {
      clear: () => {
        book.guard(area.sheetId);
        book.engine.formats.setStyle(area, { fillColor: "" });
      },
    },
  };
}

function fontNode(book: Book, area: SheetArea): ApiNode {
  const style = styleProperty(book, area);
  return {
    type: "RangeFont",
    properties: {
      bold: style("bold", (value) => value === true),
      italic: style("italic", (value) => value === true),
      color: style("fontColor", colorOf),
      size: style("fontSize", (value) => asNumber(value, 11)),
      name: style("fontName", asText),
      underline: readsAndWrites(
        () => (common(book, area, "underline") === true ? "Single" : "None"),
        (value) => {
          book.guard(area.sheetId);
          book.engine.formats.setStyle(area, { underline: value !== "None" });
        },
      ),
    },
    methods: {},
  };
}

const BORDER_EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

function bordersNode(book: Book, area: SheetArea): ApiNode {
  return {
    type: "RangeBorderCollection",
    properties: { count: reads(() => BORDER_EDGES.length) },
    methods: { getItem: (edge) => borderNode(book, area, asText(edge)) },
    items: () => BORDER_EDGES.map((edge) => borderNode(book, area, edge)),
  };
}

function borderNode(book: Book, area: SheetArea, edge: string): ApiNode {
  if (!BORDER_EDGES.includes(edge)) {
    throw itemNotFound(`border ${edge}`);
  }
  const border = { edge, style: "Continuous", color: "#000000" };
  const set = (change: Partial<typeof border>) => {
    book.guard(area.sheetId);
    Object.assign(border, change);
    book.engine.formats.setBorder(area, border);
  };
  return {
    type: "RangeBorder",
    identity: { Id: edge },
    properties: {
      sideIndex: reads(() => edge),
      style: { set: (value) => set({ style: asText(value, "None") }) },
      color: { set: (value) => set({ color: colorOf(value) }) },
      weight: { set: () => undefined },
    },
    methods: {},
  };
}

function styleProperty(book: Book, area: SheetArea) {
  return <Key extends keyof CellFormat>(
    key: Key,
    take: (value: unknown) => CellFormat[Key],
  ): ApiProperty =>
    readsAndWrites(
      () => common(book, area, key),
      (value) => {
        book.guard(area.sheetId);
        book.engine.formats.setStyle(area, { [key]: take(value) });
      },
    );
}

/** Cells beyond these are taken to be formatted like the first ones. */
const ROWS_COMPARED = 2000;
const COLUMNS_COMPARED = 50;

/** The value that all cells share, or null. */
function common(book: Book, area: SheetArea, key: keyof CellFormat): Json {
  const { formats } = book.engine;
  const first = formats.style(area.sheetId, area.row, area.column)[key];
  const rows = Math.min(area.rows, ROWS_COMPARED);
  const columns = Math.min(area.columns, COLUMNS_COMPARED);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (formats.style(area.sheetId, area.row + r, area.column + c)[key] !== first) {
        return null;
      }
    }
  }
  return first;
}

/** A colour as "#RRGGBB" or an HTML name; the page understands both. */
function colorOf(value: unknown): string {
  if (typeof value !== "string" || !/^(#[0-9a-f]{6}|[a-z]*)$/i.test(value)) {
    throw invalidArgument(`the colour ${String(value)}`);
  }
  return value;
}
