import type { Edit } from "../engine/engine";
import { cellsAddress } from "./address";
import type { Book } from "./book";
import { eventTypes, workbookTarget } from "./events";
import { valueType } from "./range-contents";

/** Tells the add-in what the user does, and that formulas were calculated. */
export function relayUser(book: Book): void {
  const raise = (type: number, sheetId: string, payload: object) =>
    book.events.raise(type, [workbookTarget, sheetId], { worksheetId: sheetId, ...payload });
  book.engine.listen({
    edited: (edit) => book.changed(edit.area, "Unknown", details(edit)),
    selected: (area) =>
      raise(eventTypes.SelectionChangedEvent, area.sheetId, { address: cellsAddress(area) }),
    activated: (sheetId, earlier) => {
      if (earlier) raise(eventTypes.DeactivatedEvent, earlier, {});
      raise(eventTypes.ActivatedEvent, sheetId, {});
    },
    calculated: (sheetIds) => {
      for (const id of sheetIds) raise(eventTypes.CalculatedEvent, id, { address: "" });
    },
  });
}

/** Excel tells the values before and after when a single cell changes. */
function details({ area, before, after }: Edit): object {
  if (area.rows * area.columns !== 1) return {};
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
