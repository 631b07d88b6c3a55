import type { StoredCell } from "./cells";
import { WorkbookProblem } from "../core/workbook-problem";
import { LIMITS } from "./limits";
import { inlineText } from "./cells";
import type { Package } from "./package";
import { isOfType, relationshipsOf, targetIn } from "./relationships";
import { XmlReader } from "./xml";

/** An error that a cell shows, such as #N/A. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows; undefined for a blank one. */
export type StoredValue = number | string | boolean | ErrorValue | undefined;

export const isError = (value: StoredValue): value is ErrorValue => typeof value === "object";

/** The texts that the cells of a workbook share, in the order of their numbers. */
export function sharedStrings(from: Package, workbook: string): readonly string[] {
  const link = relationshipsOf(from, workbook).find((one) => isOfType(one, "strings"));
  if (link === undefined) {
    return [];
  }
  const part = targetIn(from, workbook, link);
  const xml = new XmlReader(from.text(part), part);
  const texts: string[] = [];
  while (xml.find("si")) {
    const text = inlineText(xml);
    if (text.length > LIMITS.text) {
      throw new WorkbookProblem({ kind: "text-too-long", place: { part }, limit: LIMITS.text });
    }
    texts.push(text);
  }
  return texts;
}

/**
 * What a cell shows.
 *
 * @param strings - The texts that the workbook's cells share.
 * @throws {WorkbookProblem} `damaged-part` if it names no such text, or is no number where one must be.
 */
export function valueOf(cell: StoredCell, strings: readonly string[], part: string): StoredValue {
  const { type, value } = cell;
  if (value === undefined) {
    return undefined;
  }
  if (type === "s") {
    return checked(strings[Number(value)], part);
  }
  if (type === "str" || type === "inlineStr" || type === "d") {
    return value;
  }
  if (type === "e") {
    return { error: value };
  }
  if (type === "b") {
    return value === "1" || value === "true";
  }
  const number = Number(value);
  return checked(value === "" ? undefined : Number.isFinite(number) ? number : undefined, part);
}

function checked<T>(value: T | undefined, part: string): T {
  if (value === undefined) {
    throw new WorkbookProblem({ kind: "damaged-part", part });
  }
  return value;
}
