import { STEPS, scriptsOf, type TestBrowser, tryStep } from "../../../src/taskpane/self-test/steps";

const PAGE = `<script src="https://office.example/lib/office.js"></script>
<script src="functions.0123.js" defer></script><script src="taskpane.4567.js" defer></script>`;

const FILES: Readonly<Record<string, string>> = {
  "taskpane.html": PAGE,
  "functions.json": `{ "functions": [{ "id": "GDP" }, { "id": "CITE" }] }`,
};

const refuse = (reason: string) => () => Promise.reject(new Error(reason));

/** A browser in which all is well but what is replaced. */
function browser(replaced: Partial<TestBrowser> = {}): TestBrowser {
  const ids = new Set<string>();
  const read = (name: string) => Promise.resolve(FILES[name] ?? "");
  const run = (url: string) => {
    if (url.startsWith("functions")) {
      ids.add("GDP").add("CITE");
    }
    return Promise.resolve();
  };
  const all = { read, readFromElsewhere: read, run, associated: () => ids, store: () => undefined };
  return { ...all, ...replaced };
}

it.each(STEPS)("the step %s passes where all is well", async (step) => {
  await expect(tryStep(step, browser())).resolves.toBeUndefined();
});

it.each<[(typeof STEPS)[number], Partial<TestBrowser>, string]>([
  // step       what is wrong                                                    message
  ["files", { read: refuse("taskpane.html: 404") }, "taskpane.html: 404"],
  ["files", { read: () => Promise.resolve("<h1>Sign in</h1>") }, "another page"],
  ["cors", { readFromElsewhere: refuse("Failed to fetch") }, "Failed to fetch"],
  ["cors", { readFromElsewhere: () => Promise.resolve("<h1>Sign in</h1>") }, "JSON"],
  ["functions", { run: refuse("functions.0123.js") }, "functions.0123.js"],
  ["functions", { associated: () => new Set(["GDP"]) }, "CITE"],
  ["office", { run: refuse("office.js") }, "office.js"],
  [
    "storage",
    {
      store: () => {
        throw new Error("denied");
      },
    },
    "denied",
  ],
])("the step %s fails with %o", async (step, wrong, message) => {
  await expect(async () => tryStep(step, browser(wrong))).rejects.toThrow(message);
});

it("office.js and the functions are those of the add-in's page", () => {
  expect(scriptsOf(PAGE)).toEqual({
    functions: "functions.0123.js",
    officeJs: "https://office.example/lib/office.js",
  });
});
