import type { Area } from "../../excel/address";
import type { HostCell } from "../../excel/port";
import type { Setting } from "./names";

/** A named scope of the user: a column of ScopeCases. */
export interface Case {
  readonly name: string;
  /** The cell of each category as it stands; a share from 0 to 1 if all is well. */
  readonly shares: ReadonlyMap<string, HostCell>;
}

/** Where the cells of the model stand. */
export interface Places {
  readonly settings: Readonly<Partial<Record<Setting, Area>>>;
  /** ScopeCases with its heading row. */
  readonly cases: Area;
  /** Row of each category in ScopeCases, counted from its heading row. */
  readonly categoryRows: ReadonlyMap<string, number>;
  /** Column of each case in ScopeCases, counted from its first column. */
  readonly caseColumns: ReadonlyMap<string, number>;
}

/** What the workbook holds of ours. */
export interface Model {
  readonly settings: Readonly<Record<Setting, HostCell>>;
  readonly cases: readonly Case[];
  readonly places: Places;
}

/** What was found in a workbook. */
export type Reading =
  | { readonly kind: "bare" }
  /** Tables that are needed and not there. */
  | { readonly kind: "broken"; readonly missing: readonly string[] }
  | { readonly kind: "ready"; readonly model: Model; readonly sheetRatio: HostCell | undefined };

/** The case that counts; as for MATCH, case does not matter. */
export function activeCase({ cases, settings }: Model): Case | undefined {
  const wanted = String(settings.case ?? "").toLowerCase();
  return cases.find(({ name }) => name.toLowerCase() === wanted);
}

/** The cell of a category's share in a case. */
export function shareCell({ places }: Model, name: string, category: string): Area | undefined {
  const row = places.categoryRows.get(category);
  const column = places.caseColumns.get(name);
  if (row === undefined || column === undefined) return undefined;
  const { sheet } = places.cases;
  const at = { row: places.cases.row + row, column: places.cases.column + column };
  return { sheet, ...at, rows: 1, columns: 1 };
}
