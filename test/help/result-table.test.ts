// A result as it spills in a sheet, whole or cut.
import { resultTable } from "../../src/help/page/function-section";
import type { FormattedCell } from "../../src/help/result";
import { HELP_TEXTS } from "../../src/help/texts";
import { faultsOf, tagsOf, textOf } from "./markup";

const FORMULA = '=SCOPE.COMPARE({2024;2025}, "official")';

const text = (content: string): FormattedCell => ({ kind: "text", text: content });
const number = (content: string): FormattedCell => ({ kind: "number", text: content });
const error = (message: string): FormattedCell => ({ kind: "error", text: "#N/A", message });

const shown = (
  cells: readonly (readonly FormattedCell[])[],
  language: "en" | "ja" = "en",
): string => resultTable(cells, FORMULA, HELP_TEXTS[language]).markup;

const rowsOf = (markup: string): number => markup.split("<tr>").length - 1;

/** A column of so many rows. */
const column = (rows: number): readonly (readonly FormattedCell[])[] =>
  Array.from({ length: rows }, (_, row) => [number(`${row}`)]);

describe("one cell", () => {
  it.each([text("0.1.0"), number("1.77%")])("stands in the line: $kind", (cell) => {
    const markup = shown([[cell]]);
    expect(markup).not.toContain("<table");
    expect(markup).toContain(`<output class="${cell.kind}">${cell.text}</output>`);
    expect(textOf(markup)).toContain("gives");
    expect(faultsOf(markup)).toEqual([]);
  });

  it("shows its error with the message", () => {
    const markup = shown([[error("No figure <yet>.")]]);
    expect(markup).toContain('<output class="error">#N/A</output>');
    expect(markup).toContain("<strong>#N/A</strong> No figure &lt;yet&gt;.");
  });
});

describe("several cells", () => {
  const markup = shown([
    [text("year"), text("official")],
    [number("2024"), error("No figure.")],
    [number("2025"), error("No figure.")],
  ]);

  it("are a table without headings, each cell of its kind", () => {
    expect(rowsOf(markup)).toBe(3);
    const kinds = tagsOf(markup).filter(({ name, isEnd }) => name === "td" && !isEnd);
    expect(kinds.map(({ attributes }) => attributes.get("class"))).toEqual([
      ...["text", "text", "number", "error", "number", "error"],
    ]);
    expect(faultsOf(markup)).toEqual([]);
  });

  it("say once what each error means", () => {
    expect(markup.match(/No figure\./g)).toHaveLength(1);
  });

  it("are named by their formula", () => {
    expect(tagsOf(markup)[0]?.attributes.get("aria-label")).toContain("Result of =SCOPE.COMPARE(");
    expect(tagsOf(markup)[0]?.attributes.get("tabindex")).toBe("0");
  });

  it("are a table in one row, too", () => {
    expect(rowsOf(shown([[number("1"), number("2")]]))).toBe(1);
  });
});

describe("a long result", () => {
  it.each([
    // rows  shown  says
    [1, 0, undefined],
    [2, 2, undefined],
    [18, 18, undefined],
    [19, 9, "… and 10 more rows."],
    [500, 9, "… and 491 more rows."],
  ])("of %i rows shows %i", (rows, visible, note) => {
    const markup = shown(column(rows));
    expect(rowsOf(markup)).toBe(visible);
    expect(/<p class="more">([^<]*)</.exec(markup)?.[1]).toBe(note);
  });

  it("says so in the language of the page", () => {
    expect(shown(column(19), "ja")).toContain(HELP_TEXTS.ja.labels.moreRows(10));
    expect(HELP_TEXTS.en.labels.moreRows(1)).toBe("… and 1 more row.");
  });

  it("leaves out the messages of the rows that it leaves out", () => {
    const markup = shown([...column(18), [error("Late.")]]);
    expect(markup).not.toContain("Late.");
  });
});
