import { ApiEvents, EVENT_TYPES, TABLE_EVENT_TYPES } from "../../../src/preview/model/events";
import { relayUser } from "../../../src/preview/model/relay-user";
import type { MessageEntry } from "../../../src/preview/transport/host";
import { type ApiClient, makeClient } from "../api-client";

describe("events of the API", () => {
  function makeEvents() {
    const sent: MessageEntry[] = [];
    const events = new ApiEvents((entries) => sent.push(...entries));
    const listen = (target: string, method: string) =>
      events.methods(target, EVENT_TYPES)[method]?.();
    return { events, sent, listen };
  }

  it("have a method to register and one to end it, for each type", () => {
    const { events } = makeEvents();
    expect(Object.keys(events.methods("s1", { DataChangedEvent: 10 }))).toEqual([
      "_RegisterDataChangedEvent",
      "_UnregisterDataChangedEvent",
    ]);
  });

  it("go to the targets that are listened on, each as an entry of its own", () => {
    const { events, sent, listen } = makeEvents();
    void listen("s1", "_RegisterDataChangedEvent");
    void listen("Workbook", "_RegisterDataChangedEvent");
    events.raise(EVENT_TYPES.DataChangedEvent, ["Workbook", "s1", "s2"], { address: "A1" });
    expect(sent).toEqual([
      [65536, 10, "Workbook", '{"address":"A1"}', 1],
      [65536, 10, "s1", '{"address":"A1"}', 2],
    ]);
  });

  it("end when each registration has ended, and not before", () => {
    const { events, sent, listen } = makeEvents();
    void listen("s1", "_RegisterDeletedEvent");
    void listen("s1", "_RegisterDeletedEvent");
    void listen("s1", "_UnregisterDeletedEvent");
    events.raise(EVENT_TYPES.DeletedEvent, ["s1"], {});
    expect(sent).toHaveLength(1);
    void listen("s1", "_UnregisterDeletedEvent");
    void listen("s1", "_UnregisterDeletedEvent");
    events.raise(EVENT_TYPES.DeletedEvent, ["s1"], {});
    void listen("s1", "_RegisterDeletedEvent");
    events.raise(EVENT_TYPES.DeletedEvent, ["s1"], {});
    expect(sent).toHaveLength(2);
  });

  it("stop while they are switched off, and for a runtime that is gone", () => {
    const { events, sent, listen } = makeEvents();
    void listen("s1", "_RegisterAddedEvent");
    events.enabled = false;
    events.raise(EVENT_TYPES.AddedEvent, ["s1"], {});
    events.enabled = true;
    events.forget();
    events.raise(EVENT_TYPES.AddedEvent, ["s1"], {});
    expect(sent).toEqual([]);
  });
});

describe("what happens to a workbook", () => {
  let client: ApiClient;
  beforeEach(() => {
    client = makeClient();
  });

  /** Type, target and the parts of the payload that tell what happened. */
  const told = () =>
    client.sent.map(([, type, target, message]) => {
      const { worksheetId, address, tableName, isProtected } = JSON.parse(message);
      return [type, target, worksheetId, address ?? tableName ?? isProtected];
    });

  it.each([
    // event                              on          change
    ["AddedEvent", "worksheets", (c: ApiClient) => c.workbook.get("worksheets").run("add", "A")],
    ["EventNameChanged", "worksheets", (c: ApiClient) => c.sheet.set("name", "A")],
    [
      "ProtectionChangedEvent",
      "worksheets",
      (c: ApiClient) => c.sheet.get("protection").run("protect"),
    ],
  ] as const)("is told by %s on the %s", async (event, on, change) => {
    await client.workbook.get(on).run(`_Register${event}`);
    await change(client);
    expect(told().map(([type, target]) => [type, target])).toEqual([
      [EVENT_TYPES[event], "Workbook"],
    ]);
  });

  it("is told for tables that the changed cells touch, on sheet and table", async () => {
    const tables = client.sheet.get("tables");
    await tables.run("add", "A1:B3", true);
    await tables.run("add", "D1:D3", true);
    await tables.run("_RegisterDataChangedEvent");
    await tables.call("getItem", "Table1").run("_RegisterDataChangedEvent");
    await client.range("B2:C2").set("values", 1);
    const id = client.engine.tables.list()[0]?.id;
    expect(told()).toEqual([
      [TABLE_EVENT_TYPES.DataChangedEvent, id, "s1", "B2:C2"],
      [TABLE_EVENT_TYPES.DataChangedEvent, "tables s1", "s1", "B2:C2"],
    ]);
  });

  it("is told when a table comes and goes", async () => {
    const tables = client.sheet.get("tables");
    await client.workbook.get("tables").run("_RegisterAddedEvent");
    await tables.run("_RegisterDeletedEvent");
    await tables.run("add", "A1:B3", true);
    await tables.call("getItem", "Table1").run("delete");
    expect(told()).toEqual([
      [TABLE_EVENT_TYPES.AddedEvent, "Workbook", "s1", undefined],
      [TABLE_EVENT_TYPES.DeletedEvent, "tables s1", "s1", "Table1"],
    ]);
  });
});

describe("what the user does", () => {
  const area = { sheetId: "s1", row: 1, column: 2, rows: 1, columns: 1 };

  async function listenTo(...events: readonly string[]) {
    const client = makeClient();
    relayUser(client.book);
    for (const event of events) {
      await client.workbook.get("worksheets").run(`_Register${event}`);
    }
    const [listener] = client.engine.listeners;
    const payloads = () => client.sent.map(([, , , message]) => JSON.parse(message));
    return { listener, payloads };
  }

  it("is told with the values before and after, if it changed one cell", async () => {
    const { listener, payloads } = await listenTo("DataChangedEvent");
    listener?.edited?.({ area, before: undefined, after: 2 });
    listener?.edited?.({ area: { ...area, rows: 2 }, before: 1, after: 2 });
    expect(payloads()[0]).toMatchObject({
      address: "C2",
      valueBefore: "",
      valueTypeBefore: "Empty",
      valueAfter: 2,
      valueTypeAfter: "Double",
    });
    expect(payloads()[1]).toMatchObject({ address: "C2:C3", triggerSource: "Unknown" });
    expect(payloads()[1]).not.toHaveProperty("valueBefore");
  });

  it("is told when another cell or sheet is selected", async () => {
    const { listener, payloads } = await listenTo(
      "SelectionChangedEvent",
      "ActivatedEvent",
      "DeactivatedEvent",
    );
    listener?.selected?.(area);
    listener?.activated?.("s2", "s1");
    listener?.activated?.("s3", "");
    expect(payloads()).toEqual([
      { worksheetId: "s1", address: "C2" },
      { worksheetId: "s1" },
      { worksheetId: "s2" },
      { worksheetId: "s3" },
    ]);
  });

  it("is followed by a calculation, told sheet by sheet", async () => {
    const { listener, payloads } = await listenTo("CalculatedEvent");
    listener?.calculated?.(["s1", "s2"]);
    expect(payloads().map(({ worksheetId }) => worksheetId)).toEqual(["s1", "s2"]);
  });
});
