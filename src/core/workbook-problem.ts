/** What a sentence needs that needs nothing. */
type Nothing = Readonly<Record<never, never>>;

/** Where a text or formula is: a part of the file, or a cell of a sheet. */
export type WorkbookPlace = { readonly part: string } | { readonly cell: string };

/** Everything that can keep a workbook from being read, changed or shared, with what its sentence needs. */
export interface WorkbookProblemDetails {
  readonly "not-a-workbook": Nothing;
  readonly "encrypted-workbook": Nothing;
  readonly "macro-workbook": Nothing;
  readonly "locked-workbook": Nothing;
  /** Limit in bytes. */
  readonly "file-too-large": { readonly limit: number };
  readonly "part-too-large": { readonly part: string; readonly limit: number };
  readonly "too-many-parts": { readonly limit: number };
  readonly "too-many-names": { readonly limit: number };
  readonly "unsafe-part-name": { readonly part: string };
  readonly "unsupported-compression": { readonly part: string };
  readonly "damaged-file": Nothing;
  readonly "damaged-part": { readonly part: string };
  readonly "broken-relationship": { readonly part: string; readonly target: string };
  readonly "formula-too-long": { readonly place: WorkbookPlace; readonly limit: number };
  readonly "text-too-long": { readonly place: WorkbookPlace; readonly limit: number };
  readonly "no-formulas": Nothing;
  readonly "copy-differs": {
    readonly cell: string;
    /** What the add-in computes and what the copy does, as a cell shows them. */
    readonly expected: string;
    readonly found: string;
  };
  readonly "receipt-missing": Nothing;
  readonly "sheet-changed": { readonly cell: string };
}

/** The closed set of what can be wrong with a workbook. */
export type WorkbookProblemCode = keyof WorkbookProblemDetails;

/** What is wrong with a workbook, with what its sentence needs. */
export type WorkbookFault<Code extends WorkbookProblemCode = WorkbookProblemCode> = {
  readonly [Each in Code]: { readonly kind: Each } & WorkbookProblemDetails[Each];
}[Code];

/**
 * A failure of a workbook that the user can act on, raised before anything was written. It has no language:
 * src/messages says it.
 */
export class WorkbookProblem extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(JSON.stringify(fault));
    this.name = "WorkbookProblem";
    this.fault = fault;
  }

  get code(): WorkbookProblemCode {
    return this.fault.kind;
  }
}
