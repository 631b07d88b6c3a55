import type { Note, NoteDetails } from "../core/notes";
import type {
  Expected,
  ExpectedDetails,
  Fault,
  Problem,
  Received,
  ReceivedDetails,
} from "../core/problem";
import type { Catalogue, NoteContext, NoteSentences } from "./catalogue";
import { en } from "./en";
import { ja } from "./ja";
import type { Language } from "./language";

/** The catalogue of each language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, ja };

/**
 * A problem as a sentence.
 *
 * @param language - Language of the user.
 * @returns One or two sentences of plain text.
 */
export const sentenceOf = (problem: Problem, language: Language): string =>
  sentenceFrom(CATALOGUES[language], problem);

/** A problem as a sentence of a catalogue. */
export function sentenceFrom(catalogue: Catalogue, { fault }: Problem): string {
  if (fault.kind !== "wrong-argument") {
    return problemIn(catalogue, fault);
  }
  const { place, received, expected } = fault;
  return catalogue.wrongArgument(
    typeof place === "string" ? place : catalogue.cell(place),
    receivedIn(catalogue, received),
    expectedIn(catalogue, expected),
  );
}

const problemIn = <Code extends keyof Catalogue["problems"]>(
  { problems }: Catalogue,
  fault: Fault<Code>,
): string => problems[fault.kind](fault);

const receivedIn = <Name extends keyof ReceivedDetails>(
  catalogue: Catalogue,
  received: Received<Name>,
): string => catalogue.received[received.kind](received);

const expectedIn = <Name extends keyof ExpectedDetails>(
  catalogue: Catalogue,
  expected: Expected<Name>,
): string => catalogue.expected[expected.kind](expected);

/** Notes as one text in a language; "" for none. */
export const notesIn = (language: Language, notes: readonly Note[], context: NoteContext): string =>
  notes.map((note) => noteIn(CATALOGUES[language].notes, note, context)).join("; ");

const noteIn = <Kind extends keyof NoteDetails>(
  sentences: NoteSentences,
  note: Note<Kind>,
  context: NoteContext,
): string => sentences[note.kind](note, context);
