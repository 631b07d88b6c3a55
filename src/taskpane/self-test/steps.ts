/** What the page tests after its own script has run, in the order in which it is tested. */
export const STEPS = ["files", "cors", "functions", "office", "storage"] as const;

export type Step = (typeof STEPS)[number];

/** Addresses of the scripts that the add-in's page loads. */
export interface PageScripts {
  readonly functions: string;
  readonly officeJs: string;
}

/** What the steps need of the browser. */
export interface TestBrowser {
  /** Text of a file of the add-in. */
  readonly read: (name: string) => Promise<string>;
  /** Text of a file of the add-in, read as from a page of another site. */
  readonly readFromElsewhere: (name: string) => Promise<string>;
  /** Runs a script, with the registry of custom functions that it is to find. */
  readonly run: (url: string) => Promise<void>;
  /** Takes the ids that scripts have associated with code since the last call. */
  readonly associated: () => ReadonlySet<string>;
  readonly store: (key: string, value: string) => void;
}

/**
 * Tries one step.
 *
 * @throws {Error} If it fails; the message is for whoever mends it.
 */
export async function tryStep(step: Step, browser: TestBrowser): Promise<void> {
  await TRIALS[step](browser);
}

const TRIALS: Readonly<Record<Step, (browser: TestBrowser) => Promise<void>>> = {
  files: async ({ read }) => void scriptsOf(await read("taskpane.html")),
  cors: async ({ readFromElsewhere }) => void idsIn(await readFromElsewhere("functions.json")),
  functions: async (browser) => {
    const { functions } = scriptsOf(await browser.read("taskpane.html"));
    const ids = idsIn(await browser.read("functions.json"));
    await browser.run(functions);
    const found = browser.associated();
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) {
      throw new Error(missing.join(", "));
    }
  },
  office: async (browser) => browser.run(scriptsOf(await browser.read("taskpane.html")).officeJs),
  storage: ({ store }) => Promise.resolve(store("defence-scope-self-test", "yes")),
};

/**
 * The scripts in the markup of the add-in's page.
 *
 * @throws {Error} If it is another page, such as that of a sign-in.
 */
export function scriptsOf(page: string): PageScripts {
  const all = [...page.matchAll(/<script src="([^"]+)"/g)].map((match) => match[1] ?? "");
  const functions = all.find((src) => /^functions\.[\w.]*js$/.test(src));
  const officeJs = all.find((src) => src.endsWith("/office.js"));
  if (functions === undefined || officeJs === undefined) {
    throw new Error("taskpane.html is another page.");
  }
  return { functions, officeJs };
}

function idsIn(json: string): readonly string[] {
  const { functions }: { readonly functions: readonly { readonly id: string }[] } =
    JSON.parse(json);
  return functions.map(({ id }) => id);
}
