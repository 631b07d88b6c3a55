import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "./engine";

export const PLAIN_STYLE: CellStyle = {
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

/** A style of the model from one of Univer's. */
export function readStyle(style: Nullable<IStyleData>): CellStyle {
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

/** What to merge into Univer's style of a cell; null takes a part away. */
export function writeStyle(style: Partial<CellStyle>): IStyleData {
  const parts: { [Key in keyof CellStyle]: (value: CellStyle[Key]) => IStyleData } = {
    numberFormat: (pattern) => ({ n: pattern === "General" ? null : { pattern } }),
    fillColor: (rgb) => ({ bg: rgb === "" ? null : { rgb } }),
    fontColor: (rgb) => ({ cl: rgb === "" ? null : { rgb } }),
    fontSize: (fs) => ({ fs }),
    fontName: (ff) => ({ ff }),
    bold: (on) => ({ bl: bit(on) }),
    italic: (on) => ({ it: bit(on) }),
    underline: (on) => ({ ul: { s: bit(on) } }),
    wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    horizontalAlignment: (name) => ({
      ht: HORIZONTAL.find(([known]) => known === name)?.[1] ?? HorizontalAlign.UNSPECIFIED,
    }),
    verticalAlignment: (name) => ({
      vt: VERTICAL.find(([known]) => known === name)?.[1] ?? VerticalAlign.BOTTOM,
    }),
  };
  const take = <Key extends keyof CellStyle>(key: Key): IStyleData => {
    const value = style[key];
    return value === undefined ? {} : parts[key](value);
  };
  return {
    ...take("numberFormat"),
    ...take("fillColor"),
    ...take("fontColor"),
    ...take("fontSize"),
    ...take("fontName"),
    ...take("bold"),
    ...take("italic"),
    ...take("underline"),
    ...take("wrapText"),
    ...take("horizontalAlignment"),
    ...take("verticalAlignment"),
  };
}

function bit(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
