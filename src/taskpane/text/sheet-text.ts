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
}
