import { assess, categoryIn, gdpIn } from "../../core/assessment";
import { readBasis, type Gdp } from "../../core/basis";
import { NOTHING, plus, ratio, times, type Bounded } from "../../core/bounded";
import type { Decimal } from "../../core/decimal";
import type { Status } from "../../core/figures";
import { Problem, attempt } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { targetGap } from "../../core/target";
import { HOME } from "../../dataset/bundled";
import type { Category, Group } from "../../dataset/categories";
import { COUNTABLE, GROUPS } from "../offered";
import type { Case, Model } from "../sheet/model";
import { readQuestion, readShares, type CaseQuestion } from "./settings";

/** One category as the pane shows it. */
export interface CategoryRow {
  readonly category: Category;
  readonly share: Decimal;
  /** Amount of the whole category; undefined where no figure is known. */
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
  /** Amount that counts. */
  readonly spending: Bounded;
  readonly gdp: Gdp;
  /** Amount that is missing to the target; below zero when it is passed. */
  readonly gap: Bounded;
  /** Share of GDP of each group, in their order. */
  readonly groups: readonly GroupRatio[];
}

/** Share of GDP that the counted categories of a group are. */
export interface GroupRatio {
  readonly group: Group;
  readonly ratio: Bounded;
}

/** Everything the scenario tab shows; a problem stands where a figure cannot be computed. */
export interface Scenario {
  readonly question: CaseQuestion | Problem;
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

function outcomeOf(question: CaseQuestion, scope: Scope): Outcome {
  const { spending, gdp, ratio: share } = assess({ ...question, scope });
  const groupRatio = (group: Group): GroupRatio => {
    const members = HOME.categories.membersOf(group.id);
    const counted = spending.categories.filter(({ category }) => members.includes(category));
    const sum = counted.map((part) => part.counted).reduce(plus, NOTHING);
    return { group, ratio: ratio(sum, gdp.figure) };
  };
  const targetGdp = gdpIn(question, question.targetBasis).figure;
  return {
    ratio: share,
    spending: spending.counted,
    gdp,
    gap: targetGap(question.target, targetGdp, spending.counted),
    groups: GROUPS.map(groupRatio),
  };
}

function rowsOf(question: CaseQuestion, scope: Scope): readonly CategoryRow[] {
  const gdp = attempt(() => gdpIn(question));
  const shares = new Map(scope.shares.map(({ category, share }) => [category, share]));
  return COUNTABLE.map((category): CategoryRow => {
    const sum = attempt(() => categoryIn(question, question.year, category.id));
    const { figure, observations } =
      sum instanceof Problem ? { figure: undefined, observations: [] } : sum;
    const hasWeight = figure !== undefined && !(gdp instanceof Problem);
    return {
      category,
      share: shares.get(category.id) ?? NOTHING.value,
      spending: figure,
      weight: hasWeight ? ratio(figure, gdp.figure) : undefined,
      statuses: observations.map(({ status }) => status),
      sources: observations.map(({ source }) => source),
    };
  });
}

/** Share of GDP that a category adds under its share. */
export const counted = ({ weight, share }: CategoryRow): Bounded | undefined =>
  weight === undefined ? undefined : times(weight, share);

/** Ratio of the same spending on another basis, by its name. */
export const ratioOn = (question: CaseQuestion, { spending }: Outcome, basis: string): Bounded =>
  ratio(spending, gdpIn(question, readBasis(basis, HOME.country)).figure);
