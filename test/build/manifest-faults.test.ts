import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ship } from "../../src/build/build";
import { manifestFaults } from "../../src/build/manifest-faults";
import { PROJECT, readSettings, SOURCE_URL } from "../../src/build/settings";

const BASE = "https://your.server/tools/scope/";

const folder = mkdtempSync(join(tmpdir(), "defence-scope-manifest-"));
const good = new Map<string, string>();

beforeAll(() => {
  writeFileSync(join(folder, "functions.js"), "");
  ship(readSettings({ ADDIN_URL: BASE }), { names: {}, modules: [] }, folder);
  for (const name of ["manifest.xml", "functions.json"]) {
    good.set(name, readFileSync(join(folder, name), "utf8"));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Faults of the build after a replacement in one of its files. */
function faultsWith(file: string, old: string | RegExp, by: string): readonly string[] {
  const text = good.get(file) ?? "";
  const spoiled = text.replace(old, () => by);
  expect(spoiled).not.toBe(text);
  writeFileSync(join(folder, file), spoiled);
  const faults = manifestFaults(folder, BASE);
  writeFileSync(join(folder, file), text);
  return faults;
}

it("finds nothing in the build", () => {
  expect(manifestFaults(folder, BASE)).toEqual([]);
});

it.each<[string, RegExp | string, string, string]>([
  // what is wrong               replaced                                   by                          found
  [
    "a part out of order",
    /(<Version>.*)\n(.*ProviderName>)/,
    "<ProviderName>x</ProviderName><Version>1.0</Version>",
    "OfficeApp has its parts in another order",
  ],
  [
    "a part twice",
    "<Permissions>",
    "<Permissions>x</Permissions><Permissions>",
    "OfficeApp has its parts in another order",
  ],
  ["Resources inside Hosts", /<Label resid="Group.Label"\/>/, "", "Group.Label is not used"],
  ["a version below 1.0", /<Version>.*<\/Version>/, "<Version>0.1.0</Version>", `Version "0.1.0"`],
  [
    "a description that is too long",
    /Value="What share/,
    `Value="${"long ".repeat(40)}What share`,
    "Description has more than 250 characters",
  ],
  [
    "a label that is too long",
    `id="OpenPane.Label" DefaultValue="`,
    `id="OpenPane.Label" DefaultValue="${"x".repeat(120)}`,
    "bt:ShortStrings has more than 125 characters",
  ],
  [
    "an id that is too long",
    /Icon\.16/g,
    "Icon.16.of.the.button.and.of.its.group",
    "is longer than 32 characters",
  ],
  [
    "a resource that is not there",
    `resid="Group.Label"`,
    `resid="Group.Name"`,
    "Group.Name is used and not there",
  ],
  [
    "a resource twice",
    /(<bt:Image id="Icon.32")/,
    `<bt:Image id="Icon.16"`,
    "Icon.16 is there twice",
  ],
  [
    "a second page of the runtime",
    `<FunctionFile resid="Taskpane.Url"/>`,
    `<FunctionFile resid="LearnMore.Url"/>`,
    "has several pages",
  ],
  [
    "a second pane",
    `<Action xsi:type="ShowTaskpane">`,
    `<Action xsi:type="ShowTaskpane"><TaskpaneId>x</TaskpaneId>`,
    "TaskpaneId opens a second pane",
  ],
  ["an override without its prefix", "<bt:Override", "<Override", "has Override, not bt:Override"],
  ["a language without a country", `Locale="ja-JP"`, `Locale="ja"`, `"ja" is not a locale`],
  ["no icon of 80 pixels", `<bt:Image size="80" resid="Icon.80"/>`, "", "An icon lacks size 80"],
  [
    "an address without https",
    /https(:\/\/[^"]*\/functions\.js")/,
    'http://your.server/tools/scope/functions.js"',
    "is not https",
  ],
  [
    "functions of another host",
    /https:[^"]*\/functions\.json/,
    "https://cdn.example/functions.json",
    "is not below https://your.server/tools/scope/",
  ],
  ["a file that is not there", "icon-64.png", "icon-128.png", "icon-128.png is not in the build"],
  [
    "the address of the sources",
    "<ProviderName>",
    `<ProviderName>${SOURCE_URL}`,
    "still has the address of the sources",
  ],
])("finds %s", (_, old, by, found) => {
  expect(faultsWith("manifest.xml", old, by)).toContainEqual(expect.stringContaining(found));
});

it.each([
  // what is wrong          replaced                            by                       found
  ["a function without help", /"helpUrl": "[^"]*",/, "", "has no helpUrl"],
  [
    "help of another host",
    /"helpUrl": "https:\/\/[^/]*/,
    `"helpUrl": "https://help.example`,
    "has no helpUrl",
  ],
])("finds %s", (_, old, by, found) => {
  expect(faultsWith("functions.json", old, by)).toContainEqual(expect.stringContaining(found));
});

it("finds an icon of other pixels", () => {
  const icon = (size: number) => join(folder, `assets/icon-${size}.png`);
  cpSync(icon(32), icon(16));
  expect(manifestFaults(folder, BASE)).toContain(`${BASE}assets/icon-16.png is 32 pixels wide.`);
  cpSync(join(PROJECT, "assets/icon-16.png"), icon(16));
});
