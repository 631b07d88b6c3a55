import type { TextColumn } from "../../src/core/ledger/vocabulary";
import { pick, randomOf } from "./random";

/** A ledger and rules for it, described by what makes matching easy or hard. */
export interface Shape {
  readonly seed: number;
  readonly lines: number;
  /** From 10 to 1,000. */
  readonly rules: number;
  /** The alternatives of a matcher. */
  readonly alternatives: number;
  readonly script: "ja" | "en" | "mixed";
  /** The terms in an item text, each of some 4 (ja) or 16 (en) letters. */
  readonly terms: number;
  /** The share of item texts that differ from all others, from 0.002 to 1. */
  readonly distinct: number;
  /** The columns that rules match; an item is always among them. */
  readonly columns: readonly TextColumn[];
  /** The share of lines whose item holds a term that rules name, from 0.01 to 1. */
  readonly hits: number;
  /** The rules that name the same term; many overlap. */
  readonly overlap: number;
  /** The share of rules that take a part of a line. */
  readonly partial: number;
}

const RULES = [10, 20, 50, 50, 100, 200, 500, 1000] as const;
const OTHER_COLUMNS = ["ministry", "organization", "section", "major_expense"] as const;

/** DuckDB works through groups of 122,880 rows, so two threads need more than one such group. */
const LINES = 250_000;

/** One shape of the space, drawn by its seed. */
export function drawShape(seed: number): Shape {
  const random = randomOf(seed);
  const between = (low: number, high: number): number => low + random() * (high - low);
  return {
    seed,
    lines: LINES,
    rules: pick(random, RULES),
    alternatives: pick(random, [1, 1, 2, 3, 5]),
    script: pick(random, ["ja", "en", "mixed"] as const),
    terms: pick(random, [1, 2, 2, 4, 8]),
    distinct: pick(random, [0.002, 0.05, 0.5, 1, 1]),
    columns: [...OTHER_COLUMNS.filter(() => random() < 0.5), "item"],
    hits: between(0, 1) < 0.5 ? between(0.01, 0.2) : between(0.2, 1),
    overlap: pick(random, [1, 1, 2, 4, 8]),
    partial: pick(random, [0, 0, 0, 0.3, 1]),
  };
}

/** What a shape is, in one line. */
export const describeShape = (shape: Shape): string =>
  [
    `${shape.rules} rules of ${shape.alternatives}`,
    `${shape.columns.length} columns`,
    `${shape.script}, ${shape.terms} terms`,
    `${percent(shape.distinct)} distinct`,
    `${percent(shape.hits)} hit`,
    `overlap ${shape.overlap}`,
    `${percent(shape.partial)} partial`,
  ].join("; ");

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;
