import { basisName, type Basis } from "../../core/basis";
import { wrongArgument, type Sentence } from "../../core/problem";
import type { Scope } from "../../core/scope";
import { isBlank, type Range } from "../../core/table";
import { SCOPES } from "../../dataset/scopes";
import { asRange, single } from "../read/cells";
import { readQuestion, readYear, type Question } from "../read/question";
import { isOwnScope, namedScope } from "../read/scope";
import type { Out } from "../result";
import { attempt, readersOf, type ReadScope } from "../spread";
import { basisOf, shareFigure, stateCard, stateOf } from "../state";
import type { CustomFunction } from "./custom-function";

/** The bases between which published claims differ. */
const BASES: readonly Basis[] = [
  { kind: "official" },
  { kind: "same_year" },
  { kind: "year", year: 2022 },
];

/** Ratio of a year under every scope of the dataset and every usual basis. */
export const RATIO_GRID: CustomFunction = (year, stage, asOf, data) => {
  const question = readQuestion({ stage, asOf, data });
  const asked = readYear(single("year", year));
  const rows = [...SCOPES.values()].map((scope): readonly Out[] => [
    scope.name,
    ...BASES.map((basis) => attempt(() => ratioCell(question, asked, scope, basis))),
  ]);
  return [["scope", ...BASES.map(basisName)], ...rows];
};

/** Ratio of every year under every scope. */
export const COMPARE: CustomFunction = (years, scopes, basis, stage, asOf, data) => {
  const question = readQuestion({ basis, stage, asOf, data });
  const asked = listOf("years", asRange(years), {
    en: "give at least one fiscal year",
    ja: "年度を 1 つ以上指定してください",
  });
  const readers = scopesOf(asRange(scopes));
  const columns = readers.map((read) => attempt(read));
  const rows = asked.map((cell): readonly Out[] => {
    const known = attempt(() => readYear(cell));
    const ratios = readers.map((read) =>
      attempt(() => ratioCell(question, readYear(cell), read(), basisOf(question))),
    );
    return [known, ...ratios];
  });
  const headings = columns.map((scope): Out =>
    "name" in scope && "shares" in scope ? scope.name : scope,
  );
  return [["year", ...headings], ...rows];
};

function ratioCell(question: Question, year: number, scope: Scope, basis: Basis): Out {
  const state = stateOf(question, year, scope, basis);
  return shareFigure(state.ratio, stateCard(question, state));
}

/** A scope for each name of a range, or the user's own. */
function scopesOf(range: Range): readonly ReadScope[] {
  if (isOwnScope(range)) return readersOf(range).flat();
  return listOf("scopes", range, {
    en: "give at least one scope",
    ja: "範囲を 1 つ以上指定してください",
  }).map((name) => () => namedScope(name));
}

/** The cells of a range in reading order, without the blank ones. */
function listOf(name: string, range: Range, needed: Sentence): readonly unknown[] {
  const cells = range.flat().filter((cell) => !isBlank(cell));
  if (cells.length > 0) return cells;
  throw wrongArgument(name, null, needed);
}
