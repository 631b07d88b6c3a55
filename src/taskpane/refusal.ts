/** Why nothing was written: the user can act on it. */
export type Reason =
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  | { readonly kind: "locked-workbook" }
  | { readonly kind: "case-taken"; readonly name: string }
  | { readonly kind: "case-unnamed" }
  | { readonly kind: "last-case" }
  | { readonly kind: "missing"; readonly what: string }
  | { readonly kind: "not-blank"; readonly cells: string }
  | { readonly kind: "no-ledger" }
  | { readonly kind: "headings-unwritten" };

/** A change that is refused before anything is written. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason.kind);
    this.name = "Refusal";
  }
}
