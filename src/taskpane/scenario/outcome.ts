import { gdpOf, readBasis, type Basis, type Gdp } from "../../core/basis";
import { plus, NOTHING, ratio, times, type Bounded } from "../../core/bounded";
import type { Day } from "../../core/day";
import type { Decimal } from "../../core/decimal";
import { Problem } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { categorySpending, spendingOf, type Moment } from "../../core/spending";
import type { Status } from "../../core/observation";
import type { Stages } from "../../core/stage";
import { targetGap } from "../../core/target";
import type { Category } from "../../dataset/categories";
import { FIGURES } from "../../dataset/figures";
import { readQuestion, readShares } from "./settings";
import { COUNTABLE } from "../sheet/layout";
import type { Case, Model } from "../sheet/model";

/** A case with the choices it is computed under. */
export interface Question {
  readonly year: number;
  readonly stages: Stages;
  readonly basis: Basis;
  readonly asOf?: Day;
  /** Share of GDP. */
  readonly target: Decimal;
  /** What the target is measured on: a target of the dataset brings its own where no basis is given. */
  readonly targetBasis: Basis;
}

/** One category as the pane shows it. */
export interface CategoryRow {
  readonly category: Category;
  readonly share: Decimal;
  /** Yen of the whole category; undefined where no figure is known. */
  readonly spending: Bounded | undefined;
  /** Share of GDP that the whole category is. */
  readonly weight: Bounded | undefined;
  readonly statuses: readonly Status[];
  /** Ids of the sources. */
  readonly sources: readonly string[];
}

/** What a case comes to. */
export interface Outcome {
  readonly ratio: Bounded;
  /** Yen. */
  readonly spending: Bounded;
  readonly gdp: Gdp;
  /** Yen that are missing to the target; below zero when it is passed. */
  readonly gap: Bounded;
  /** Share of GDP of each group. */
  readonly groups: Readonly<Record<Group, Bounded>>;
}

/** A group of categories. */
export type Group = "defence" | "related" | "candidate";

/** The groups in their order. */
export const GROUPS: readonly Group[] = ["defence", "related", "candidate"];

/** Everything the scenario tab shows; a problem stands where a figure cannot be computed. */
export interface Scenario {
  readonly question: Question | Problem;
  readonly outcome: Outcome | Problem;
  readonly rows: readonly CategoryRow[];
}

/** What a case of the workbook comes to. */
export function scenarioOf(model: Model, of: Case): Scenario {
  const question = attempt(() => readQuestion(model.settings));
  const shares = attempt(() => readShares(of));
  const scope = shares instanceof Problem ? { name: OWN_SCOPE, shares: [] } : shares;
  if (question instanceof Problem) {
    return { question, outcome: question, rows: [] };
  }
  return {
    question,
    outcome: shares instanceof Problem ? shares : attempt(() => outcomeOf(question, shares)),
    rows: rowsOf(question, scope),
  };
}

function outcomeOf(question: Question, scope: Scope): Outcome {
  const { counted, categories } = spendingOf(FIGURES, scope, momentOf(question));
  const gdp = gdpOn(question, question.basis);
  const groupRatio = (group: Group): Bounded => {
    const members = categories.filter(({ category }) => category.startsWith(`${group}.`));
    return ratio(members.map((part) => part.counted).reduce(plus, NOTHING), gdp.figure);
  };
  return {
    ratio: ratio(counted, gdp.figure),
    spending: counted,
    gdp,
    gap: targetGap(question.target, gdpOn(question, question.targetBasis).figure, counted),
    groups: {
      defence: groupRatio("defence"),
      related: groupRatio("related"),
      candidate: groupRatio("candidate"),
    },
  };
}

function rowsOf(question: Question, scope: Scope): readonly CategoryRow[] {
  const gdp = attempt(() => gdpOn(question, question.basis));
  const shares = new Map(scope.shares.map(({ category, share }) => [category, share]));
  return COUNTABLE.map((category): CategoryRow => {
    const found = attempt(() => categorySpending(FIGURES, category.id, momentOf(question)));
    const known = found instanceof Problem ? undefined : found;
    const spending = known?.figure;
    const hasWeight = spending !== undefined && !(gdp instanceof Problem);
    return {
      category,
      share: shares.get(category.id) ?? NOTHING.value,
      spending,
      weight: hasWeight ? ratio(spending, gdp.figure) : undefined,
      statuses: (known?.observations ?? []).map(({ status }) => status),
      sources: (known?.observations ?? []).map(({ source }) => source),
    };
  });
}

/** Share of GDP that a category adds under its share. */
export const counted = ({ weight, share }: CategoryRow): Bounded | undefined =>
  weight === undefined ? undefined : times(weight, share);

/** A result, or the problem that kept it from being. */
export function attempt<T>(compute: () => T): T | Problem {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) {
      return error;
    }
    throw error;
  }
}

const gdpOn = ({ year, asOf }: Question, basis: Basis): Gdp => gdpOf(FIGURES, basis, year, asOf);

const momentOf = ({ year, stages, asOf }: Question): Moment =>
  asOf === undefined ? { year, stages } : { year, stages, asOf };

/** Ratio of the same spending on another basis. */
export const outcomeOn = (
  question: Question,
  { spending }: Outcome,
  basis: "official" | "same_year" | "FY2022",
): Bounded => ratio(spending, gdpOn(question, readBasis(basis)).figure);
