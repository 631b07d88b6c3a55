import { formula, type Action, type Contents } from "../../excel/action";
import { areaAt, fixedAddressOf, type Place } from "../../excel/address";
import { wordsIn } from "../../messages/catalogue";
import { AT_HOME, type Offered } from "../offered";
import type { SheetWriting } from "./compare";
import { HEADING_STYLE, INPUT_STYLE, offset, styleCells, writeCells } from "./cells";
import { NAME } from "./names";

const CHOICES = "Scope.Year,Scope.Active,Scope.Basis,Scope.Stage";
const AS_OF = "Scope.AsOf";

/** The category whose source is cited, and whose share would close the gap unless another is chosen. */
const firstCategory = ({ countable }: Offered): string => countable[0]?.id ?? "";

/** The last argument of a function that no scope tells the country; none in the home country. */
const countryArgument = (offered: Offered): string =>
  offered === AT_HOME ? "" : `,,"${offered.pack.country.code}"`;

/** What ERROR.TYPE gives for #NUM!; other errors are shown as they are. */
const NO_SOLUTION = 6;

/** Rows of the results below their heading. */
const ROW = {
  ratio: 1,
  bounds: 2,
  spending: 3,
  gap: 6,
  breakevenCategory: 7,
  breakeven: 8,
} as const;

/** Formulas over the defined names: ratio, bounds, spending, GDP, gap and what would close it. */
export const resultActions = (at: Place, writing: SheetWriting): readonly Action[] => [
  writeCells(at, [[writing.text.result, writing.text.value, "", ""]]),
  writeCells(offset(at, ROW.ratio), [...mainRows(writing), ...otherRows(at, writing)]),
  ...styles(at, writing.offered.pack.country.sheetUnit.format),
  { kind: "name", name: NAME.results, area: areaAt(at, 1, 1) },
  { kind: "name", name: NAME.ratio, area: areaAt(offset(at, ROW.ratio, 1), 1, 1) },
];

function mainRows({ text, offered }: SheetWriting): Contents {
  const { sheetUnit } = offered.pack.country;
  const unit = `"${sheetUnit.id}"`;
  const place = `${unit},${AS_OF}${countryArgument(offered)}`;
  const gap = text.gap(wordsIn(sheetUnit.labels, text.languageCode));
  return [
    [text.ratio, `DEFENCE_RATIO(${CHOICES},${AS_OF})`],
    [text.boundsRow, `RATIO_RANGE(${CHOICES},${AS_OF})`],
    [text.spending, `DEFENCE_SPENDING(Scope.Year,Scope.Active,Scope.Stage,${unit},${AS_OF})`],
    [text.gdp, `REQUIRED_SPENDING(1,Scope.Year,Scope.Basis,${place})`],
    [text.required, `REQUIRED_SPENDING(Scope.Target,Scope.Year,Scope.Basis,${place})`],
    [gap, `TARGET_GAP(Scope.Target,${CHOICES},${unit},${AS_OF})`],
  ].map(([label = "", call]) => [label, formula(`=SCOPE.${call}`)]);
}

function otherRows(at: Place, { text, offered }: SheetWriting): Contents {
  const category = fixedAddressOf(areaAt(offset(at, ROW.breakevenCategory, 1), 1, 1));
  const choices = `Scope.Target,Scope.Year,${category},Scope.Active,Scope.Basis,Scope.Stage`;
  const breakeven = `SCOPE.BREAKEVEN_SHARE(${choices},${AS_OF})`;
  const first = firstCategory(offered);
  const cited = `"${first}",Scope.Year,Scope.Stage,${AS_OF}${countryArgument(offered)}`;
  return [
    [text.breakevenCategory, offered.idInCell(first)],
    [
      text.breakeven,
      formula(`=IF(IFERROR(ERROR.TYPE(${breakeven}),0)=${NO_SOLUTION},"–",${breakeven})`),
    ],
    [text.source, formula(`=SCOPE.CITE(${cited})`)],
    [text.datasetRow, formula("=SCOPE.DATASET_VERSION()")],
  ];
}

const styles = (at: Place, format: string): readonly Action[] => [
  styleCells(at, 1, 4, HEADING_STYLE),
  styleCells(offset(at, 0, 1), 1, 1, { align: "Right" }),
  styleCells(offset(at, ROW.ratio, 1), 1, 1, { format: "0.00%", bold: true, size: 14 }),
  styleCells(offset(at, ROW.bounds, 1), 1, 3, { format: "0.00%" }),
  styleCells(offset(at, ROW.spending, 1), ROW.gap - ROW.spending + 1, 1, { format }),
  styleCells(offset(at, ROW.breakevenCategory, 1), 1, 1, { align: "Right", ...INPUT_STYLE }),
  styleCells(offset(at, ROW.breakeven, 1), 1, 1, { align: "Right", format: "0.0%" }),
];
