// What a store asks for: texts within its limits; pictures, logo and notes, kept in artefacts/store.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { isFunctionId } from "../../src/functions/catalogue";
import { call } from "../../src/functions/write";
import { LANGUAGES } from "../../src/messages/language";
import { receiver } from "../functions/calling";
import { ARTEFACTS, PROJECT_ROOT } from "./harness/project";
import { openPane } from "./pane-driver";

const STORE = join(PROJECT_ROOT, ".github/store");
const OUT = join(ARTEFACTS, "store");
const LARGEST_PICTURE = 1_000_000;

beforeAll(() => mkdirSync(OUT, { recursive: true }));

describe.each(LANGUAGES)("the listing in %s", (language) => {
  const text = readFileSync(join(STORE, `listing.${language}.md`), "utf8");
  const part = (name: string) =>
    (text.split(/^# /m).find((it) => it.startsWith(`${name}\n`)) ?? "").slice(name.length).trim();

  it.each([
    // part          longest, characters
    ["Name", 50],
    ["Summary", 100],
    ["Description", 4000],
  ])("has a %s of at most %i characters", (name, longest) => {
    expect(part(name).length).toBeGreaterThan(10);
    expect(part(name).length).toBeLessThanOrEqual(longest);
  });

  it("leads to pages that are in the build", () => {
    const pages = [...part("Links").matchAll(/: (\S+)$/gm)].map(([, page = ""]) => page);
    expect(pages).toHaveLength(3);
    expect(pages.filter((page) => !statSync(join(PROJECT_ROOT, "dist", page)).isFile())).toEqual(
      [],
    );
  });

  it("has pictures of 1366 by 768 pixels and at most 1 MB", async () => {
    const pane = await openPane({ lang: language, width: 1366, height: 768 });
    const names = ["scenario", "candidate"].map((name) => `store/${language}-${name}`);
    await pane.press("set-up");
    await pane.agrees();
    await pane.preview.screenshot(names[0] ?? "");
    await pane.press("toggle-candidate.space");
    await pane.agrees();
    await pane.preview.screenshot(names[1] ?? "");
    await pane.preview.close();
    for (const name of names) {
      const file = join(ARTEFACTS, `${name}.png`);
      const { width, height } = PNG.sync.read(readFileSync(file));
      expect([width, height]).toEqual([1366, 768]);
      expect(statSync(file).size).toBeLessThanOrEqual(LARGEST_PICTURE);
    }
  });
});

it("the logo has 300 by 300 pixels", () => {
  execFileSync(process.execPath, [join(PROJECT_ROOT, "assets/draw-icons.mjs"), OUT, "300"]);
  const { width, height } = PNG.sync.read(readFileSync(join(OUT, "icon-300.png")));
  expect([width, height]).toEqual([300, 300]);
});

it("the notes for certification have the results that the functions give", async () => {
  const notes = readFileSync(join(STORE, "certification-notes.md"), "utf8");
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  let filled = notes.replace("{{version}}", version);
  for (const [place, id = "", args = ""] of notes.matchAll(/\{\{(\w+) (\[.*?\])\}\}/g)) {
    const result = await resultOf(id, args);
    filled = filled.replace(place, () => result);
  }
  writeFileSync(join(OUT, "certification-notes.md"), filled);
  expect(filled).not.toMatch(/\{\{|undefined|NaN|object/);
});

async function resultOf(id: string, args: string): Promise<string> {
  if (!isFunctionId(id)) {
    throw new Error(`${id} is no function.`);
  }
  const cells = await call(id, JSON.parse(args), receiver());
  return String(cells[0]?.[0]);
}
