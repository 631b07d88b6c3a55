import type { CellAddress } from "../../xlsx/address";
import { inOrder, type NewCell } from "../../xlsx/cell-write";
import { withNames, withSheet } from "../../xlsx/new-sheet";
import type { Package } from "../../xlsx/package";
import { isScopeFormula } from "../../xlsx/scope-formula";
import { tablesOf, withSheetCells } from "../../xlsx/sheets";
import { withoutAddIn } from "../../xlsx/web-extension";
import type { Workbook } from "../../xlsx/workbook";
import { removeElements } from "../../xlsx/xml-edit";
import type { Calculation } from "../formula/calculation";
import { parseFormula } from "../formula/parser";
import type { ScopeCell } from "../scope-cells";
import { ADD_IN } from "../add-in";
import type { LiveLedgerColumns } from "./ledger-columns";
import type { PlacedFigures } from "./live-call";
import type { Planned } from "./plan";
import type { LiveFormula } from "./translator";

/** What a portable copy is put together from. */
export interface Assembly {
  readonly base: Package;
  readonly workbook: Workbook;
  readonly plan: readonly Planned[];
  readonly sheets: readonly PlacedFigures[];
  readonly ledgers: LiveLedgerColumns;
  /** What the formulas show; left out, they are written without values. */
  readonly values?: Calculation;
}

/** The package of a portable copy: plain formulas, the sheets they look up, and nothing of the add-in. */
export function assembled(assembly: Assembly): Package {
  const { base, workbook, sheets } = assembly;
  const withData = sheets.reduce(
    (to, { sheet }) => withDataSheet(to, sheet.build(), assembly),
    base,
  );
  const withFormulas = workbook.sheets.reduce((to, sheet) => {
    const cells = [
      ...assembly.plan
        .filter(({ at }) => at.sheet === sheet.title)
        .flatMap((planned) => newCells(planned, assembly)),
      ...ledgerCells(sheet.title, assembly),
    ];
    return cells.length === 0 ? to : withSheetCells(to, workbook, sheet, inOrder(cells));
  }, withData);
  const plain = withoutScopeFormulas(withFormulas, workbook);
  return withoutAddIn(withLongReferences(plain, workbook), ADD_IN.id);
}

type Built = ReturnType<PlacedFigures["sheet"]["build"]>;

function withDataSheet(to: Package, { sheet, names }: Built, { values }: Assembly): Package {
  const rows = [...sheet.cells].map(([row, cells]) => {
    const shown = [...cells].map(([column, cell]) => {
      if (cell.formula === undefined || values === undefined) {
        return [column, cell] as const;
      }
      const value = values.value({ sheet: sheet.title, row, column });
      return [column, { ...cell, value }] as const;
    });
    return [row, new Map<number, NewCell>(shown)] as const;
  });
  return withNames(withSheet(to, { ...sheet, cells: new Map(rows) }).package, names);
}

/** The cells beside the ledgers of a sheet. */
const ledgerCells = (
  sheet: string,
  { ledgers, values }: Assembly,
): readonly (readonly [CellAddress, NewCell])[] =>
  (ledgers.cells.get(sheet) ?? []).map(([at, cell]) =>
    cell.formula === undefined || values === undefined
      ? [at, cell]
      : [at, { ...cell, value: values.value({ sheet, ...at }) }],
  );

function newCells(
  planned: Planned,
  { values }: Assembly,
): readonly (readonly [CellAddress, NewCell])[] {
  const { at } = planned;
  const place = (row: number, column: number): CellAddress => ({
    row: at.cell.row + row,
    column: at.cell.column + column,
  });
  if (planned.kind === "value") {
    return planned.values.flatMap((cells, row) =>
      cells.map((value, column) => [place(row, column), { value }] as const),
    );
  }
  return planned.formulas.flatMap((formulas, row) =>
    formulas.map((formula, column) => {
      const cell = place(row, column);
      return [cell, liveCell(formula, { ...at, cell }, values)] as const;
    }),
  );
}

/** The cell of a plain formula; one that is nothing but a number or text is that. */
function liveCell(
  { text, isArray }: LiveFormula,
  { sheet, cell }: Pick<ScopeCell, "sheet"> & { readonly cell: CellAddress },
  values: Calculation | undefined,
): NewCell {
  const node = parseFormula(text);
  if (node.kind === "value") {
    return node.value === "" ? {} : { value: node.value };
  }
  const formula = { text, ...(isArray && { array: { rows: 1, columns: 1 } }) };
  if (values === undefined) {
    return { formula };
  }
  return { formula, value: values.value({ sheet, ...cell }) };
}

/**
 * The package with parts of tables in their long form, Cases[[#All]], which every program reads: LibreOffice
 * knows no Cases[#All].
 */
function withLongReferences(from: Package, { sheets }: Workbook): Package {
  const changes = sheets
    .filter(({ hasCells }) => hasCells)
    .flatMap(({ part }) => {
      const text = from.text(part);
      if (!SHORT_REFERENCE.test(text)) {
        return [];
      }
      const long = text.replace(FORMULA, (formula) =>
        formula.replace(new RegExp(SHORT_REFERENCE, "giu"), "$1[[$2]]"),
      );
      return long === text ? [] : [[part, long] as const];
    });
  return changes.length === 0 ? from : from.with(new Map(changes));
}

const FORMULA = /<(?:\w+:)?f[\s>][^<]*/g;
const SHORT_REFERENCE = /([\p{L}\p{N}_.])\[(#(?:All|Headers|Data|Totals))\]/iu;

/** The package without formulas of the add-in outside of cells: of table columns and of names. */
function withoutScopeFormulas(from: Package, workbook: Workbook): Package {
  const isTaken = (xml: { content(): string }): boolean => isScopeFormula(xml.content());
  const tables = workbook.sheets
    .filter(({ hasCells }) => hasCells)
    .flatMap((sheet) => tablesOf(from, sheet));
  const changes = tables.flatMap(({ part }) => {
    const text = from.text(part);
    const kept = removeElements(text, part, "calculatedColumnFormula", isTaken);
    return kept === text ? [] : [[part, kept] as const];
  });
  const text = from.text(workbook.part);
  const kept = removeElements(text, workbook.part, "definedName", isTaken);
  const names = kept === text ? [] : [[workbook.part, kept] as const];
  return changes.length + names.length === 0 ? from : from.with(new Map([...changes, ...names]));
}
