import { HOME } from "../../dataset/bundled";
import type { Language } from "../../messages/language";
import { WORKBOOK_TEXTS } from "../../messages/workbook-sentence";
import { cellName } from "../../xlsx/address";
import { Package } from "../../xlsx/package";
import { isScopeFormula, shownFormula } from "../../xlsx/scope-formula";
import { CellBook } from "../formula/book";
import { Calculation, type ScopeCall } from "../formula/calculation";
import { Unsupported } from "../formula/tree";
import { valueText } from "../formula/values";
import { WorkbookProblem } from "../../core/workbook-problem";
import { scopeCall } from "../scope-functions";
import { scopeCells, type ScopeCell } from "../scope-cells";
import { assembled, type Assembly } from "./assembly";
import { choicesOf, choiceInputs, type Inputs } from "./choices";
import { DataSheets } from "./data-sheets";
import { LiveLedgerColumns } from "./ledger-columns";
import { LiveLedgers } from "./live-ledger";
import { planOf, type Planned } from "./plan";
import { withTableStyles } from "./sheet-tables";
import { Translator } from "./translator";
import { compareCells, isEqual, type Difference } from "./verification";

export interface PortableOptions {
  readonly language: Language;
  /** How many other choices of year, stage, basis and shares are compared. */
  readonly choices?: number;
  /** Called with the share of the choices that is compared, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** A formula that became the values it showed. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly reason: string;
}

/** What was done and what was compared. */
export interface PortableReport {
  /** Cells that hold a plain formula now. */
  readonly live: number;
  readonly frozen: readonly FrozenFormula[];
  /** Choices compared, the present one included, and cells in all of them. */
  readonly choices: number;
  readonly compared: number;
  /** How many of them are numbers, and how many of those are equal to the last bit. */
  readonly numbers: number;
  readonly exact: number;
  /** Cells in which the file had another value than the add-in gives now. */
  readonly older: readonly string[];
}

/** A choice as the add-in computes it and as the copy does. */
type Pair = readonly [original: Calculation, copy: Calculation];

type Counts = Pick<PortableReport, "choices" | "compared" | "numbers" | "exact">;

/** Choices besides the present one that are compared where the caller does not say. */
const CHOICES = 24;

const SEED = 20_251_124;

/** No function of the add-in is left to call. */
const noCall = (id: string): never => {
  throw new Unsupported(id);
};

/**
 * A copy of a workbook that needs no add-in: its formulas look figures up in a sheet that comes with it.
 *
 * @returns The copy, only if every cell of it shows what the add-in does, now and for other choices.
 * @throws {WorkbookProblem} `no-formulas`, or `copy-differs` naming the first cell that does not.
 */
export function portableCopy(
  bytes: Uint8Array,
  { language, choices = CHOICES, progress = () => undefined }: PortableOptions,
): { readonly bytes: Uint8Array; readonly report: PortableReport } {
  const original = new CellBook(Package.open(bytes));
  const call = scopeCall(language);
  const present = new Calculation(original, call);
  const { assembly, inputs, live } = preparedCopy(original, present, { call, language });
  const draft = new CellBook(assembled(assembly));
  const now = new Calculation(draft, noCall);
  const others = choicesOf(inputs, { count: choices, seed: SEED }).map((change): Pair => [
    new Calculation(original, call, change),
    new Calculation(draft, noCall, change),
  ]);
  const counts = verified(live, [[present, now], ...others], progress);
  const copy = assembled({ ...assembly, values: now });
  return { bytes: copy.save(), report: reportOf(assembly.plan, counts, present) };
}

/**
 * What a copy is put together from, the cells that stay live, and the cells that choices change.
 *
 * @throws {WorkbookProblem} `no-formulas`.
 */
function preparedCopy(
  original: CellBook,
  present: Calculation,
  { call, language }: { readonly call: ScopeCall; readonly language: Language },
): { assembly: Assembly; live: readonly ScopeCell[]; inputs: Inputs } {
  const cells = scopeCells(original);
  if (cells.length === 0) {
    throw new WorkbookProblem({ kind: "no-formulas" });
  }
  const { workbook } = original;
  const { package: base, styles } = withTableStyles(original.package, workbook.part);
  const sheets = new DataSheets(HOME, workbook, { language, styles });
  const columns = new LiveLedgerColumns(original, {
    styles,
    texts: WORKBOOK_TEXTS[language].ledger,
  });
  const ledgers = new LiveLedgers(columns, { call, pack: HOME });
  const translator = new Translator(present, (source) => sheets.for(source), ledgers);
  const plan = planOf(cells, translator, present);
  const live = plan.flatMap((one) => (one.kind === "live" ? [one.at] : []));
  const known = { set: sheets.all[0]?.set, amounts: ledgers.amounts };
  const assembly = { base, workbook, plan, sheets: sheets.all, ledgers: columns };
  return { assembly, live, inputs: choiceInputs(original, live, known) };
}

/**
 * Compares the cells for every choice.
 *
 * @throws {WorkbookProblem} `copy-differs`.
 */
function verified(
  cells: readonly ScopeCell[],
  pairs: readonly Pair[],
  progress: (done: number) => void,
): Counts {
  let [compared, numbers, exact] = [0, 0, 0];
  pairs.forEach(([original, copy], index) => {
    const comparison = compareCells(cells, original, copy);
    const [first] = comparison.differences;
    if (first !== undefined) {
      throw copyDiffers(first);
    }
    compared += comparison.compared;
    numbers += comparison.numbers;
    exact += comparison.exact;
    progress((index + 1) / pairs.length);
  });
  return { choices: pairs.length, compared, numbers, exact };
}

const copyDiffers = ({ sheet, cell, expected, found }: Difference): WorkbookProblem =>
  new WorkbookProblem({
    kind: "copy-differs",
    cell: `${sheet}!${cell}`,
    expected: valueText(expected),
    found: valueText(found),
  });

function reportOf(plan: readonly Planned[], counts: Counts, present: Calculation): PortableReport {
  const live = plan.flatMap((one) => (one.kind === "live" ? one.formulas.flat() : [])).length;
  const frozen = plan.flatMap((one) => {
    if (one.kind === "live") {
      return [];
    }
    const { sheet, cell } = one.at;
    const formula = shownFormula(cell.formula ?? "");
    return [{ sheet, cell: cellName(cell), formula, reason: one.reason }];
  });
  const older = plan.flatMap(({ at }) => olderCells(at, present));
  return { live, frozen, ...counts, older };
}

/** The cell if the file has another value for it than its formula comes to. */
function olderCells({ sheet, cell }: ScopeCell, present: Calculation): readonly string[] {
  if (cell.value === undefined || !isScopeFormula(cell.formula ?? "")) {
    return [];
  }
  try {
    const [first] = present.result(cell, sheet)[0] ?? [];
    return isEqual(first, cell.value) ? [] : [`${sheet}!${cellName(cell)}`];
  } catch (error) {
    if (error instanceof Unsupported) {
      return [];
    }
    throw error;
  }
}
