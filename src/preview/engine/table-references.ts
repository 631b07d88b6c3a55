import {
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { UniverAccess } from "./univer-access";

const tableChanges: readonly string[] = [SetSuperTableMutation.id, RemoveSuperTableMutation.id];

/**
 * Has Univer read all formulas again after a table's name or area changed. It keeps what it read,
 * the areas of tables included, by a formula's text, and goes back to it after one calculation.
 */
export function readTablesAnew({ spreadsheet, commands }: UniverAccess): void {
  const functions = spreadsheet.injector.get(IFunctionService);
  commands.onCommandExecuted(({ id }) => {
    if (tableChanges.includes(id)) functions.deleteFormulaAstCacheKey(inEveryKey);
  });
}

/** Univer forgets the formulas whose key has a text in it; long formulas are under a hash. */
const inEveryKey = "";
