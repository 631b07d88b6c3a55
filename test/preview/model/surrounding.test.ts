// The block of filled cells around a cell: what it is, and how many cells are read to find it.
import type { SheetArea } from "../../../src/preview/engine/engine";
import { makeClient } from "../api-client";

const AREA = { sheetId: "s1", row: 0, column: 0 };

/** A workbook with filled cells from A1 on. */
function filled(rows: number, columns: number) {
  const client = makeClient();
  const line = Array.from({ length: columns }, () => ({ value: "x" }));
  client.engine.cells.write(
    { ...AREA, rows, columns },
    Array.from({ length: rows }, () => line),
  );
  return client;
}

/** The region around a cell, and how often a cell was read for it. */
async function regionAround(
  cell: string,
  { rows, columns }: Pick<SheetArea, "rows" | "columns">,
): Promise<readonly [address: unknown, reads: number]> {
  const client = filled(rows, columns);
  const read = jest.spyOn(client.engine.cells, "read");
  const address = await client.range(cell).call("getSurroundingRegion").read("addressLocal");
  return [address, read.mock.calls.length];
}

it.each(["A1", "C500", "F1000"])("is read from %s with each cell looked at once", async (cell) => {
  const [address, reads] = await regionAround(cell, { rows: 1000, columns: 6 });
  expect(address).toBe("A1:F1000");
  expect(reads).toBeLessThanOrEqual(1000 * 6);
});

it("takes twice the work for twice the lines", async () => {
  const [, reads] = await regionAround("B2", { rows: 1000, columns: 6 });
  const [, twice] = await regionAround("B2", { rows: 2000, columns: 6 });
  expect(twice).toBeLessThanOrEqual(2 * reads);
});

it.each([
  // filled cells            around   region
  [["B2", "B3", "C3"], "B2", "B2:C3"],
  [["B2", "C3"], "B2", "B2"],
  [["A1", "B1", "B2", "B3", "A3"], "A3", "A1:B3"],
  [["C1", "C2", "B2", "A2", "A3", "A4"], "C1", "A1:C4"],
  [["B2", "D2"], "C2", "B2:D2"],
])("with %j filled, around %s, is %s", async (cells, start, region) => {
  const client = makeClient();
  for (const cell of cells) {
    await client.range(cell).set("values", 1);
  }
  const found = client.range(start).call("getSurroundingRegion");
  expect(await found.read("addressLocal")).toBe(region);
});
