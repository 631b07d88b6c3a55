import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { all, at, base, named, resources, top } from "./manifest";
import { elements } from "../src/build/xml";

const values = all.flatMap(
  ({ attributes: { DefaultValue, Value } }) => DefaultValue ?? Value ?? [],
);
const addresses = values.filter((value) => /^\w+:\/\//.test(value));

describe("a resource of the manifest", () => {
  const ids = resources.map(({ attributes }) => attributes.id ?? "");

  it("is defined once and used, and what is used is defined", () => {
    const uses = new Set(all.flatMap(({ attributes }) => attributes.resid ?? []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...uses].sort()).toEqual([...ids].sort());
  });

  it("has, as groups and controls have, its own id of at most 32 characters", () => {
    const given = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(given.filter((id, index) => given.indexOf(id) !== index)).toEqual([]);
    expect(given.filter((id) => !/^[A-Za-z][\w.]{0,31}$/.test(id))).toEqual([]);
  });

  it.each([
    // group             element       longest, characters
    ["bt:Images", "bt:Image", 2048],
    ["bt:Urls", "bt:Url", 2048],
    ["bt:ShortStrings", "bt:String", 125],
    ["bt:LongStrings", "bt:String", 250],
  ])("of %s is a %s of at most %i characters", (group, name, longest) => {
    const members = at("VersionOverrides", "Resources", group)?.children ?? [];
    expect(members.map((member) => member.name)).toEqual(members.map(() => name));
    const texts = members
      .flatMap(elements)
      .map(({ attributes: { DefaultValue, Value } }) => DefaultValue ?? Value ?? "");
    expect(texts.filter((text) => text.length === 0 || text.length > longest)).toEqual([]);
  });

  it.each([
    // used by           is one of
    [["Label", "Title", "Namespace"], "bt:ShortStrings"],
    [["Description"], "bt:LongStrings"],
    [["bt:Image"], "bt:Images"],
    [["Runtime", "SourceLocation", "FunctionFile", "LearnMoreUrl"], "bt:Urls"],
  ])("that %j use is one of the %s", (users, group) => {
    const members = at("VersionOverrides", "Resources", group)?.children ?? [];
    const known = members.map(({ attributes }) => attributes.id);
    const uses = users.flatMap(named).flatMap(({ attributes }) => attributes.resid ?? []);
    expect(uses).not.toEqual([]);
    expect(uses.filter((resid) => !known.includes(resid))).toEqual([]);
  });
});

describe("the texts of the manifest", () => {
  it("are short enough for their places", () => {
    const tooLong = (name: string, longest: number) =>
      named(name)
        .flatMap(elements)
        .flatMap(({ attributes: { DefaultValue, Value } }) => DefaultValue ?? Value ?? [])
        .filter((text) => text.length > longest);
    expect(tooLong("DisplayName", 125)).toEqual([]);
    expect(tooLong("Description", 250)).toEqual([]);
  });

  it("are in Japanese wherever they are not the namespace", () => {
    const texts = [
      at("DisplayName"),
      at("Description"),
      at("SupportUrl"),
      ...named("bt:String").filter(({ attributes }) => attributes.id !== "Functions.Namespace"),
    ];
    const locales = texts.map((text) => text?.children.map(({ attributes }) => attributes.Locale));
    expect(locales).toEqual(texts.map(() => ["ja-JP"]));
  });

  it("are overridden under the name that belongs to their place", () => {
    const strays = all.filter(({ name, children }) =>
      children.some(
        (child) =>
          /Override$/.test(child.name) &&
          child.name !== (name.startsWith("bt:") ? "bt:Override" : "Override"),
      ),
    );
    expect(strays).toEqual([]);
  });
});

describe("the addresses of the manifest", () => {
  it("are all of one https place", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  it.each([16, 32, 64, 80])("lead to an icon of %i pixels that is there", (size) => {
    const address = `${base}assets/icon-${size}.png`;
    expect(addresses).toContain(address);
    const icon = PNG.sync.read(readFileSync(join(top, address.slice(base.length))));
    expect([icon.width, icon.height]).toEqual([size, size]);
  });

  it("give each place the icon of its size", () => {
    expect(at("IconUrl")?.attributes.DefaultValue).toBe(`${base}assets/icon-32.png`);
    expect(at("HighResolutionIconUrl")?.attributes.DefaultValue).toBe(`${base}assets/icon-64.png`);
    const sizes = named("Icon").map(({ children }) =>
      children.map(({ attributes: { size, resid } }) => [size, resid]),
    );
    const expected = ["16", "32", "64", "80"].map((size) => [size, `Icon.${size}`]);
    expect(sizes).toEqual([expected, expected]);
  });
});
