import { makeLedger } from "../bench/make-ledger";
import type { DrivenPane } from "./pane-driver";

type Cells = readonly (readonly (string | number)[])[];

/** 100,000 invented lines of six columns below their headings. */
export const LEDGER: Cells = makeLedger(100_000);

export const RULES: Cells = [
  ["rule", "ministry", "organization", "section", "item", "major_expense", "category", "share"],
  ["r1", "=防災省", "", "", "", "", "defence.core", 0.5],
  ["r2", "=Ministry of Space", "", "", "", "", "candidate.space", 1],
  ["r3", "=国土省", "", "", "~港湾|空港", "", "candidate.transport", 0.25],
  ["r4", "", "^Police", "", "", "", "related.coast_guard", 0.1],
  ["r5", "", "", "~cyber", "", "", "related.research", 1],
  ["r6", "", "", "", "~研究", "=科学技術振興費", "related.research", 0.3],
];

export const LEDGER_AREA = `Ledger!A1:F${LEDGER.length}`;
export const RULES_AREA = `Rules!A1:H${RULES.length}`;

/** The share of the first rule. */
export const SHARE = "Rules!H2";

/** Writes the ledger and the rules, in blocks and past office.js, which takes eight times as long. */
export async function fill(pane: DrivenPane): Promise<void> {
  const asTyped = RULES.map((row) =>
    row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)),
  );
  await write(pane, "Rules", asTyped);
  await write(pane, "Ledger", LEDGER);
}

async function write({ frame, preview }: DrivenPane, sheet: string, cells: Cells): Promise<void> {
  await frame().evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.add("${sheet}");
    await context.sync();
  })`);
  const rows = 20_000;
  for (let from = 0; from < cells.length; from += rows) {
    const block = cells.slice(from, from + rows);
    const last = "ABCDEFGHIJ"[(block[0]?.length ?? 1) - 1];
    const address = `${sheet}!A${from + 1}:${last}${from + block.length}`;
    await preview.page.evaluate(
      ([to, json]) => Reflect.get(window, "preview").setCell(to, JSON.parse(json)),
      [address, JSON.stringify(block)] as const,
    );
  }
}
