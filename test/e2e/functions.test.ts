import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionResult } from "../../src/preview/functions/result";
import { FUNCTION_IDS, type FunctionId } from "../../src/functions/catalogue";
import type { Receiver } from "../../src/functions/write";
import { callAtOnce } from "../functions/at-once";
import { receiver as host } from "../functions/calling";
import type { ExampleArgument } from "../../src/help/description";
import { argumentsInOrder, isExampleCall } from "../../src/help/result";
import { descriptionOf } from "../../src/help/functions";
import { openPreview, type Preview } from "./harness/preview";

const ERRORS = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
} as const;

const receiver: Receiver = {
  ...host(),
  error: (name, message) => ({ error: ERRORS[name], message }),
};

const METADATA: { functions: { id: string; parameters: { name: string }[] }[] } = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
);

const IDS = FUNCTION_IDS.filter((id) => METADATA.functions.some((entry) => entry.id === id));

/** An example's argument as the host hands it over. */
const value = (argument: ExampleArgument | undefined): unknown => {
  if (argument === undefined) {
    return null;
  }
  return isExampleCall(argument)
    ? callAtOnce(argument.id, argumentsInOrder(argument.id, argument.args).map(value), receiver)
    : argument;
};

/** What the function gives when it is called without a host. */
const direct = (id: FunctionId, given: readonly unknown[]): unknown[][] => {
  try {
    return callAtOnce(id, given, receiver);
  } catch (error) {
    return [[error]];
  }
};

/** The host's outcome in the shape of a direct call. */
const seen = (outcome: FunctionResult): unknown[][] =>
  outcome.map((row) =>
    row.map((cell) =>
      cell.isError ? { error: cell.value, message: cell.message ?? "" } : cell.value,
    ),
  );

describe("the functions in office.js's own runtime", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ path: "/?empty" });
  });

  it("are those of the catalogue", () => {
    expect(METADATA.functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  it.each(IDS)("%s gives in the host what it gives without one", async (id) => {
    const given = argumentsInOrder(id, descriptionOf(id).examples[0]?.args ?? {}).map(value);
    const padded = METADATA.functions
      .find((known) => known.id === id)
      ?.parameters.map((_, index) => given[index] ?? null);
    const expected = direct(id, padded ?? []);
    expect(seen(await preview.callFully(id, padded ?? []))).toEqual(expected);
    expect(expected.flat().some((cell) => typeof cell !== "object")).toBe(true);
  });

  it.each<[FunctionId, unknown[], string, string]>([
    ["DEFENCE_RATIO", [1066], "#VALUE!", "year is 1066"],
    ["DEFENCE_RATIO", [2026], "#N/A", "related.research"],
    ["BREAKEVEN_SHARE", [0.9, 2025, "candidate.space"], "#NUM!", ""],
    ["RECLASSIFY", [[["a", "b"]]], "#VALUE!", "ledger"],
    ["GDP", [2025, "USD"], "#VALUE!", "JPY_100M"],
  ])("%s(%j) is the error %s with its message", async (id, given, error, words) => {
    const [[cell] = []] = await preview.callFully(id, given);
    expect(cell).toMatchObject({ isError: true, value: error });
    expect(cell?.message ?? "").toContain(words);
  });

  it("takes matrices and holds an error in its own cell", async () => {
    const given = [[[2025], [2026], ["FY2024"]], [["official", "ministry"]]];
    expect(seen(await preview.callFully("DEFENCE_RATIO", given))).toEqual(
      direct("DEFENCE_RATIO", given),
    );
  });

  it("leaves nothing unanswered and asks no other host", async () => {
    expect(await preview.unimplemented()).toEqual([]);
    expect(preview.outsideRequests()).toEqual([]);
    expect(preview.consoleErrors).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});
