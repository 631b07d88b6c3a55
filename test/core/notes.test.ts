import { exactly } from "../../src/core/bounded";
import { Decimal } from "../../src/core/decimal";
import { distinctNotes, notesOnGdps, notesOnSum, type SumPart } from "../../src/core/notes";
import type { Observation } from "../../src/core/figures";
import { gdp, observation } from "./observations";

/** What is said beside a result, and that nothing is said where there is nothing to say. */
const part = (...observations: readonly Partial<Observation>[]): SumPart => ({
  category: "a",
  spending: exactly(new Decimal(1)),
  observations: observations.map((parts) => observation(parts)),
});

const kinds = (...parts: readonly SumPart[]): readonly string[] =>
  notesOnSum(parts).map(({ kind }) => kind);

it.each([
  // parts                                                              notes
  [[part({})], []],
  [[part({ document: "A" }), part({ document: "A" })], []],
  [[part({ document: "A" }), part({ document: "B" })], ["documents"]],
  [[part({ document: "A" }), part({ document: "" })], ["documents"]],
  [[part({ document: "A" }, { document: "B", stage: "supplementary" })], []],
  [[part({ accounting: "gross" }), part({})], []],
  [[part({ accounting: "gross" }), part({ accounting: "net" })], ["gross-beside-net"]],
  [[part({ status: "not_published" })], ["unpublished"]],
])("says of a sum %j: %j", (parts, expected) => {
  expect(kinds(...parts)).toEqual(expected);
});

it("names the papers of one stage, and the categories without an amount", () => {
  const notes = notesOnSum([
    part({ document: "first draft" }),
    part({ document: "second draft", status: "not_published" }),
  ]);
  expect(notes).toEqual([
    { kind: "documents", documents: ["first draft", "second draft"] },
    { kind: "unpublished", parts: [{ category: "a", figure: exactly(new Decimal(1)) }] },
  ]);
});

it.each([
  // GDPs                                                            notes
  [[gdp(1), undefined], []],
  [[gdp(1, { base: 2015 }), gdp(2, { base: 2015 }), gdp(3)], []],
  [[gdp(1, { base: 2020 }), gdp(2, { base: 2015 })], [{ kind: "base-years", bases: [2015, 2020] }]],
  [[gdp(1), gdp(2, { stage: "published" })], [{ kind: "estimate-beside-outcome" }]],
])("says of GDPs beside each other %#", (gdps, notes) => {
  expect(notesOnGdps(gdps)).toEqual(notes);
});

it("says each thing once", () => {
  const [note] = notesOnGdps([gdp(1), gdp(2, { stage: "published" })]);
  expect(note).toBeDefined();
  expect(distinctNotes(note === undefined ? [] : [note, { ...note }])).toEqual([note]);
});
