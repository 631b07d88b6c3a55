import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "./engine";

/** How a cell is formatted that nobody formatted. */
export const PLAIN_STYLE: CellFormat = {
  numberFormat: "General",
  fillColor: "",
  fontColor: "#000000",
  fontSize: 11,
  fontName: "Arial",
  bold: false,
  italic: false,
  underline: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

const HORIZONTAL = [
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["General", HorizontalAlign.UNSPECIFIED],
] as const;

const VERTICAL = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
] as const;

/** The style that one of Univer's writes; what it leaves out is plain. */
export function readStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) {
    return PLAIN_STYLE;
  }
  return {
    numberFormat: style.n?.pattern ?? PLAIN_STYLE.numberFormat,
    fillColor: style.bg?.rgb ?? PLAIN_STYLE.fillColor,
    fontColor: style.cl?.rgb ?? PLAIN_STYLE.fontColor,
    fontSize: style.fs ?? PLAIN_STYLE.fontSize,
    fontName: style.ff ?? PLAIN_STYLE.fontName,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: HORIZONTAL.find(([, value]) => value === style.ht)?.[0] ?? "General",
    verticalAlignment: VERTICAL.find(([, value]) => value === style.vt)?.[0] ?? "Bottom",
  };
}

const STYLE_WRITERS: {
  readonly [Key in keyof CellFormat]: (value: CellFormat[Key]) => IStyleData;
} = {
  numberFormat: (pattern) => ({ n: pattern === "General" ? null : { pattern } }),
  fillColor: (rgb) => ({ bg: rgb === "" ? null : { rgb } }),
  fontColor: (rgb) => ({ cl: rgb === "" ? null : { rgb } }),
  fontSize: (fs) => ({ fs }),
  fontName: (ff) => ({ ff }),
  bold: (on) => ({ bl: bit(on) }),
  italic: (on) => ({ it: bit(on) }),
  underline: (on) => ({ ul: { s: bit(on) } }),
  wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  horizontalAlignment: (wanted) => ({
    ht: HORIZONTAL.find(([name]) => name === wanted)?.[1] ?? HorizontalAlign.UNSPECIFIED,
  }),
  verticalAlignment: (wanted) => ({
    vt: VERTICAL.find(([name]) => name === wanted)?.[1] ?? VerticalAlign.BOTTOM,
  }),
};

const STYLE_KEYS: readonly (keyof CellFormat)[] = [
  "numberFormat",
  "fillColor",
  "fontColor",
  "fontSize",
  "fontName",
  "bold",
  "italic",
  "underline",
  "wrapText",
  "horizontalAlignment",
  "verticalAlignment",
];

/** What to merge into Univer's style of a cell; null takes a part away, as in Univer. */
export function writeStyle(style: Partial<CellFormat>): IStyleData {
  return STYLE_KEYS.reduce((written, key) => ({ ...written, ...stylePart(style, key) }), {});
}

function stylePart<Key extends keyof CellFormat>(style: Partial<CellFormat>, key: Key): IStyleData {
  const value = style[key];
  return value === undefined ? {} : STYLE_WRITERS[key](value);
}

function bit(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
