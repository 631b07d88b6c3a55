import { basisName, type Basis } from "../../core/basis";
import { wrongArgument } from "../../core/problem";
import type { Scope } from "../../core/scope";
import { isBlank } from "../../core/table";
import { SCOPES } from "../../dataset/scopes";
import { asRange, single } from "../read/cells";
import { readQuestion, readYear, type Question } from "../read/question";
import type { Out } from "../result";
import { attempt, readersOf } from "../spread";
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
  const asked = listOf("years", years);
  const readers = readersOf(asRange(scopes)).flat();
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

/** The cells of a range in reading order, without the blank ones. */
function listOf(name: string, argument: unknown): readonly unknown[] {
  const cells = asRange(argument)
    .flat()
    .filter((cell) => !isBlank(cell));
  if (cells.length > 0) return cells;
  throw wrongArgument(name, null, {
    en: "give at least one fiscal year",
    ja: "年度を 1 つ以上指定してください",
  });
}
