import type { Event } from "./event";
import { corrected } from "./ledger";
import type { ReclassifyState } from "./state";

/** The reclassify tab after something happened; what no longer fits the choice is dropped. */
export function reduceReclassify(state: ReclassifyState, event: Event): ReclassifyState {
  switch (event.kind) {
    case "source-chosen":
      return { ...state, source: event.source, ...NO_LEDGER };
    case "bundled-chosen":
      return { ...state, bundled: { year: event.year, stage: event.stage }, ...NO_LEDGER };
    case "tables-seen":
      return { ...state, tables: event.tables };
    case "ledger-picked":
      return { ...state, ...NO_LEDGER, ledger: event.ledger };
    case "column-corrected":
      return {
        ...state,
        corrections: corrected(state.ledger?.headings ?? [], state.corrections, [
          event.field,
          event.column,
        ]),
        result: undefined,
      };
    case "rules-chosen":
      return { ...state, rules: event.rules, result: undefined };
    case "rules-read":
      return {
        ...state,
        ruleTable: event.table,
        rules: event.table === undefined ? "default" : state.rules,
        result: undefined,
      };
    case "previewed":
      return { ...state, result: event.result };
    case "output-chosen":
      return { ...state, output: event.output };
    default:
      return state;
  }
}

const NO_LEDGER = {
  ledger: undefined,
  corrections: new Map<never, number>(),
  result: undefined,
} as const;
