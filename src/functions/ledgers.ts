import { customFunction } from "./custom-function";
import { LEDGER_RESULTS } from "./on-demand";

/** A ledger split by rules into categories. */
export const RECLASSIFY = customFunction(
  ["ledger", "[rules]", "[output]", "[ledger_unit]", "[headings]", "[reading]", "[country]"],
  (args, context) => LEDGER_RESULTS.value.reclassify(args, context),
);

/** What the counted money of a ledger is of GDP. */
export const RECLASSIFIED_RATIO = customFunction(
  [
    "ledger",
    "year",
    "[scope]",
    "[rules]",
    "[basis]",
    "[as_of]",
    "[data]",
    "[ledger_unit]",
    "[columns]",
    "[headings]",
    "[reading]",
  ],
  (args, context) => LEDGER_RESULTS.value.reclassifiedRatio(args, context),
);
