import { HOME } from "../../dataset/bundled";
import type { Group } from "../../dataset/categories";
import { formula, type Action, type Content, type Contents } from "../../excel/action";
import { areaAt, fixedAddressOf, freeTableName, type Area, type Place } from "../../excel/address";
import { COUNTABLE, GROUPS } from "../offered";
import type { SheetText } from "../text/sheet-en";
import { HEADING_STYLE, offset, styleCells, writeCells } from "./cells";
import { CHART, NAME } from "./names";
import { shareFormula } from "./tables";

/** Columns of the comparison: the case, its groups, target, ratio and gap. */
const COLUMNS = GROUPS.length + 4;

/** The columns that the chart shows: the case, its groups and the target. */
const CHART_COLUMNS = GROUPS.length + 2;
const CHART_SIZE = { rows: 17, columns: 5 } as const;

/** Colours of the groups, then of the target's line. */
const COLOURS = [...GROUPS.map(({ colour }) => colour), "#b3261e"];

/** Rows of a case's shares: a heading, its categories, a blank row. */
const BLOCK = COUNTABLE.length + 2;

/** Rows and columns of the comparison of a number of cases. */
export const compareSize = (cases: number) => ({
  rows: 2 + cases + 1 + cases * BLOCK,
  columns: COLUMNS,
});

/**
 * The cases side by side, as formulas, and their chart: a stacked column a case, the target a line.
 * The shares of each case are below as two columns, which is what the functions take as a scope.
 */
export function compareActions(
  at: Place,
  chart: Place,
  cases: readonly string[],
  text: SheetText,
): readonly Action[] {
  const { rows, columns } = compareSize(cases.length);
  return [
    writeCells(at, compareCells(at, cases, text)),
    styleCells(at, 1, 1, { bold: true }),
    styleCells(offset(at, 1), 1, COLUMNS, HEADING_STYLE),
    styleCells(offset(at, 1, 1), 1, COLUMNS - 1, { align: "Right" }),
    styleCells(offset(at, 2, 1), cases.length, COLUMNS - 2, { format: "0.00%" }),
    styleCells(offset(at, 2, COLUMNS - 1), cases.length, 1, { format: "#,##0" }),
    ...cases.flatMap((_, index) => {
      const block = blockAt(at, cases, index);
      return [
        styleCells(block, 1, 3, HEADING_STYLE),
        styleCells(offset(block, 1, 2), COUNTABLE.length, 1, { format: "0%" }),
      ];
    }),
    { kind: "name", name: NAME.compare, area: areaAt(at, rows, columns) },
    chartAction(chartDataOf(at, cases.length), chart, text),
  ];
}

/** Every cell of the comparison: what was there before is overwritten or emptied. */
const compareCells = (at: Place, cases: readonly string[], text: SheetText): Contents =>
  [
    [text.compareTitle],
    headings(text),
    ...cases.map((name, index) => caseRow(name, blockAt(at, cases, index))),
    [],
    ...cases.flatMap((name, index) => shareRows(name, blockAt(at, cases, index))),
  ].map((row) => [...row, ...Array.from({ length: COLUMNS - row.length }, () => "")]);

const headings = ({ compareHeadings, languageCode }: SheetText): readonly string[] => [
  compareHeadings.case,
  ...GROUPS.map(({ label }) => label[languageCode]),
  compareHeadings.target,
  compareHeadings.ratio,
  compareHeadings.gap,
];

/** The chart of the cases over the cells from a place on, under a name that no chart has. */
export function chartAction(
  data: Area,
  at: Place,
  text: SheetText,
  taken: readonly string[] = [],
): Action {
  const over = areaAt(at, CHART_SIZE.rows, CHART_SIZE.columns);
  const name = freeTableName(CHART, taken);
  return { kind: "chart", chart: { name, title: text.chartTitle, data, over, colors: COLOURS } };
}

/** The cells of a comparison that its chart shows. */
export const chartDataOf = (compare: Place, cases: number): Area =>
  areaAt(offset(compare, 1), cases + 1, CHART_COLUMNS);

const blockAt = (at: Place, cases: readonly string[], index: number): Place =>
  offset(at, 2 + cases.length + 1 + index * BLOCK);

function shareRows(name: string, block: Place): Contents {
  const heading = fixedAddressOf(areaAt(block, 1, 1));
  const rows = COUNTABLE.map(({ id }, index): readonly Content[] => [
    "",
    id,
    formula(`=${shareFormula(offset(block, index + 1, 1), heading)}`),
  ]);
  return [[name], ...rows, []];
}

function caseRow(name: string, block: Place): readonly Content[] {
  const ratioOf = ({ id }: Group): Content => {
    const members = COUNTABLE.flatMap((one, index) => (one.group === id ? [index] : []));
    const [first = 0] = members;
    return ratio(areaAt(offset(block, first + 1, 1), members.length, 2));
  };
  const whole = areaAt(offset(block, 1, 1), COUNTABLE.length, 2);
  const gap = `SCOPE.TARGET_GAP(Scope.Target,Scope.Year,${fixedAddressOf(whole)},Scope.Basis,Scope.Stage,"${HOME.country.dataUnit.id}",Scope.AsOf)`;
  return [name, ...GROUPS.map(ratioOf), formula("=Scope.Target"), ratio(whole), formula(`=${gap}`)];
}

const ratio = (scope: Area): Content =>
  formula(
    `=SCOPE.DEFENCE_RATIO(Scope.Year,${fixedAddressOf(scope)},Scope.Basis,Scope.Stage,Scope.AsOf)`,
  );
