import type { ApiMethod } from "../richapi/node";
import type { MessageEntry } from "../transport/host";

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
