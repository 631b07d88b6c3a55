import type { Setting } from "../workbook/names";

/** Words on the sheets that we write. */
export interface SheetText {
  readonly exampleTitle: string;
  readonly exampleNote: string;
  readonly ledgerTitle: string;
  readonly choices: string;
  readonly year: string;
  readonly yearNote: string;
  readonly basis: string;
  readonly basisNote: string;
  readonly stage: string;
  readonly stageNote: string;
  readonly target: string;
  readonly targetNote: string;
  readonly scope: string;
  readonly scopeLabel: string;
  readonly ratio: string;
  readonly gap: string;
  readonly low: string;
  readonly value: string;
  readonly high: string;
  readonly summary: string;
  readonly claimsTitle: string;
  readonly claimsNote: string;
  readonly scopeTitle: string;
  readonly scopeNote: string;
  /** Names of the first cases: one to change, the official scope and the expanded one. */
  readonly firstCases: readonly [string, string, string];
  readonly settingNote: Readonly<Record<Setting, string>>;
  readonly casesTitle: string;
  readonly activeTitle: string;
  readonly result: string;
  readonly boundsRow: string;
  readonly spending: string;
  readonly gdp: string;
  readonly required: string;
  readonly breakevenCategory: string;
  readonly breakeven: string;
  readonly source: string;
  readonly datasetRow: string;
  readonly compareTitle: string;
  /** Case, the three groups, target, ratio, gap. */
  readonly compareHeadings: readonly string[];
  readonly chartTitle: string;
  readonly rulesTitle: string;
  readonly rulesNote: string;
  readonly rulesSheet: string;
}
