import type { Action } from "../../excel/action";
import { areaAt, fixedCellsOf, type Place } from "../../excel/address";
import { formula } from "../../excel/content";
import { offset, HEADING_STYLE, INPUT_STYLE, styleCells, writeCells } from "./cells";
import type { SheetText } from "../text/sheet-en";
import { NAME } from "./names";

const ASKED = "Scope.Year,Scope.Active,Scope.Basis,Scope.Stage";
const AS_OF = "Scope.AsOf";
const UNIT = `"JPY_100M"`;

/** What ERROR.TYPE says of #NUM!; other errors show as they are. */
const NO_SOLUTION = 6;

/** Rows of the results below their heading. */
const ROW = { ratio: 1, bounds: 2, spending: 3, breakevenCategory: 7, breakeven: 8 } as const;

/** Formulas over the defined names: ratio, bounds, spending, GDP, gap and what would close it. */
export function resultActions(at: Place, text: SheetText): readonly Action[] {
  const choice = fixedCellsOf(areaAt(offset(at, ROW.breakevenCategory, 1), 1, 1));
  const breakeven = `SCOPE.BREAKEVEN_SHARE(Scope.Target,Scope.Year,${choice},Scope.Active,Scope.Basis,Scope.Stage,${AS_OF})`;
  const formulas = [
    [text.ratio, `SCOPE.DEFENCE_RATIO(${ASKED},${AS_OF})`],
    [text.boundsRow, `SCOPE.RATIO_RANGE(${ASKED},${AS_OF})`],
    [text.spending, `SCOPE.DEFENCE_SPENDING(Scope.Year,Scope.Active,Scope.Stage,${UNIT},${AS_OF})`],
    [text.gdp, `SCOPE.REQUIRED_SPENDING(1,Scope.Year,Scope.Basis,${UNIT},${AS_OF})`],
    [
      text.required,
      `SCOPE.REQUIRED_SPENDING(Scope.Target,Scope.Year,Scope.Basis,${UNIT},${AS_OF})`,
    ],
    [text.gap, `SCOPE.TARGET_GAP(Scope.Target,${ASKED},${UNIT},${AS_OF})`],
  ] as const;
  const rest = [
    [text.breakevenCategory, "defence.core"],
    [
      text.breakeven,
      formula(`=IF(IFERROR(ERROR.TYPE(${breakeven}),0)=${NO_SOLUTION},"–",${breakeven})`),
    ],
    [text.source, formula(`=SCOPE.CITE("defence.core",Scope.Year,Scope.Stage,${AS_OF})`)],
    [text.datasetRow, formula("=SCOPE.DATASET_VERSION()")],
  ] as const;
  return [
    writeCells(at, [[text.result, text.value, "", ""]]),
    writeCells(
      offset(at, 1),
      formulas.map(([label, body]) => [label, formula(`=${body}`)]),
    ),
    writeCells(offset(at, formulas.length + 1), rest),
    ...looks(at, formulas.length),
    { kind: "name", name: NAME.results, area: areaAt(at, 1, 1) },
    { kind: "name", name: NAME.ratio, area: areaAt(offset(at, ROW.ratio, 1), 1, 1) },
  ];
}

const looks = (at: Place, amounts: number): readonly Action[] => [
  styleCells(at, 1, 4, HEADING_STYLE),
  styleCells(offset(at, 0, 1), 1, 1, { align: "Right" }),
  styleCells(offset(at, ROW.ratio, 1), 1, 1, { format: "0.00%", bold: true, size: 14 }),
  styleCells(offset(at, ROW.bounds, 1), 1, 3, { format: "0.00%" }),
  styleCells(offset(at, ROW.spending, 1), amounts - 2, 1, { format: "#,##0" }),
  styleCells(offset(at, ROW.breakevenCategory, 1), 1, 1, { align: "Right", ...INPUT_STYLE }),
  styleCells(offset(at, ROW.breakeven, 1), 1, 1, { align: "Right", format: "0.0%" }),
];
