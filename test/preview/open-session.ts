import type { FunctionInfo } from "../../src/preview/addin/addin";
import { PreviewSession } from "../../src/preview/page/session";
import { makeTestHook, type TestHook } from "../../src/preview/page/test-hook";
import { type AddinFunctions, FakeOffice } from "./fake-office";
import { openFakePage } from "./fake-page";
import { startHeadless } from "./univer";

const PARAMETER = {
  name: "p",
  description: "",
  type: "any",
  matrix: false,
  optional: true,
  repeating: false,
};

const info = (id: string): FunctionInfo => ({
  id,
  name: id,
  description: "",
  parameters: [PARAMETER, PARAMETER],
  matrixResult: false,
  volatile: false,
  stream: false,
  cancelable: false,
});

const FUNCTIONS: AddinFunctions = {
  ADD: (a, b) => Number(a ?? 0) + Number(b ?? 0),
  FAIL: () => new Error("No figure of 2031."),
  CARD: () => ({ type: "Double", basicValue: 2, properties: { Basis: { basicValue: "FY2022" } } }),
  ROWS: (count) => Array.from({ length: Number(count) }, (_, i) => [i + 1, "x"]),
  NEVER: () => undefined,
};

/** The workbook and an add-in with a few functions, in a page that is none. */
export interface OpenSession {
  readonly session: PreviewSession;
  readonly hook: TestHook;
  /** Members of the API that the preview did not have. */
  readonly refused: readonly string[];
  /** Puts office.js into the frame that the add-in has now. */
  readonly connect: () => FakeOffice;
  readonly office: FakeOffice;
  readonly close: () => Promise<void>;
}

/** Opens a workbook with the add-in in it; resolves when its functions can be called. */
export async function openSession(): Promise<OpenSession> {
  openFakePage();
  const refused: string[] = [];
  const { dispose, ...spreadsheet } = startHeadless();
  const session = new PreviewSession({
    spreadsheet,
    manifest: {
      id: "addin",
      displayName: "Add-in",
      namespace: "TEST",
      paneUrl: "/addin/taskpane.html",
      metadataUrl: "",
      version: "1.0.0.0",
      buttonLabel: "",
    },
    metadata: { functions: Object.keys(FUNCTIONS).map(info), acceptsErrors: false },
    language: "en-US",
    blanks: "web",
    paneHolder: document.body,
    refused: (member) => refused.push(member),
  });
  session.runtime.start();
  const office = connect(session);
  await session.runtime.ready;
  const hook = makeTestHook(session, refused, Promise.resolve());
  const close = async () => {
    session.calls.abandon();
    await session.engine.settled();
    dispose();
  };
  return { session, hook, refused, office, connect: () => connect(session), close };
}

function connect({ runtime }: PreviewSession): FakeOffice {
  if (!runtime.frame) {
    throw new Error("The add-in has no frame.");
  }
  const office = new FakeOffice(runtime.frame, FUNCTIONS);
  office.start();
  return office;
}
