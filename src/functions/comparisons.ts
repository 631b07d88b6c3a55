import { assess, type Assessment } from "../core/assessment";
import type { ClaimCheck } from "../core/claim";
import { basisName, readBasis } from "../core/basis";
import { NOTHING, plus, ratio, type Bounded } from "../core/bounded";
import type { Unit } from "../core/money";
import { Problem, attempt, wrongArgument, type Expected } from "../core/problem";
import type { CategorySpending } from "../core/spending";
import { stageName } from "../core/stage";
import { isBlank, type Range } from "../core/table";
import type { Claim } from "../dataset/claims";
import { claimCheck } from "../dataset/claims";
import type { Pack } from "../dataset/pack";
import { CATALOGUES } from "../messages/sentence";
import { asRange, single } from "./arguments/cells";
import { readChoices, readYear, type SharedChoices } from "./arguments/choices";
import { isOwnScope, namedScope, readOneScope } from "./arguments/scope";
import {
  amountFigure,
  assessmentCard,
  plainFigure,
  provenance,
  shareFigure,
  type Figure,
  type Out,
} from "./card";
import { customFunction } from "./custom-function";
import { scopeReaders, type ScopeReader } from "./spread";

/** Ratio of a year under every scope of the dataset and every usual basis. */
export const RATIO_GRID = customFunction(
  ["year", "[stage]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const choices = readChoices(args, pack);
    const year = readYear(single("year", args.year), pack);
    const bases = pack.country.bases.map((name) => readBasis(name, pack.country));
    const rows = [...pack.scopes.values()].map((scope): readonly Out[] => [
      scope.name,
      ...bases.map((basis) =>
        attempt(() => ratioFigure(choices, assess({ ...choices, basis, year, scope }))),
      ),
    ]);
    return [["scope", ...bases.map(basisName)], ...rows];
  },
);

/** Ratio of every year under every scope. */
export const COMPARE = customFunction(
  ["years", "scopes", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const choices = readChoices(args, pack);
    const years = filledCells("years", asRange(args.years), { kind: "a-year" });
    const readers = comparedScopes(asRange(args.scopes), pack);
    const rows = years.map((cell): readonly Out[] => [
      attempt(() => readYear(cell, pack)),
      ...readers.map((scope) =>
        attempt(() => {
          const year = readYear(cell, pack);
          return ratioFigure(choices, assess({ ...choices, year, scope: scope() }));
        }),
      ),
    ]);
    const headings = readers.map((scope): Out => attempt(() => scope().name));
    return [["year", ...headings], ...rows];
  },
);

const BREAKDOWN_HEADINGS = [
  "category",
  "label",
  "spending",
  "share",
  "counted",
  "share_of_gdp",
  "status",
] as const;

/** Rows by category in scope, and their total. */
export const BREAKDOWN = customFunction(
  ["year", "[scope]", "[stage]", "[basis]", "[unit]", "[as_of]", "[data]"],
  (args, { pack, language }) => {
    const choices = readChoices(args, pack);
    const year = readYear(single("year", args.year), pack);
    const assessment = assess({ ...choices, year, scope: readOneScope(args.scope, pack) });
    const { categories, counted } = assessment.spending;
    const frame = { unit: choices.unit, gdp: assessment.gdp.figure };
    const rows = categories.map((part) => {
      const names = [part.category, pack.categories.labelOf(part.category, language)] as const;
      const sources = provenance(part.observations, pack.sources);
      return breakdownRow(names, part, frame, { stage: stageName(choices.stages), ...sources });
    });
    const spending = categories.map((part): Bounded => part.spending).reduce(plus, NOTHING);
    const total = ["total", CATALOGUES[language].labels.total] as const;
    return [
      BREAKDOWN_HEADINGS,
      ...rows,
      breakdownRow(total, { spending, counted, share: "" }, frame, {}),
    ];
  },
);

type BreakdownPart = Pick<CategorySpending, "spending" | "counted"> & { readonly share: Out };

function breakdownRow(
  names: readonly [id: string, label: string],
  { spending, counted, share }: BreakdownPart,
  { unit, gdp }: { readonly unit: Unit; readonly gdp: Bounded },
  card: Figure["card"],
): readonly Out[] {
  return [
    ...names,
    amountFigure(spending, unit, card),
    share,
    amountFigure(counted, unit, card),
    shareFigure(ratio(counted, gdp), card),
    String(card["status"] ?? ""),
  ];
}

const CLAIM_HEADINGS = [
  "claim",
  "statement",
  "fiscal_year",
  "stages",
  "scope",
  "basis",
  "as_of",
  "published_percent",
  "computed_percent",
  "low",
  "high",
  "verdict",
  "source",
] as const;

/** Each published claim beside the computed value. */
export const CLAIMS = customFunction(["[data]"], (args, { pack }) => {
  const { figures } = readChoices(args, pack);
  const rows = pack.claims.map((claim): readonly Out[] => {
    const check = attempt(() => claimCheck(claim, { ...pack, figures }));
    const computed = check instanceof Problem ? Array<Out>(4).fill(check) : checkCells(check);
    return [...claimCells(claim), ...computed, pack.sources.citation(claim.source)];
  });
  return [CLAIM_HEADINGS, ...rows];
});

const claimCells = (claim: Claim): readonly Out[] => [
  claim.id,
  claim.statement.en,
  claim.fiscalYear,
  claim.stages,
  claim.scope,
  claim.basis,
  claim.asOf,
  plainFigure(claim.publishedPercent, `0.${"0".repeat(claim.decimals)}`),
];

const checkCells = ({ computed, verdict }: ClaimCheck): readonly Out[] => [
  ...[computed.value, computed.low, computed.high].map((end) => plainFigure(end, "0.0000")),
  verdict,
];

const ratioFigure = (choices: SharedChoices, assessment: Assessment): Figure =>
  shareFigure(assessment.ratio, assessmentCard(choices, assessment));

/** A scope for each name of a range, or the user's own. */
function comparedScopes(range: Range, pack: Pack): readonly ScopeReader[] {
  if (isOwnScope(range, pack)) return scopeReaders(range, pack).flat();
  return filledCells("scopes", range, { kind: "a-scope" }).map(
    (name) => () => namedScope(name, pack),
  );
}

/** The cells of a range in reading order, without the blank ones. */
function filledCells(name: string, range: Range, expected: Expected): readonly unknown[] {
  const cells = range.flat().filter((cell) => !isBlank(cell));
  if (cells.length > 0) return cells;
  throw wrongArgument(name, undefined, expected);
}
