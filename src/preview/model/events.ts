import type { ApiMethod } from "../richapi/node";
import type { MessageEntry } from "../transport/host";
import { valueType } from "../cell-value";
import type { CellEdit } from "../engine/engine";
import { cellsAddress } from "./address";
import type { Book } from "./book";

/** The numbers of events in office.js, by the middle part of the names of their register methods. */
export const EVENT_TYPES = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
} as const;

/** The same for the events of tables. */
export const TABLE_EVENT_TYPES = {
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
} as const;

/** The target of events that are listened to on a collection of the workbook. */
export const WORKBOOK_TARGET = "Workbook";

const EVENT_CATEGORY = 65_536;

/** Sends the events that the add-in has registered for, to the targets it registered on. */
export class ApiEvents {
  enabled = true;
  private readonly registered = new Map<string, number>();
  private lastId = 0;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  /** The methods by which office.js registers for events of a target. */
  methods(target: string, types: Readonly<Record<string, number>>): Record<string, ApiMethod> {
    const methods: Record<string, ApiMethod> = {};
    for (const [name, type] of Object.entries(types)) {
      methods[`_Register${name}`] = () => this.count(type, target, 1);
      methods[`_Unregister${name}`] = () => this.count(type, target, -1);
    }
    return methods;
  }

  /** Sends an event to those of the targets on which the add-in listens. */
  raise(type: number, targets: readonly string[], payload: object): void {
    if (!this.enabled) {
      return;
    }
    const message = JSON.stringify(payload);
    const entries = targets
      .filter((target) => (this.registered.get(`${type} ${target}`) ?? 0) > 0)
      .map((target): MessageEntry => [EVENT_CATEGORY, type, target, message, ++this.lastId]);
    if (entries.length > 0) {
      this.send(entries);
    }
  }

  /** Forgets all registrations: the runtime that made them is gone. */
  forget(): void {
    this.registered.clear();
  }

  private count(type: number, target: string, by: number): void {
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + by));
  }
}

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
