import { Package } from "../../src/xlsx/package";
import { isOfType, relationshipsOf } from "../../src/xlsx/relationships";
import { withAddIn, withoutAddIn } from "../../src/xlsx/web-extension";
import { excelParts, zipped } from "./workbooks";

const full = Package.open(zipped(excelParts()));
const bare = Package.open(zipped(excelParts([])));

describe("the reference to the add-in", () => {
  const addIn = {
    id: "8F033672-0000-4000-8000-c09a254ef6a5",
    version: "1.0.0.0",
    store: "EXCatalog",
    storeType: "EXCatalog",
  } as const;

  it.each([
    ["without any", bare],
    ["with another add-in's", full],
  ])("is added to a workbook %s and taken out again without a trace", (_, from) => {
    const added = withAddIn(from, addIn);
    const after = withoutAddIn(added, addIn.id.toLowerCase());
    const texts = (pack: Package) => pack.names.map((name) => [name, pack.bytes(name)]);
    if (from === full) {
      expect(texts(after)).toEqual(texts(from));
    }
    expect(after.names).toEqual(from.names);
    expect(
      withAddIn(added, addIn).names.filter((name) => /webextension\d/.test(name)),
    ).toHaveLength(from === full ? 2 : 1);
  });

  it("does not open the pane by itself, and says that there are functions", () => {
    const added = withAddIn(bare, addIn);
    expect(added.text("xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
    const extension = added.text("xl/webextensions/webextension1.xml");
    expect(extension).toContain(
      `<we:reference id="${addIn.id}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>`,
    );
    expect(extension).toContain("containsCustomFunctions");
    expect(extension).not.toMatch(/AutoShow|backgroundApp/);
    const [link] = relationshipsOf(added, "").filter((one) => isOfType(one, "panes"));
    expect(link?.target).toBe("xl/webextensions/taskpanes.xml");
  });

  it("leaves a workbook alone that has none", () => {
    expect(withoutAddIn(full, addIn.id)).toBe(full);
  });
});
