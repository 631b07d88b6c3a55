import { relayUser } from "../../../src/preview/model/relay-user";
import { call, instantiate, load, makeApi, request, set, type Step } from "../workbook-api";

const sheet: readonly Step[] = ["Worksheets", ["GetItem", ["Sheet1"]]];
const range = (address: string): readonly Step[] => [...sheet, ["GetRange", [address]]];

it("gives a null object for what is not there, and everything under it", async () => {
  const api = makeApi();
  const missing: Step = ["GetItemOrNullObject", ["None"]];
  const { Results } = await api.answer(
    request(["Worksheets", missing, ["GetRange", ["A1"]]], instantiate, load("values")),
  );
  expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
});

it("refuses a member it does not know by its name, and counts it", async () => {
  const api = makeApi();
  const { Error: error } = await api.answer(request(range("A1"), load("style")));
  expect(error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0 });
  expect(api.refused).toEqual(["Range.style"]);
});

it.each([
  // member of a range          as it is asked
  ["Range.style", set("Style", "Good")],
  ["Range.merge", call("Merge", false)],
  ["Range.address =", set("Address", "B1")],
  ["Range.constructor", load("constructor")],
  ["Range.toString", call("ToString")],
])("never answers %s by nothing", async (member, action) => {
  const api = makeApi();
  const { Error: error } = await api.answer(request(range("A1"), action));
  expect(error?.Code).toBe("ApiNotFound");
  expect(api.refused).toEqual([member]);
});

it("stops at the first failure and keeps what was done before", async () => {
  const api = makeApi();
  const { Error: error } = await api.answer(
    request(range("A1"), set("Values", [[1]]), set("Values", [[1, 2]]), set("Values", [[3]])),
  );
  expect(error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 1 });
  expect(api.engine.cells.read("s1", 0, 0).value).toBe(1);
});

it("leaves null cells alone and clears those set to an empty text", async () => {
  const api = makeApi();
  await api.answer(request(range("A1:C1"), set("Values", [[1, 2, 3]])));
  await api.answer(request(range("A1:C1"), set("Values", [[null, "", "=A1"]])));
  const { Results } = await api.answer(request(range("A1:C1"), load("formulas")));
  expect(Results[0]?.Value).toMatchObject({ Formulas: [[1, "", "=A1"]] });
});

it("lets nothing be written to a protected sheet", async () => {
  const api = makeApi();
  await api.answer(request([...sheet, "Protection"], call("Protect", {})));
  const attempts = [
    request(range("A1"), set("Values", [[1]])),
    request(range("A1"), set("NumberFormat", [["0"]])),
    request([...range("A1"), "Format", "Fill"], set("Color", "#FF0000")),
    request([...sheet, "Tables"], call("Add", "A1:B2", true)),
  ];
  for (const attempt of attempts) {
    expect((await api.answer(attempt)).Error?.Code).toBe("AccessDenied");
  }
  expect(api.engine.cells.used("s1", false)).toBeUndefined();
});

it("tells of each write once, to the targets that are listened on", async () => {
  const api = makeApi();
  await api.answer(request(["Worksheets"], call("_RegisterDataChangedEvent")));
  await api.answer(request(range("B2"), set("Values", [[7]])));
  await api.answer(request(["_Runtime"], set("EnableEvents", false)));
  await api.answer(request(range("B3"), set("Values", [[8]])));
  expect(api.sent.map(([, type, target]) => [type, target])).toEqual([[10, "Workbook"]]);
  expect(JSON.parse(api.sent[0]?.[3] ?? "")).toMatchObject({
    address: "B2",
    worksheetId: "s1",
    triggerSource: "ThisLocalAddin",
  });
});

it("tells of the user's edits with the values before and after", async () => {
  const api = makeApi();
  relayUser(api.book);
  await api.answer(request(sheet, call("_RegisterDataChangedEvent")));
  const area = { sheetId: "s1", row: 0, column: 0, rows: 1, columns: 1 };
  api.engine.listeners[0]?.edited?.({ area, before: 1, after: "x" });
  expect(JSON.parse(api.sent[0]?.[3] ?? "")).toMatchObject({
    triggerSource: "Unknown",
    valueBefore: 1,
    valueAfter: "x",
    valueTypeAfter: "String",
  });
});

it("knows spills by their first cell and by any cell they cover", async () => {
  const api = makeApi();
  api.engine.spillAt({ sheetId: "s1", row: 1, column: 1, rows: 3, columns: 2 });
  const address = async (...steps: readonly Step[]) =>
    (await api.answer(request(steps, load("address")))).Results[0]?.Value;
  expect(await address(...range("B2"), ["GetSpillingToRange", []])).toMatchObject({
    Address: "Sheet1!B2:C4",
  });
  expect(await address(...range("C3"), ["GetSpillParent", []])).toMatchObject({
    Address: "Sheet1!B2",
  });
  expect(await address(...range("A1"), ["GetSpillParentOrNullObject", []])).toBeNull();
});

it("allows no second sheet of a name, no forbidden name and no last sheet to go", async () => {
  const api = makeApi();
  const code = async (body: object) => (await api.answer(body)).Error?.Code;
  expect(await code(request(["Worksheets"], call("Add", "sheet1")))).toBe("InvalidArgument");
  expect(await code(request(["Worksheets"], call("Add", "a/b")))).toBe("InvalidArgument");
  expect(await code(request(sheet, call("Delete")))).toBe("AccessDenied");
});

it("allows no tables that overlap and no table name twice", async () => {
  const api = makeApi();
  const tables: readonly Step[] = [...sheet, "Tables"];
  const code = async (body: object) => (await api.answer(body)).Error?.Code;
  expect(await code(request(tables, call("Add", "A1:B3", true)))).toBeUndefined();
  expect(await code(request(tables, call("Add", "B2:C5", true)))).toBe("AccessDenied");
  expect(await code(request(tables, call("Add", "D1:E3", true)))).toBeUndefined();
  const second: readonly Step[] = [...tables, ["GetItem", ["Table2"]]];
  expect(await code(request(second, set("Name", "TABLE1")))).toBe("InvalidArgument");
});

it("gives nothing but named errors, whatever a range is asked for", async () => {
  const api = makeApi();
  const odd = [null, -1, 1e9, "A0", {}, [[]], true];
  for (const name of [
    "GetCell",
    "GetRow",
    "GetResizedRange",
    "GetOffsetRange",
    "GetBoundingRect",
  ]) {
    for (const value of odd) {
      const { Error: error } = await api.answer(request(range("B2"), call(name, value, value)));
      expect(["InvalidArgument", "ItemNotFound", undefined]).toContain(error?.Code);
    }
  }
});
