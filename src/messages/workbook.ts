import type { WorkbookFault, WorkbookProblemCode } from "../core/workbook-problem";

/** Tables of the sheet that a portable copy brings. */
export type DataBlock =
  | "value"
  | "low"
  | "high"
  | "status"
  | "note"
  | "cite"
  | "scope"
  | "gdp"
  | "year"
  | "target"
  | "unit"
  | "own"
  | "working";

/** What the sheet of a portable copy says. */
export interface DataSheetTexts {
  readonly title: string;
  readonly heading: string;
  /** @param day - Undefined for the newest. */
  readonly note: (day: string | undefined, version: string, currency: string) => string;
  readonly blocks: Readonly<Record<DataBlock, string>>;
}

/** Headings of the columns that a portable copy brings beside a ledger. */
export interface LedgerSideTexts {
  readonly amount: string;
  readonly category: string;
  readonly share: string;
  readonly counted: string;
}

/** With what a receipt was made. */
export interface ReceiptMaking {
  readonly day: string;
  readonly version: string;
  readonly checksum: string;
  readonly addIn: string;
}

/** What a receipt says. */
export interface ReceiptTexts {
  readonly title: string;
  readonly heading: string;
  readonly note: (made: ReceiptMaking) => string;
  readonly cells: string;
  readonly cellHeadings: readonly string[];
  readonly figures: string;
  readonly figureHeadings: readonly string[];
}

/** What is said of workbooks as files, in one language. */
export interface WorkbookTexts {
  readonly problems: {
    readonly [Code in WorkbookProblemCode]: (fault: WorkbookFault<Code>) => string;
  };
  readonly data: DataSheetTexts;
  readonly ledger: LedgerSideTexts;
  readonly receipt: ReceiptTexts;
}

/** Bytes as millions, for sentences. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
