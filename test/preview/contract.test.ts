import recorded from "./recorded.json";
import expected from "./expected.json";
import { makeApi, type Response } from "./workbook-api";

const identities = ["_ReferenceId", "Id", "_Id", "_EventTargetId", "Index"];

/** What a response says beside which objects there are; ids of single runs are left out. */
function told({ Results, Error: error }: Response): unknown {
  const values = Results.map(({ Value }) => Value).filter(saysSomething);
  const text = JSON.stringify(
    error ? [...values, { code: error.Code, at: error.ActionIndex }] : values,
  )
    .replace(/\{[0-9A-F]{8}-[0-9A-F-]{27}\}/g, "{table}")
    .replace(/"_ReferenceId":"R\|\d+",?/g, "");
  return JSON.parse(text);
}

function saysSomething(value: unknown): boolean {
  if (value === null) {
    return false;
  }
  if (typeof value !== "object") {
    return true;
  }
  return Object.keys(value).some((name) => !identities.includes(name));
}

it("starts by asking for the context, listening for events and reporting the functions", () => {
  const steps = recorded.startup.map(({ action, kind }) => [action, kind]);
  expect(steps).toEqual([
    ["ContextActivationManager_getAppContextAsync", 0],
    ["ContextActivationManager_notifyHost", 0],
    ["appCommandInvoked", 1],
    ["richApiMessage", 1],
    ["executeMethod", 0],
    ["executeMethod", 0],
  ]);
});

it("answers every request that office.js was seen to send", async () => {
  const api = makeApi();
  const answers: Record<string, unknown> = {};
  for (const { title, bodies } of recorded.requests) {
    for (const body of bodies) {
      answers[title] = told(await api.answer(withSheetIds(body)));
    }
  }
  expect(answers).toEqual(expected);
  expect(api.refused).toEqual([
    "ChartType.Waterfall",
    "Worksheet.pivotTables",
    "Range.removeDuplicates",
  ]);
});

/** The first sheet has another id in the page that the requests were recorded in. */
function withSheetIds(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body).replaceAll('"sheet-1"', '"s1"'));
}
