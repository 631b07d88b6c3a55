import type { Area } from "../engine/engine";
import { ApiError, invalidArgument } from "../richapi/api-error";
import { type ApiNode, type Method } from "../richapi/node";
import type { Book } from "./book";
import { rangeNode } from "./range-node";

/** Methods about what a formula spills; as in Excel they are about a single cell. */
export function spillMethods(book: Book, area: Area): Record<string, Method> {
  const { cells } = book.engine;
  const spill = () => cells.spill(area.sheetId, area.row, area.column);
  const parent = () => {
    const over = cells.spillOver(area.sheetId, area.row, area.column);
    return over && { ...over, rows: 1, columns: 1 };
  };
  return {
    getSpillingToRange: () => required(book, single(area, spill)),
    getSpillingToRangeOrNullObject: () => optional(book, single(area, spill)),
    getSpillParent: () => required(book, single(area, parent)),
    getSpillParentOrNullObject: () => optional(book, single(area, parent)),
  };
}

function single(area: Area, find: () => Area | null): Area | null {
  if (area.rows * area.columns !== 1) throw invalidArgument("spills are asked of a single cell");
  return find();
}

function required(book: Book, area: Area | null): ApiNode {
  if (!area) throw new ApiError("ItemNotFound", "The cell does not spill.");
  return rangeNode(book, area);
}

function optional(book: Book, area: Area | null): ApiNode | null {
  return area && rangeNode(book, area);
}
