import type { FunctionId } from "../functions/catalogue";
import type { Details } from "./detail";
import { COMPARISON_DETAILS } from "./details/comparisons";
import { LEDGER_DETAILS } from "./details/ledgers";
import { LIST_DETAILS } from "./details/lists";
import { RATIO_DETAILS } from "./details/ratios";
import { TABLE_DETAILS } from "./details/tables";
import { TARGET_DETAILS } from "./details/targets";

/** What the reference says of every function beyond its signature. */
export const DETAILS: Details<FunctionId> = {
  ...RATIO_DETAILS,
  ...COMPARISON_DETAILS,
  ...TARGET_DETAILS,
  ...LEDGER_DETAILS,
  ...TABLE_DETAILS,
  ...LIST_DETAILS,
};
