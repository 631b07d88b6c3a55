import { valueType } from "../cell-value";
import type { CellEdit } from "../engine/engine";
import { cellsAddress } from "./address";
import type { Book } from "./book";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./events";

/** Raises the events of the API for what the user does, and for the end of calculations. */
export function relayUser(book: Book): void {
  const raise = (type: number, sheetId: string, payload: object) =>
    book.events.raise(type, [WORKBOOK_TARGET, sheetId], { worksheetId: sheetId, ...payload });
  book.engine.listen({
    edited: (edit) => book.changed(edit.area, "Unknown", details(edit)),
    selected: (area) =>
      raise(EVENT_TYPES.SelectionChangedEvent, area.sheetId, { address: cellsAddress(area) }),
    activated: (sheetId, earlier) => {
      if (earlier) {
        raise(EVENT_TYPES.DeactivatedEvent, earlier, {});
      }
      raise(EVENT_TYPES.ActivatedEvent, sheetId, {});
    },
    calculated: (sheetIds) => {
      for (const id of sheetIds) {
        raise(EVENT_TYPES.CalculatedEvent, id, { address: "" });
      }
    },
  });
}

/** The values before and after, which Excel tells when a single cell changes. */
function details({ area, before, after }: CellEdit): object {
  if (area.rows * area.columns !== 1) {
    return {};
  }
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
