import type { Bounded } from "./bounded";
import { MEASURED, type Observation } from "./figures";

/** What a reader must know before trusting a result, each with the data of its sentence. */
export interface NoteDetails {
  /** GDPs that stand on accounts of different base years. */
  readonly "base-years": { readonly bases: readonly number[] };
  /** A GDP that was only estimated beside one that was measured. */
  readonly "estimate-beside-outcome": object;
  /** Amounts before reductions beside amounts after them. */
  readonly "gross-beside-net": object;
  /** A sum of parts from several papers of one stage: nobody published it. */
  readonly documents: { readonly documents: readonly string[] };
  /** Categories without a published amount: they count as their low bound in the value. */
  readonly unpublished: { readonly parts: readonly UnpublishedPart[] };
}

/** A category whose amount nobody published. */
export interface UnpublishedPart {
  readonly category: string;
  readonly figure: Bounded;
}

export type Note<Kind extends keyof NoteDetails = keyof NoteDetails> = {
  readonly [K in Kind]: { readonly kind: K } & NoteDetails[K];
}[Kind];

/** Parts of a sum, each with the observations behind it. */
export interface SumPart {
  readonly category: string;
  readonly spending: Bounded;
  readonly observations: readonly Observation[];
}

/**
 * What must be said of a sum of spending: parts of several papers, amounts before and after reductions,
 * and categories without a published amount.
 */
export function notesOnSum(parts: readonly SumPart[]): readonly Note[] {
  const observations = parts.flatMap((part) => part.observations);
  return [...documentNotes(observations), ...reductionNotes(observations), ...unpublished(parts)];
}

/** What must be said of GDPs that stand beside each other: other base years, estimate beside outcome. */
export function notesOnGdps(gdps: readonly (Observation | undefined)[]): readonly Note[] {
  const seen = gdps.flatMap((gdp) => gdp ?? []);
  const bases = distinct(seen.flatMap(({ base }) => base ?? [])).sort((a, b) => a - b);
  const isMeasured = distinct(seen.map(({ stage }) => stage === MEASURED));
  return [
    ...(bases.length > 1 ? [{ kind: "base-years", bases } as const] : []),
    ...(isMeasured.length > 1 ? [{ kind: "estimate-beside-outcome" } as const] : []),
  ];
}

/** The notes of several results, each kind once with what all of them say. */
export function distinctNotes(notes: readonly Note[]): readonly Note[] {
  const texts = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...texts.values()];
}

function documentNotes(observations: readonly Observation[]): readonly Note[] {
  return distinct(observations.map(({ stage }) => stage)).flatMap((stage) => {
    const own = observations.filter((seen) => seen.stage === stage);
    const documents = distinct(own.map(({ document }) => document));
    return documents.length > 1 ? [{ kind: "documents", documents } as const] : [];
  });
}

/** What must be said of amounts before and after reductions beside each other. */
export function reductionNotes(observations: readonly Observation[]): readonly Note[] {
  const marks = distinct(observations.flatMap(({ accounting }) => accounting ?? []));
  return marks.length > 1 ? [{ kind: "gross-beside-net" }] : [];
}

function unpublished(parts: readonly SumPart[]): readonly Note[] {
  const open = parts.filter(({ observations }) =>
    observations.some(({ status }) => status === "not_published"),
  );
  if (open.length === 0) {
    return [];
  }
  return [
    {
      kind: "unpublished",
      parts: open.map(({ category, spending }) => ({ category, figure: spending })),
    },
  ];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
