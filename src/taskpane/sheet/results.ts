import type { Action } from "../../excel/action";
import { areaAt, fixedCellsOf, type Place } from "../../excel/address";
import { formula } from "../../excel/content";
import { from, HEADING, INPUT, paint, write } from "./paint";
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
  const choice = fixedCellsOf(areaAt(from(at, ROW.breakevenCategory, 1), 1, 1));
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
    write(at, [[text.result, text.value, "", ""]]),
    write(
      from(at, 1),
      formulas.map(([label, body]) => [label, formula(`=${body}`)]),
    ),
    write(from(at, formulas.length + 1), rest),
    ...looks(at, formulas.length),
    { kind: "name", name: NAME.results, area: areaAt(at, 1, 1) },
    { kind: "name", name: NAME.ratio, area: areaAt(from(at, ROW.ratio, 1), 1, 1) },
  ];
}

const looks = (at: Place, amounts: number): readonly Action[] => [
  paint(at, 1, 4, HEADING),
  paint(from(at, 0, 1), 1, 1, { align: "Right" }),
  paint(from(at, ROW.ratio, 1), 1, 1, { format: "0.00%", bold: true, size: 14 }),
  paint(from(at, ROW.bounds, 1), 1, 3, { format: "0.00%" }),
  paint(from(at, ROW.spending, 1), amounts - 2, 1, { format: "#,##0" }),
  paint(from(at, ROW.breakevenCategory, 1), 1, 1, { align: "Right", ...INPUT }),
  paint(from(at, ROW.breakeven, 1), 1, 1, { align: "Right", format: "0.0%" }),
];
