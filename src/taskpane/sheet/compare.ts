import type { Group } from "../../dataset/categories";
import { formula, type Action, type Content, type Contents } from "../../excel/action";
import { areaAt, fixedAddressOf, freeTableName, type Area, type Place } from "../../excel/address";
import type { Offered, Writing } from "../offered";
import type { SheetText } from "../text/sheet-en";
import { HEADING_STYLE, offset, styleCells, writeCells } from "./cells";
import { CHART, NAME } from "./names";
import { shareFormula } from "./tables";

/** The texts of the sheet, and what the country of the workbook offers. */
export type SheetWriting = Pick<Writing, "offered"> & { readonly text: SheetText };

/** Columns of the comparison: the case, its groups, target, ratio and gap. */
const columnsOf = ({ groups }: Offered): number => groups.length + 4;

const CHART_SIZE = { rows: 17, columns: 5 } as const;

/** Colour of the target's line in the chart. */
const TARGET_COLOUR = "#b3261e";

/** Rows of a case's shares: a heading, its categories, a blank row. */
const blockRows = ({ countable }: Offered): number => countable.length + 2;

/** Rows and columns of the comparison of a number of cases. */
export const compareSize = (cases: number, offered: Offered) => ({
  rows: 2 + cases + 1 + cases * blockRows(offered),
  columns: columnsOf(offered),
});

/**
 * The cases side by side, as formulas, and their chart: a stacked column a case, the target a line.
 * The shares of each case are below as two columns, which is what the functions take as a scope.
 */
export function compareActions(
  at: Place,
  chart: Place,
  cases: readonly string[],
  writing: SheetWriting,
): readonly Action[] {
  const { offered } = writing;
  const { rows, columns } = compareSize(cases.length, offered);
  return [
    writeCells(at, compareCells(at, cases, writing)),
    ...compareStyles(at, { cases, offered }),
    { kind: "name", name: NAME.compare, area: areaAt(at, rows, columns) },
    chartAction(chartDataOf(at, cases.length, offered), chart, writing),
  ];
}

function compareStyles(at: Place, { cases, offered }: Compared): readonly Action[] {
  const columns = columnsOf(offered);
  const { format } = offered.pack.country.sheetUnit;
  return [
    styleCells(at, 1, 1, { bold: true }),
    styleCells(offset(at, 1), 1, columns, HEADING_STYLE),
    styleCells(offset(at, 1, 1), 1, columns - 1, { align: "Right" }),
    styleCells(offset(at, 2, 1), cases.length, columns - 2, { format: "0.00%" }),
    styleCells(offset(at, 2, columns - 1), cases.length, 1, { format }),
    ...cases.flatMap((_, index) => {
      const block = blockAt(at, index, { cases, offered });
      return [
        styleCells(block, 1, 3, HEADING_STYLE),
        styleCells(offset(block, 1, 2), offered.countable.length, 1, { format: "0%" }),
      ];
    }),
  ];
}

/** Every cell of the comparison: what was there before is overwritten or emptied. */
function compareCells(at: Place, cases: readonly string[], writing: SheetWriting): Contents {
  const { offered, text } = writing;
  const block = (index: number): Place => blockAt(at, index, { cases, offered });
  const rows: Contents = [
    [text.compareTitle],
    headings(writing),
    ...cases.map((name, index) => caseRow(name, block(index), offered)),
    [],
    ...cases.flatMap((name, index) => shareRows(name, block(index), offered)),
  ];
  const columns = columnsOf(offered);
  return rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => "")]);
}

const headings = ({ text, offered }: SheetWriting): readonly string[] => [
  text.compareHeadings.case,
  ...offered.groups.map(({ label }) => label[text.languageCode]),
  text.compareHeadings.target,
  text.compareHeadings.ratio,
  text.compareHeadings.gap,
];

/** The chart of the cases over the cells from a place on, under a name that no chart has. */
export function chartAction(
  data: Area,
  at: Place,
  { text, offered }: SheetWriting,
  taken: readonly string[] = [],
): Action {
  const colors = [...offered.groups.map(({ colour }) => colour), TARGET_COLOUR];
  const over = areaAt(at, CHART_SIZE.rows, CHART_SIZE.columns);
  const name = freeTableName(CHART, taken);
  return { kind: "chart", chart: { name, title: text.chartTitle, data, over, colors } };
}

/** The cells of a comparison that its chart shows: the case, its groups and the target. */
export const chartDataOf = (compare: Place, cases: number, { groups }: Offered): Area =>
  areaAt(offset(compare, 1), cases + 1, groups.length + 2);

/** The cases of a comparison, and the country whose categories they have. */
interface Compared {
  readonly cases: readonly string[];
  readonly offered: Offered;
}

const blockAt = (at: Place, index: number, { cases, offered }: Compared): Place =>
  offset(at, 2 + cases.length + 1 + index * blockRows(offered));

function shareRows(name: string, block: Place, { countable, idInCell }: Offered): Contents {
  const heading = fixedAddressOf(areaAt(block, 1, 1));
  const rows = countable.map(({ id }, index): readonly Content[] => [
    "",
    idInCell(id),
    formula(`=${shareFormula(offset(block, index + 1, 1), heading)}`),
  ]);
  return [[name], ...rows, []];
}

function caseRow(name: string, block: Place, offered: Offered): readonly Content[] {
  const { countable, groups, pack } = offered;
  const ratioOf = ({ id }: Group): Content => {
    const members = countable.flatMap((one, index) => (one.group === id ? [index] : []));
    const [first = 0] = members;
    return ratio(areaAt(offset(block, first + 1, 1), members.length, 2));
  };
  const whole = areaAt(offset(block, 1, 1), countable.length, 2);
  const unit = pack.country.sheetUnit.id;
  const gap = `SCOPE.TARGET_GAP(Scope.Target,Scope.Year,${fixedAddressOf(whole)},Scope.Basis,Scope.Stage,"${unit}",Scope.AsOf)`;
  return [name, ...groups.map(ratioOf), formula("=Scope.Target"), ratio(whole), formula(`=${gap}`)];
}

const ratio = (scope: Area): Content =>
  formula(
    `=SCOPE.DEFENCE_RATIO(Scope.Year,${fixedAddressOf(scope)},Scope.Basis,Scope.Stage,Scope.AsOf)`,
  );
