import { assess } from "../core/assessment";
import type { Assessment, ClaimCheck } from "../core/assessment";
import { basisName, readBasis } from "../core/basis";
import { NOTHING, plus, ratio, type Bounded } from "../core/bounded";
import type { Unit } from "../core/money";
import { notesOnGdps, notesOnSum, type Note } from "../core/notes";
import { attempt, Problem, wrongArgument, type Expected } from "../core/problem";
import type { CategorySpending } from "../core/spending";
import { stageName } from "../core/stage";
import { isBlank, type Range } from "../core/table";
import { claimCheck } from "../dataset/claims";
import type { Claim } from "../dataset/claims";
import type { Pack } from "../dataset/pack";
import type { Language } from "../messages/language";
import { CATALOGUES } from "../messages/sentence";
import { rangeIn, singleCell } from "./arguments/cells";
import { readChoices, readYear, type CallPlace, type SharedChoices } from "./arguments/choices";
import { readPackOf } from "./arguments/country";
import { isOwnScope, namedScope, readOneScope } from "./arguments/scope";
import {
  amountFigure,
  assessmentCard,
  noteText,
  plainFigure,
  provenance,
  shareFigure,
  type Figure,
  type Out,
} from "./card";
import { customFunction } from "./custom-function";
import { asker, scopeReaders, type ScopeReader, type SharedQuestion } from "./spread";

/** Ratio of a year under every scope of the dataset and every usual basis. */
export const RATIO_GRID = customFunction(
  ["year", "[stage]", "[as_of]", "[data]", "[country]"],
  (args, { pack: home, language }) => {
    const pack = readPackOf(args.country, home);
    const choices = readChoices(args, { pack, language });
    const year = readYear(singleCell("year", args.year), pack);
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

/** Ratio of every year under every scope, with what must be said of the row. */
export const COMPARE = customFunction(
  ["years", "scopes", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, context) => {
    const { pack: home } = context;
    const years = filledCells("years", rangeIn(args.years), { kind: "a-year" });
    const readers = comparedScopes(rangeIn(args.scopes), home);
    const ask = asker({ ...args, scope: args.scopes }, context);
    const rows = years.map((year) =>
      readers.map((scope) => attempt(() => compared(ask(year, scope)))),
    );
    const gdps = gdpNotes(rows.flat());
    const body = rows.map((row, index): readonly Out[] => [
      attempt(() => readYear(years[index], home)),
      ...row.map((result) => (result instanceof Problem ? result : result.figure)),
      rowNote(row, gdps, context),
    ]);
    const headings = readers.map((scope): Out => attempt(() => scope().scope.name));
    return [["year", ...headings, "note"], ...body];
  },
);

/** A ratio beside others. */
interface Compared {
  readonly question: SharedQuestion;
  readonly assessment: Assessment;
  readonly figure: Figure;
}

function compared(question: SharedQuestion): Compared {
  const assessment = assess(question);
  return { question, assessment, figure: ratioFigure(question, assessment) };
}

type Results = readonly (Compared | Problem)[];

/** What must be said of the GDPs of each country side by side. */
function gdpNotes(results: Results): ReadonlyMap<Pack, readonly Note[]> {
  const found = results.flatMap((result) => (result instanceof Problem ? [] : [result]));
  const packs = [...new Set(found.map(({ question }) => question.pack))];
  return new Map(
    packs.map((pack) => {
      const own = found.filter(({ question }) => question.pack === pack);
      return [pack, notesOnGdps(own.map(({ assessment }) => assessment.gdp.observation))];
    }),
  );
}

function rowNote(
  row: Results,
  gdps: ReadonlyMap<Pack, readonly Note[]>,
  { language }: CallPlace,
): string {
  const texts = row.flatMap((result) => {
    if (result instanceof Problem) {
      return [];
    }
    const { pack } = result.question;
    const notes = [...notesOnSum(result.assessment.spending.categories), ...(gdps.get(pack) ?? [])];
    return notes.length === 0 ? [] : [noteText(notes, { pack, language })];
  });
  return [...new Set(texts)].join("; ");
}

const BREAKDOWN_HEADINGS = [
  "category",
  "label",
  "spending",
  "share",
  "counted",
  "share_of_gdp",
  "status",
  "note",
] as const;

/** Rows by category in scope, and their total. */
export const BREAKDOWN = customFunction(
  ["year", "[scope]", "[stage]", "[basis]", "[unit]", "[as_of]", "[data]"],
  (args, { pack: home, language }) => {
    const { pack, scope } = readOneScope(args.scope, home);
    const choices = readChoices(args, { pack, language });
    const year = readYear(singleCell("year", args.year), pack);
    const assessment = assess({ ...choices, year, scope });
    const { categories, counted } = assessment.spending;
    const frame = { unit: choices.unit, gdp: assessment.gdp.figure };
    const rows = categories.map((part) => {
      const names = [part.category, pack.categories.labelOf(part.category, language)] as const;
      const card = { stage: stageName(choices.stages), ...provenance(part.observations, choices) };
      return [...breakdownRow(names, part, frame, card), noteText(notesOnSum([part]), choices)];
    });
    const note = noteText(notesOnSum(categories), choices);
    const spending = categories.map((part): Bounded => part.spending).reduce(plus, NOTHING);
    const total = ["total", CATALOGUES[language].labels.total] as const;
    return [
      BREAKDOWN_HEADINGS,
      ...rows,
      [...breakdownRow(total, { spending, counted, share: "" }, frame, {}), note],
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
  "kind",
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
  "note",
] as const;

/** Each published claim beside the computed value. */
export const CLAIMS = customFunction(["[data]", "[country]"], (args, { pack: home, language }) => {
  const pack = readPackOf(args.country, home);
  const { figures } = readChoices(args, { pack, language });
  const rows = pack.claims.map((claim): readonly Out[] => {
    const check = attempt(() => claimCheck(claim, { ...pack, figures }));
    const computed = check instanceof Problem ? Array<Out>(4).fill(check) : checkCells(check);
    const source = pack.sources.citation(claim.source, CATALOGUES[language].labels);
    return [...claimCells(claim, language), ...computed, source, claim.note];
  });
  return [CLAIM_HEADINGS, ...rows];
});

const claimCells = (claim: Claim, language: Language): readonly Out[] => [
  claim.id,
  claim.kind,
  claim.statement[language],
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
  if (isOwnScope(range, pack)) {
    return scopeReaders(range, pack).flat();
  }
  return filledCells("scopes", range, { kind: "a-scope" }).map(
    (name) => () => namedScope(name, pack),
  );
}

/** The cells of a range in reading order, without the blank ones. */
function filledCells(name: string, range: Range, expected: Expected): readonly unknown[] {
  const cells = range.flat().filter((cell) => !isBlank(cell));
  if (cells.length > 0) {
    return cells;
  }
  throw wrongArgument(name, undefined, expected);
}
