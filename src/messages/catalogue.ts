import type { Note, NoteDetails } from "../core/notes";
import type {
  CellPlace,
  Expected,
  ExpectedDetails,
  Fault,
  Labels,
  ProblemCode,
  Received,
  ReceivedDetails,
} from "../core/problem";

type Sentences = {
  readonly received: {
    readonly [Name in keyof ReceivedDetails]: (received: Received<Name>) => string;
  };
  readonly expected: {
    readonly [Name in keyof ExpectedDetails]: (expected: Expected<Name>) => string;
  };
  /** Problems other than a refused argument. */
  readonly problems: {
    readonly [Code in Exclude<ProblemCode, "wrong-argument">]: (fault: Fault<Code>) => string;
  };
};

/** What the sentences of notes need of the country. */
export interface NoteContext {
  readonly labelOf: (category: string) => string;
  readonly currency: Labels;
}

/** What has to be said beside a figure. */
export type NoteSentences = {
  readonly [Kind in keyof NoteDetails]: (note: Note<Kind>, context: NoteContext) => string;
};

/** Words that say how a figure was read where the document itself was not. */
export interface SourceWords {
  readonly readAt: (copy: string) => string;
  readonly reportedBy: (medium: string) => string;
}

/** Labels that results of functions show. */
export interface ResultLabels extends SourceWords {
  /** Last row of a breakdown. */
  readonly total: string;
  /** Rows of a ledger's summary beside its categories. */
  readonly noAmount: string;
  readonly totalRow: string;
  readonly unreadable: string;
  /** Before the names of the columns. */
  readonly lackingColumn: string;
  readonly filledDown: string;
  /** Before the name of the unit. */
  readonly unit: string;
  readonly ledgerTotal: string;
}

/**
 * Every sentence that a user reads from below the pane, in one language. The compiler holds it complete:
 * a new problem, expectation or label is an error in each catalogue that lacks it.
 */
export interface Catalogue extends Sentences {
  /** A refused argument: where, what it is, what it takes. */
  readonly wrongArgument: (place: string, received: string, expected: string) => string;
  readonly cell: (place: CellPlace) => string;
  readonly labels: ResultLabels;
  readonly notes: NoteSentences;
}

/** Words of the dataset in a language, or in English where it has none in it. */
export const wordsIn = (labels: Labels, language: string): string =>
  labels[language] ?? labels["en"] ?? "";

/** A round number in words, such as "1 trillion". */
export const compactNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long" }).format(value);
