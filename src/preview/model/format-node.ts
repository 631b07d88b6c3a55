import type { Area, CellStyle } from "../engine/engine";
import { type Json, numberOf, textOf } from "../json";
import {
  invalidArgument,
  itemNotFound,
  type ApiNode,
  type Property,
  readsAndWrites,
  reads,
} from "../richapi/node";
import type { Book } from "./book";

/** A range's format. What differs between its cells reads as null, as in Excel. */
export function formatNode(book: Book, area: Area): ApiNode {
  const style = styleProperty(book, area);
  const { formats } = book.engine;
  const size = (read: () => number, write: (pixels: number) => void) =>
    readsAndWrites(
      () => toPoints(read()),
      (value) => {
        book.guard(area.sheetId);
        write(toPixels(numberOf(value)));
      },
    );
  return {
    type: "RangeFormat",
    properties: {
      fill: reads(() => fillNode(book, area)),
      font: reads(() => fontNode(book, area)),
      borders: reads(() => bordersNode(book, area)),
      horizontalAlignment: style("horizontalAlignment", textOf),
      verticalAlignment: style("verticalAlignment", textOf),
      wrapText: style("wrapText", (value) => value === true),
      columnWidth: size(
        () => formats.columnWidth(area.sheetId, area.column),
        (pixels) => formats.setColumnWidth(area, pixels),
      ),
      rowHeight: size(
        () => formats.rowHeight(area.sheetId, area.row),
        (pixels) => formats.setRowHeight(area, pixels),
      ),
    },
    methods: {
      autofitColumns: () => formats.autofitColumns(area),
      autofitRows: () => formats.autofitRows(area),
    },
  };
}

function fillNode(book: Book, area: Area): ApiNode {
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

function fontNode(book: Book, area: Area): ApiNode {
  const style = styleProperty(book, area);
  return {
    type: "RangeFont",
    properties: {
      bold: style("bold", (value) => value === true),
      italic: style("italic", (value) => value === true),
      color: style("fontColor", colorOf),
      size: style("fontSize", (value) => numberOf(value, 11)),
      name: style("fontName", textOf),
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

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

function bordersNode(book: Book, area: Area): ApiNode {
  return {
    type: "RangeBorderCollection",
    properties: { count: reads(() => edges.length) },
    methods: { getItem: (edge) => borderNode(book, area, textOf(edge)) },
    items: () => edges.map((edge) => borderNode(book, area, edge)),
  };
}

function borderNode(book: Book, area: Area, edge: string): ApiNode {
  if (!edges.includes(edge)) throw itemNotFound(`border ${edge}`);
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
      style: { set: (value) => set({ style: textOf(value, "None") }) },
      color: { set: (value) => set({ color: colorOf(value) }) },
      weight: { set: () => undefined },
    },
    methods: {},
  };
}

function styleProperty(book: Book, area: Area) {
  return <Key extends keyof CellStyle>(
    key: Key,
    take: (value: unknown) => CellStyle[Key],
  ): Property =>
    readsAndWrites(
      () => common(book, area, key),
      (value) => {
        book.guard(area.sheetId);
        book.engine.formats.setStyle(area, { [key]: take(value) });
      },
    );
}

const cellsCompared = 2000;

function common(book: Book, area: Area, key: keyof CellStyle): Json {
  const { formats } = book.engine;
  const first = formats.style(area.sheetId, area.row, area.column)[key];
  const rows = Math.min(area.rows, cellsCompared);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < Math.min(area.columns, 50); c++)
      if (formats.style(area.sheetId, area.row + r, area.column + c)[key] !== first) return null;
  return first;
}

/** Colours are #RRGGBB or names of HTML; the page understands both. */
function colorOf(value: unknown): string {
  if (typeof value !== "string" || !/^(#[0-9a-f]{6}|[a-z]*)$/i.test(value))
    throw invalidArgument(`the colour ${String(value)}`);
  return value;
}

const pointsPerPixel = 0.75;

function toPoints(pixels: number): number {
  return pixels * pointsPerPixel;
}

function toPixels(points: number): number {
  return points / pointsPerPixel;
}
