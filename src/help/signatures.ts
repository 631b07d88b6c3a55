import type { FunctionId } from "../functions/catalogue";
import type { Signatures } from "./signature";
import { LEDGER_SIGNATURES } from "./signatures/ledgers";
import { RATIO_SIGNATURES } from "./signatures/ratios";
import { TABLE_SIGNATURES } from "./signatures/tables";
import { TARGET_SIGNATURES } from "./signatures/targets";
import type { Words } from "./words";

/** The signature of every function. */
export const SIGNATURES: Signatures<FunctionId> = {
  ...RATIO_SIGNATURES,
  ...TARGET_SIGNATURES,
  ...LEDGER_SIGNATURES,
  ...TABLE_SIGNATURES,
};

/** Functions that belong together, in the order of the reference. */
export interface Group {
  readonly title: Words;
  readonly ids: readonly FunctionId[];
}

export const GROUPS: readonly Group[] = [
  { title: { en: "Shares of GDP and amounts", ja: "GDP比と金額" }, ids: idsOf(RATIO_SIGNATURES) },
  { title: { en: "Targets", ja: "目標" }, ids: idsOf(TARGET_SIGNATURES) },
  {
    title: { en: "Budget lines and rules", ja: "予算の明細と規則" },
    ids: idsOf(LEDGER_SIGNATURES),
  },
  { title: { en: "Figures and sources", ja: "数値と出典" }, ids: idsOf(TABLE_SIGNATURES) },
];

/** Every function in the order of the reference. */
export const IDS: readonly FunctionId[] = GROUPS.flatMap(({ ids }) => ids);

/** Whether a text is the id of a function. */
export function isFunctionId(text: string): text is FunctionId {
  return Object.hasOwn(SIGNATURES, text);
}

function idsOf(signatures: Partial<Signatures<FunctionId>>): readonly FunctionId[] {
  return Object.keys(signatures).filter(isFunctionId);
}
