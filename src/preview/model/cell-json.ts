import type { Area } from "../engine/engine";
import type { Json, JsonObject } from "../json";
import type { Book } from "./book";
import { valueType } from "./range-contents";

const errorTypes: Readonly<Record<string, string>> = {
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/** A cell as a data type: what `range.valuesAsJson` gives. */
export function cellJson(book: Book, area: Area): Json {
  const { value } = book.engine.cells.read(area.sheetId, area.row, area.column);
  const type = valueType(value);
  if (type === "Empty") return { type, basicType: type, basicValue: "" };
  if (type === "Error") {
    const errorType = errorTypes[String(value)] ?? "Value";
    return { type, basicType: type, basicValue: value, errorType };
  }
  return { type, basicType: type, basicValue: value, ...decoration(book, area) };
}

function decoration(book: Book, area: Area): JsonObject {
  const rich = book.richAt(area);
  const properties = Object.entries(rich?.properties ?? {}).map(
    ([name, text]) => [name, { type: "String", basicType: "String", basicValue: text }] as const,
  );
  return {
    ...(rich?.numberFormat ? { numberFormat: rich.numberFormat } : {}),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}
