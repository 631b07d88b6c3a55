import { readFunctionList } from "../../../src/taskpane/help/function-list";
import { helpTab } from "../../../src/taskpane/help/tab";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { field, fire } from "../lit-as-text";
import { paneOn } from "../pane-on";

// The tab for help: the list of functions in each of its states, and what its buttons do.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const LIST = {
  functions: [
    {
      name: "GDP",
      description: "Nominal GDP of a fiscal year.",
      parameters: [
        { name: "year", description: "Fiscal year." },
        { name: "unit", description: "Unit.", optional: true },
      ],
    },
    { name: "SCOPES", description: "The scopes.", parameters: [] },
  ],
};

const EXAMPLES = { GDP: "=SCOPE.GDP(1999)", SCOPES: "=SCOPE.SCOPES()" };

const paneWith = async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const asked: string[] = [];
  const pane = paneOn(workbook, {
    readJson: async (path) => {
      asked.push(path);
      return path.includes("examples") ? EXAMPLES : LIST;
    },
  });
  await pane.commands.readFunctions();
  return { pane, asked, workbook };
};

it("says that the list is being read until it is", () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  expect(String(helpTab(pane.view()))).toContain(en.help.loading);
});

it("says that the list could not be read", async () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"), { readJson: async () => undefined });
  await pane.commands.readFunctions();
  expect(String(helpTab(pane.view()))).toContain(en.help.unreadable);
});

it("says the same if only the examples could not be read", async () => {
  const readJson = async (path: string) => (path.includes("examples") ? undefined : LIST);
  const pane = paneOn(new FakeWorkbook("Sheet1"), { readJson });
  await pane.commands.readFunctions();
  expect(String(helpTab(pane.view()))).toContain(en.help.unreadable);
});

it("reads the list of the shown language", async () => {
  const { asked } = await paneWith();
  expect(asked).toEqual([en.help.listPath, "help/examples.json"]);
  expect(ja.help.listPath).not.toBe(en.help.listPath);
});

it.each([
  ["en", en],
  ["ja", ja],
] as const)(
  "lists each function with its parameters, and which are optional (%s)",
  async (_, text) => {
    const { pane } = await paneWith();
    const page = String(helpTab(pane.view(text)));
    expect(page).toContain("Nominal GDP of a fiscal year.");
    expect(page.split(text.help.optional)).toHaveLength(2);
    expect(page).toMatch(new RegExp(`<code>unit</code> <span class="quiet">${text.help.optional}`));
    expect(page).toContain(text.help.insertLabel("SCOPES"));
  },
);

it("finds functions by name and by description, in any letter case", async () => {
  const { pane } = await paneWith();
  const shown = (query: string): readonly (string | undefined)[] => {
    fire(helpTab(pane.view()), "data-testid=help-search", field({ value: query }));
    const page = String(helpTab(pane.view()));
    return [...page.matchAll(/data-testid="function-(\w+)"/g)].map(([, name]) => name);
  };
  expect(shown("gdp")).toEqual(["GDP"]);
  expect(shown(" the scopes ")).toEqual(["SCOPES"]);
  expect(shown("")).toEqual(["GDP", "SCOPES"]);
  expect(shown("nothing")).toEqual([]);
});

it("writes an example of a function into the selected cell", async () => {
  const { pane, workbook } = await paneWith();
  fire(helpTab(pane.view()), "data-action=insert-GDP");
  await pane.runner.quietly(async () => undefined);
  expect(workbook.raw("Sheet1", 0, 0)).toBe(EXAMPLES.GDP);
  expect(pane.notice()).toBe(en.done.written);
});

it("repairs and sets up again by its buttons", async () => {
  const { pane, workbook } = await paneWith();
  fire(helpTab(pane.view()), "data-action=repair");
  await pane.runner.quietly(async () => undefined);
  expect(pane.notice()).toBe(en.done.nothingToRepair);
  fire(helpTab(pane.view()), "data-action=set-up-again");
  await pane.runner.quietly(async () => undefined);
  expect(pane.notice()).toBe(en.done.setUp);
  expect(workbook.sheets.map(({ name }) => name)).toContain("Scope");
});

it("links to the reference of the shown language in a window of its own", () => {
  const page = String(helpTab(paneOn(new FakeWorkbook("Sheet1")).view(ja)));
  expect(page).toContain(`href=${ja.help.referencePath} target="_blank" rel="noopener noreferrer"`);
  expect(page).toContain(ja.opensNewWindow);
});

it.each([
  ["no list", {}],
  ["no object", "text"],
  ["nothing", null],
  ["a list that is none", { functions: 1 }],
])("reads no function from %s", (_, json) => {
  expect(readFunctionList(json, EXAMPLES)).toEqual([]);
});

it("reads what is missing in an entry as empty", () => {
  expect(readFunctionList({ functions: [{ parameters: [{ name: 1 }] }] }, undefined)).toEqual([
    {
      name: "",
      description: "",
      parameters: [{ name: "", description: "", isOptional: false }],
      example: "",
    },
  ]);
});

it("has the example of each function from the built help", () => {
  expect(readFunctionList(LIST, EXAMPLES).map(({ example }) => example)).toEqual(
    Object.values(EXAMPLES),
  );
});
