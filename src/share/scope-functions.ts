import { HOME, PEER_SHARES } from "../dataset/bundled";
import type { Pack } from "../dataset/pack";
import * as peerShares from "../dataset/peers";
import { FUNCTION_IDS, FUNCTIONS, type FunctionId } from "../functions/catalogue";
import { parameterName } from "../functions/custom-function";
import * as ledgerResults from "../functions/ledger-results";
import { LEDGER_RESULTS } from "../functions/on-demand";
import { call, type ErrorName, type Receiver } from "../functions/write";
import type { Language } from "../messages/language";
import { LIMITS } from "../xlsx/limits";
import type { StoredValue, ErrorValue } from "../xlsx/values";
import type { ScopeCall } from "./formula/calculation";
import type { Operand } from "./formula/operand";
import { Unsupported } from "./formula/tree";
import { NO_NAME, WRONG_VALUE } from "./formula/values";

// Cells are computed at once here, so what computes them is there beforehand.
LEDGER_RESULTS.keep(ledgerResults);
PEER_SHARES.keep(peerShares);

const ERRORS: Readonly<Record<ErrorName, string>> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
};

/** An error as the functions throw it to their host. */
class ReportedError {
  readonly value: ErrorValue;

  constructor(name: ErrorName) {
    this.value = { error: ERRORS[name] };
  }
}

/**
 * The custom functions outside of Excel: results as a sheet would show them, one error if a call fails as a
 * whole.
 *
 * @param language - Of the labels in results.
 * @param pack - The figures to use, where not the bundled ones.
 */
export function scopeCall(language: Language, pack: Pack = HOME): ScopeCall {
  const receiver: Receiver = {
    context: { language, pack, mostRows: () => LIMITS.rows },
    takesCards: false,
    error: (name) => new ReportedError(name),
  };
  return (id, operands) => {
    const found = functionOf(id);
    if (found === undefined) {
      return [[NO_NAME]];
    }
    try {
      const result = call(found, operands.map(argumentOf), receiver);
      // Figures that have to be loaded first, of another country or of single budget lines, are not here.
      if (result instanceof Promise) {
        throw new Unsupported(id);
      }
      return result.map((row) => row.map(shownValue));
    } catch (error) {
      if (error instanceof ReportedError) {
        return [[error.value]];
      }
      throw error;
    }
  };
}

/** The function of an id; undefined if there is none. */
export const functionOf = (id: string): FunctionId | undefined =>
  FUNCTION_IDS.find((candidate) => candidate === id);

/** The names of a function's arguments, in order; none for what is no function. */
export function parameterNames(id: string): readonly string[] {
  const found = functionOf(id);
  return found === undefined ? [] : FUNCTIONS[found].parameters.map(parameterName);
}

/** An operand as Excel hands it to a custom function: nothing for a blank, rows for several cells. */
export function argumentOf({ grid }: Operand): unknown {
  const values = grid.map((row) => row.map((value) => value ?? null));
  return grid.length === 1 && grid[0]?.length === 1 ? values[0]?.[0] : values;
}

function shownValue(cell: unknown): StoredValue {
  if (cell instanceof ReportedError) {
    return cell.value;
  }
  if (cell === "") {
    return undefined;
  }
  const isPlain = typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean";
  return isPlain ? cell : WRONG_VALUE;
}
