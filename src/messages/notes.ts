import type { Note, NoteDetails } from "../core/notes";
import type { Labels } from "../core/problem";
import { compactNumber, wordsIn } from "./catalogue";
import type { Language } from "./language";

/** What the sentences of notes need of the country. */
export interface NoteContext {
  readonly labelOf: (category: string) => string;
  readonly currency: Labels;
}

type NoteSentences = {
  readonly [Kind in keyof NoteDetails]: (note: Note<Kind>, context: NoteContext) => string;
};

const amount = (value: { toNumber(): number }, { currency }: NoteContext, language: Language) =>
  [compactNumber(value.toNumber(), language), wordsIn(currency, language)] as const;

const english: NoteSentences = {
  "base-years": ({ bases }) => `GDP on accounts of different base years: ${bases.join(", ")}`,
  "estimate-beside-outcome": () => "an estimated GDP beside a measured one",
  "gross-beside-net": () => "amounts before reductions beside amounts after them",
  documents: ({ documents }) =>
    `parts of several papers, a sum nobody published: ${documents.map((name) => (name === "" ? "the budget" : name)).join("; ")}`,
  unpublished: ({ parts }, context) =>
    parts
      .map(({ category, figure }) => {
        const [low, high] = [figure.low, figure.high].map((end) => amount(end, context, "en")[0]);
        const currency = wordsIn(context.currency, "en");
        return `${context.labelOf(category)} counted as ${low ?? ""}, up to ${high ?? ""} ${currency}`;
      })
      .join("; "),
};

const japanese: NoteSentences = {
  "base-years": ({ bases }) => `基準年の異なる GDP が並んでいます（${bases.join("、")} 年基準）`,
  "estimate-beside-outcome": () => "見込みの GDP と実績の GDP が並んでいます",
  "gross-beside-net": () => "修正減少前の額と修正減少後の額が混在しています",
  documents: ({ documents }) =>
    `複数の文書の額を合計しており、公表された合計ではありません（${documents.map((name) => (name === "" ? "予算" : name)).join("、")}）`,
  unpublished: ({ parts }, context) =>
    parts
      .map(({ category, figure }) => {
        const [low, high] = [figure.low, figure.high].map((end) =>
          amount(end, context, "ja").join(""),
        );
        return `${context.labelOf(category)}は ${low ?? ""} として算入（最大 ${high ?? ""}）`;
      })
      .join("、"),
};

const SENTENCES: Readonly<Record<Language, NoteSentences>> = { en: english, ja: japanese };

/** Notes as one text in a language; "" for none. */
export const notesIn = (language: Language, notes: readonly Note[], context: NoteContext): string =>
  notes.map((note) => noteIn(SENTENCES[language], note, context)).join("; ");

const noteIn = <Kind extends keyof NoteDetails>(
  sentences: NoteSentences,
  note: Note<Kind>,
  context: NoteContext,
): string => sentences[note.kind](note, context);
