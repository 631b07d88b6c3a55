import { STEPS, type TestBrowser, tryStep } from "./steps";

/** Folder of the add-in: the pages of the self-test are one below it. */
const BASE = new URL("../", location.href);

const LONGEST_WAIT_MS = 15_000;

async function read(name: string): Promise<string> {
  const response = await fetch(new URL(name, BASE), { cache: "no-store" });
  if (!response.ok) {
    throw new Error(`${name}: ${response.status}`);
  }
  return response.text();
}

/** A sandboxed frame belongs to no site, so that the host must allow others to read the file. */
function readFromElsewhere(name: string): Promise<string> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.hidden = true;
  frame.src = `self-test-frame.html#${name}`;
  const answer = new Promise<string>((resolve, reject) => {
    addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.contentWindow && Array.isArray(data)) {
        const [isRead, text = ""] = data.map(String);
        if (isRead === "true") {
          resolve(text);
        } else {
          reject(new Error(text));
        }
      }
    });
    setTimeout(() => reject(new Error("no answer")), LONGEST_WAIT_MS);
  });
  document.body.append(frame);
  return answer.finally(() => frame.remove());
}

/** The frame's side: reads the named file and tells the page what came of it. */
function answerFrame(): void {
  const tell = (isRead: boolean, text: string) => parent.postMessage([isRead, text], "*");
  read(location.hash.slice(1)).then(
    (text) => tell(true, text),
    (error: unknown) => tell(false, String(error)),
  );
}

function run(url: string): Promise<void> {
  const script = document.createElement("script");
  script.src = new URL(url, BASE).href;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(script.src)));
    setTimeout(() => reject(new Error(`${script.src}: no answer`)), LONGEST_WAIT_MS);
    document.head.append(script);
  });
}

const ids = new Set<string>();

const browser: TestBrowser = {
  read,
  readFromElsewhere,
  run,
  associated: () => new Set(ids),
  store: (key, value) => {
    localStorage.setItem(key, value);
    localStorage.removeItem(key);
  },
};

/** Marks a step in the page, with what went wrong. */
function show(step: string, result: "passed" | "failed", detail = ""): void {
  const item = document.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (item !== null) {
    item.dataset["result"] = result;
    const shown = document.createElement("code");
    shown.textContent = detail;
    item.append(...(detail === "" ? [] : [shown]));
  }
}

async function testAll(): Promise<void> {
  Reflect.set(globalThis, "CustomFunctions", { associate: (id: string) => ids.add(id) });
  show("script", "passed");
  for (const step of STEPS) {
    try {
      await tryStep(step, browser);
      show(step, "passed");
    } catch (error) {
      show(step, "failed", error instanceof Error ? error.message : String(error));
    }
  }
  document.documentElement.dataset["tested"] = "true";
}

if (document.querySelector("[data-step]") === null) {
  answerFrame();
} else {
  void testAll();
}
