import type * as bundled from "../../src/dataset/bundled";
import type * as write from "../../src/functions/write";
import { HostError } from "./calling";
import type { Receiver } from "../../src/functions/write";

// A call that needs what is not there answers a promise once, and at once from then on.

type Functions = typeof write;
type Dataset = typeof bundled;

/** The functions with nothing loaded but what the first formula needs. */
function fresh(): { readonly call: Functions["call"]; readonly receiver: Receiver } {
  jest.resetModules();
  const { call } = jest.requireActual<Functions>("../../src/functions/write");
  const { HOME } = jest.requireActual<Dataset>("../../src/dataset/bundled");
  return {
    call,
    receiver: {
      context: { language: "en", pack: HOME, mostRows: () => 1_048_576 },
      takesCards: false,
      error: (name, message) => new HostError(name, message),
    },
  };
}

const LEDGER = [
  ["府省庁", "金額"],
  ["防衛省", 8_000_000_000_000],
];

it.each([
  // function        arguments
  ["BUDGET_LINES", [2019, "settled"]],
  ["DEFENCE_RATIO", [2025, "DEU.national"]],
  ["GDP", [2025, null, null, null, "GBR"]],
  ["PEERS", ["DEU"]],
  ["COUNTRIES", []],
  ["RECLASSIFY", [LEDGER, null, "summary"]],
  ["RECLASSIFIED_RATIO", [LEDGER, 2025]],
  ["BUDGET_LINES", [2025, "initial", "defence.core"]],
  ["COMPARE", [[[2025]], [["official", "TWN.core", "DEU.national"]]]],
] as const)("answers %s%j once it has loaded, and then at once", async (id, given) => {
  const { call, receiver } = fresh();
  const first = call(id, given, receiver);
  expect(first).toBeInstanceOf(Promise);
  const rows = await first;
  expect(rows.length).toBeGreaterThan(0);
  expect(call(id, given, receiver)).toEqual(rows);
});

it.each([
  ["DEFENCE_RATIO", [2025]],
  ["GDP", [2025, null, null, null, "JPN"]],
  ["SCOPES", []],
] as const)("answers %s%j without waiting", (id, given) => {
  const { call, receiver } = fresh();
  expect(Array.isArray(call(id, given, receiver))).toBe(true);
});

it("says so if the figures cannot be loaded", async () => {
  jest.resetModules();
  jest.doMock("../../src/dataset/countries/DEU/pack", () => {
    throw new Error("offline");
  });
  const { call } = jest.requireActual<Functions>("../../src/functions/write");
  const { HOME } = jest.requireActual<Dataset>("../../src/dataset/bundled");
  const receiver: Receiver = {
    context: { language: "en", pack: HOME, mostRows: () => 1_048_576 },
    takesCards: false,
    error: (name, message) => new HostError(name, message),
  };
  await expect(call("GDP", [2025, null, null, null, "DEU"], receiver)).rejects.toMatchObject({
    error: "notAvailable",
    message: "The figures asked for could not be loaded; check the connection and calculate again.",
  });
  jest.dontMock("../../src/dataset/countries/DEU/pack");
});
