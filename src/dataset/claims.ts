import { readBasis } from "../core/basis";
import { checkClaim, type ClaimCheck } from "../core/assessment";
import type { Country } from "../core/country";
import { Decimal } from "../core/decimal";
import type { Figures } from "../core/figures";
import type { Scope } from "../core/scope";
import { readStages } from "../core/stage";
import { eachLanguage, type Language } from "../messages/language";
import { rowsOf, type Table } from "./tables";

/**
 * What the rule makes of a claim: reproduced from an amount and a GDP that were printed apart; not
 * reproduced; worked back from the percentage itself, which proves nothing; or computed here for contrast.
 */
export type ClaimKind = "published" | "differs" | "circular" | "control";

const KINDS: readonly ClaimKind[] = ["published", "differs", "circular", "control"];

/** A percentage that somebody published, and the choices it was computed under. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly statement: Readonly<Record<Language, string>>;
  readonly fiscalYear: number;
  readonly stages: string;
  readonly scope: string;
  readonly basis: string;
  readonly asOf: string;
  readonly publishedPercent: Decimal;
  /** Places it was printed with. */
  readonly decimals: number;
  /** Id of its source; "" for a control, which nobody published. */
  readonly source: string;
  /** Why it differs, is circular or is shown; "" where there is nothing to say. */
  readonly note: string;
}

/** The column of the statement in each language. */
const statementIn = (language: Language): string =>
  language === "en" ? "statement" : `statement_${language}`;

/** The claims of a country in their order. */
export const readClaims = (table: Table): readonly Claim[] =>
  rowsOf(table).map((row) => ({
    id: row("claim"),
    kind: kindOf(row("kind")),
    statement: eachLanguage((language) => row(statementIn(language))),
    fiscalYear: Number(row("fiscal_year")),
    stages: row("stages"),
    scope: row("scope"),
    basis: row("basis"),
    asOf: row("as_of"),
    publishedPercent: new Decimal(row("published_percent")),
    decimals: Number(row("decimals")),
    source: row("source"),
    note: row("note"),
  }));

/** What a claim is computed from. */
export interface ClaimGround {
  readonly country: Country;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly figures: Figures;
}

/**
 * A claim beside what the same choices compute.
 *
 * @param ground - Country, scopes and figures to compute it from.
 * @throws {Problem} for a missing figure.
 */
export function claimCheck(claim: Claim, { country, scopes, figures }: ClaimGround): ClaimCheck {
  const scope = scopes.get(claim.scope);
  if (scope === undefined) {
    throw new Error(`No scope ${claim.scope}.`);
  }
  const question = {
    country,
    figures,
    scope,
    year: claim.fiscalYear,
    basis: readBasis(claim.basis, country),
    stages: readStages(claim.stages, country),
    asOf: claim.asOf,
  };
  return checkClaim(question, claim.publishedPercent, claim.decimals);
}

function kindOf(text: string): ClaimKind {
  const kind = KINDS.find((name) => name === text);
  if (kind === undefined) {
    throw new Error(`${text} is no kind of claim.`);
  }
  return kind;
}
