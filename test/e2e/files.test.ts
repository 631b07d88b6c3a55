// Files of the embedded workbook: saved, opened, and read by the add-in as Excel gives them.
import { CellBook } from "../../src/share/formula/book";
import { checkWorkbook } from "../../src/share/check";
import { Package } from "../../src/xlsx/package";
import { converted, withLibreOffice } from "../xlsx/libreoffice";
import { excelParts, zipped } from "../xlsx/workbooks";
import { openPreview, type Preview } from "./harness/preview";

/** The bytes of the workbook as the button Save gives them. */
async function savedFile({ page }: Preview): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click("[data-action='save-file']"),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(Buffer.from(chunk));
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Opens a file by the button Open. */
async function openFile(preview: Preview, name: string, bytes: Uint8Array): Promise<void> {
  await preview.page.setInputFiles(".file-input", {
    ...{ name, mimeType: "application/octet-stream" },
    buffer: Buffer.from(bytes),
  });
  await preview.page.waitForSelector(`html[data-file="${name}"]`);
  await preview.settled();
}

describe.each(["en", "ja"] as const)("files of the embedded workbook in %s", (lang) => {
  let preview: Preview;
  let saved: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    preview = await openPreview({ lang });
    await preview.settled();
    saved = await savedFile(preview);
  });

  afterAll(() => preview.close());

  it("hold the sheets with their formulas as Excel stores them, and what they show", () => {
    const book = new CellBook(Package.open(saved));
    expect(book.workbook.sheets.map(({ title }) => title)).toContain("FY2025");
    const { formulas, differences, notComputed } = checkWorkbook(saved, lang);
    expect(formulas).toBeGreaterThan(5);
    expect([differences, notComputed]).toEqual([[], []]);
  });

  withLibreOffice("open in LibreOffice", () => {
    const opened = converted(new Map([["saved", saved]]), "xlsx").get("saved") ?? new Uint8Array();
    const titles = new CellBook(Package.open(opened)).workbook.sheets.map(({ title }) => title);
    expect(titles).toEqual(
      new CellBook(Package.open(saved)).workbook.sheets.map(({ title }) => title),
    );
  });

  it("open again with all that was saved", async () => {
    const before = await preview.values("FY2025!A1:R40");
    await preview.setCell("FY2025!C6", 2024);
    await preview.settled();
    await openFile(preview, "saved.xlsx", saved);
    expect(await preview.values("FY2025!A1:R40")).toEqual(before);
    expect((await preview.look("FY2025!C14")).formula).toContain("SCOPE.DEFENCE_RATIO(");
  });

  it("keep every part of a file from elsewhere but what was edited or shows another value", async () => {
    const bytes = zipped(excelParts());
    await openFile(preview, "full.xlsx", bytes);
    const told = lang === "ja" ? "条件付き書式" : "conditional formats";
    expect(await preview.page.locator(".message-line").innerText()).toContain(told);
    await preview.setCell("集計!B9", 12345);
    await preview.settled();
    const [before, after] = [Package.open(bytes), Package.open(await savedFile(preview))];
    const differing = before.names.filter(
      (name) => !after.has(name) || !Buffer.from(before.bytes(name)).equals(after.bytes(name)),
    );
    expect(differing).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      // The figure that is shown anew has a number format of its own.
      "xl/styles.xml",
      "xl/calcChain.xml",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/_rels/taskpanes.xml.rels",
    ]);
    await preview.screenshot(`files-${lang}`);
  });

  it("are given to the add-in slice by slice, and taken from it as another workbook", async () => {
    const size = await preview.addinFrame().evaluate(async () => {
      const file = await new Promise<Office.File>((resolve, reject) =>
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 65_536 },
          ({ value, error }) => (error ? reject(new Error(error.message)) : resolve(value)),
        ),
      );
      let bytes = "";
      for (let at = 0; at < file.sliceCount; at += 1) {
        const slice = await new Promise<Office.Slice>((resolve) =>
          file.getSliceAsync(at, ({ value }) => resolve(value)),
        );
        bytes += String.fromCharCode(...slice.data);
      }
      await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
      await Excel.createWorkbook(btoa(bytes));
      return [file.size, bytes.length, bytes.slice(0, 2)];
    });
    expect(size[0]).toBe(size[1]);
    expect(size[2]).toBe("PK");
    const [other] = await Promise.all([
      preview.page.context().waitForEvent("page"),
      preview.page.click("[data-action='open-new-workbook']"),
    ]);
    await other.waitForSelector('html[data-file="copy.xlsx"]');
    await other.close();
  });
});
