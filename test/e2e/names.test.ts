import { cell } from "../functions/calling";
import { openPane, type DrivenPane } from "./pane-driver";

/** Names in a workbook after Set up: none hides a function, none stands for another. */
const RATIO = "Scope!B14";

describe("names in the workbook", () => {
  let pane: DrivenPane;

  beforeAll(async () => {
    pane = await openPane({ lang: "en" });
    await pane.press("set-up");
    await pane.agrees();
  });

  afterAll(() => pane.preview.close());

  it.each(["Off*", "2025", "A~B", "?xpanded"])(
    "counts the case %s by its whole name",
    async (name) => {
      await pane.choose("case", "Expanded");
      await pane.press("case-duplicate");
      await pane.frame().fill("[data-testid=case-name]", name);
      await pane.press("case-confirm");
      await pane.press("toggle-candidate.space");
      await pane.agrees();
      const expanded = Number(cell("DEFENCE_RATIO", [2025, "expanded"]));
      expect(Number(await pane.preview.cell(RATIO))).toBeCloseTo(
        expanded - 2_315.48 / 5_602_000,
        12,
      );
      await pane.press("case-delete");
      await pane.press("case-confirm");
    },
  );

  it("finds a case whose name is typed into the sheet as a number", async () => {
    await pane.choose("case", "Expanded");
    await pane.press("case-duplicate");
    await pane.frame().fill("[data-testid=case-name]", "2025");
    await pane.press("case-confirm");
    await pane.preview.setCell("Scope!C5", 2025);
    await pane.preview.settled();
    expect(await pane.preview.cell(RATIO)).toBe(cell("DEFENCE_RATIO", [2025, "expanded"]));
  });

  it("leaves SCOPE.COMPARE a function", async () => {
    const formula = '=SCOPE.COMPARE({2025;2026},{"official","expanded"})';
    await pane.preview.setCell("Sheet1!A1", formula);
    await pane.preview.settled();
    expect(await pane.preview.values("Sheet1!A1:C1")).toEqual([["year", "official", "expanded"]]);
    expect(await pane.preview.cell("Sheet1!C2")).toBe(cell("DEFENCE_RATIO", [2025, "expanded"]));
  });
});
