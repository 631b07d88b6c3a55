import { assess, categoryIn, gdpIn } from "../../core/assessment";
import type { Choices } from "../../core/assessment";
import { readBasis, officialBasis } from "../../core/basis";
import type { Gdp, Basis } from "../../core/basis";
import { NOTHING, plus, ratio, type Bounded } from "../../core/bounded";
import { Decimal } from "../../core/decimal";
import type { Status } from "../../core/figures";
import { Problem, attempt } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { targetGap } from "../../core/target";
import type { Category, Group } from "../../dataset/categories";
import type { Pack } from "../../dataset/pack";
import { offeredBy } from "../offered";
import type { Case, Model } from "../sheet/model";
import { readDay } from "../../core/day";
import { readStages } from "../../core/stage";
import { isBlank } from "../../core/table";
import { readShare } from "../../core/text";
import { readTarget } from "../../dataset/targets";
import type { HostCell } from "../../excel/port";

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
interface GroupRatio {
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
  const { pack } = model;
  const question = attempt(() => readQuestion(model));
  const shares = attempt(() => readShares(of, pack));
  const scope = shares instanceof Problem ? { name: OWN_SCOPE, shares: [] } : shares;
  if (question instanceof Problem) {
    return { question, outcome: question, rows: [] };
  }
  return {
    question,
    outcome: shares instanceof Problem ? shares : attempt(() => outcomeOf(question, shares, pack)),
    rows: rowsOf(question, scope, pack),
  };
}

function outcomeOf(question: CaseQuestion, scope: Scope, pack: Pack): Outcome {
  const { spending, gdp, ratio: share } = assess({ ...question, scope });
  const groupRatio = (group: Group): GroupRatio => {
    const members = pack.categories.membersOf(group.id);
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
    groups: offeredBy(pack).groups.map(groupRatio),
  };
}

function rowsOf(question: CaseQuestion, scope: Scope, pack: Pack): readonly CategoryRow[] {
  const gdp = attempt(() => gdpIn(question));
  const shares = new Map(scope.shares.map(({ category, share }) => [category, share]));
  return offeredBy(pack).countable.map((category): CategoryRow => {
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

/** Ratio of the same spending on another basis, by its name. */
export const ratioOn = (question: CaseQuestion, { spending }: Outcome, basis: string): Bounded =>
  ratio(spending, gdpIn(question, readBasis(basis, question.country)).figure);

/** The choices that every case of a workbook is computed under. */
export interface CaseQuestion extends Choices {
  readonly year: number;
  /** Share of GDP. */
  readonly target: Decimal;
  /** What the target is measured on: a target of the dataset brings its own where no basis is given. */
  readonly targetBasis: Basis;
}

/**
 * The choices that the settings' cells make.
 *
 * @throws {Problem} `wrong-argument` naming the first that is wrong.
 */
export function readQuestion({ settings, pack }: Pick<Model, "settings" | "pack">): CaseQuestion {
  const { country, figures, targets } = pack;
  const { year, stage, as_of: asOf } = settings;
  const official = officialBasis(country);
  const basis = isBlank(settings.basis) ? undefined : readBasis(settings.basis, country);
  const target = readTarget(isBlank(settings.target) ? undefined : settings.target, targets);
  const own = target.basis === undefined ? official : readBasis(target.basis, country);
  return {
    country,
    figures,
    year: country.calendar.read(year),
    basis: basis ?? official,
    stages: isBlank(stage) ? country.defaultStages : readStages(stage, country),
    asOf: isBlank(asOf) ? undefined : readDay(asOf),
    target: target.share,
    targetBasis: basis ?? own,
  };
}

/**
 * The scope that a case is.
 *
 * @throws {Problem} `wrong-argument` naming the category whose share is none.
 */
export const readShares = ({ shares }: Case, pack: Pack): Scope => ({
  name: OWN_SCOPE,
  shares: offeredBy(pack).countable.map(({ id }) => ({
    category: id,
    share: readShare(id, shares.get(id)),
  })),
});

/** The share that a number in per cent is, exactly; undefined unless it is from 0 to 100. */
export function shareOfPercent(text: string): number | undefined {
  const percent = Number(text);
  const isShare = text.trim() !== "" && percent >= 0 && percent <= 100;
  return isShare ? new Decimal(percent).div(100).toNumber() : undefined;
}

const MS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a cell as a date field takes it; "" where there is none. */
export function dayOfCell(cell: HostCell): string {
  if (cell === null || cell === "" || cell === 0) {
    return "";
  }
  const day = attempt(() => readDay(cell));
  return day instanceof Problem ? "" : day;
}

/** The serial number that Excel keeps for a day, which is written as YYYY-MM-DD. */
export const serialOfDay = (day: string): number => Date.parse(day) / MS_A_DAY + SERIAL_OF_1970;
