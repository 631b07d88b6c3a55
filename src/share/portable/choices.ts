import type { CellAddress } from "../../xlsx/address";
import type { StoredValue } from "../../xlsx/values";
import { scopeFunctionOf } from "../../xlsx/scope-formula";
import { placeKey, type CellBook } from "../formula/book";
import { leavesOf } from "../formula/leaves";
import { parseFormula } from "../formula/parser";
import type { Changes } from "../formula/reach";
import { nodesOf, type Node } from "../formula/tree";
import type { ScopeCell } from "../scope-cells";
import { parameterNames } from "../scope-functions";
import type { FigureSet } from "./figure-set";

/** What a cell holds that the user chooses. */
type InputKind = "year" | "stage" | "basis" | "share" | "amount";

/** A cell that the user can change, which formulas of the add-in read. */
interface Input {
  readonly sheet: string;
  readonly key: number;
  readonly kind: InputKind;
  readonly value: StoredValue;
}

/** The cells that choices change, and the figures that decide what they can hold. */
export interface Inputs {
  readonly cells: readonly Input[];
  readonly set: FigureSet | undefined;
}

/** What arguments hold, by their names. */
const KINDS: Readonly<Record<string, InputKind>> = {
  year: "year",
  years: "year",
  stage: "stage",
  basis: "basis",
  scope: "share",
  scopes: "share",
};

/** Amounts beyond this many keep their value, so that a long ledger is compared in good time. */
const MOST_AMOUNTS = 500;

/**
 * Choices of year, stage, basis, shares and amounts other than the present one, as new values of the cells
 * that hold them. The same seed gives the same choices.
 */
export function choicesOf(
  { cells, set }: Inputs,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Changes[] {
  if (cells.length === 0) {
    return [];
  }
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const changes = new Map<string, Map<number, StoredValue>>();
    for (const { sheet, key, kind, value } of cells) {
      const values = changes.get(sheet) ?? new Map<number, StoredValue>();
      // A category out of scope mostly stays out: it may have no figure, and a sum with it would have none.
      const isKept = kind === "share" && value === 0 && random() < 0.95;
      changes.set(sheet, values.set(key, isKept ? 0 : valueFor(kind, set, random)));
    }
    return changes;
  });
}

/**
 * The cells that choices change: those which formulas of the add-in read as year, stage, basis or share, and
 * amounts of ledgers.
 */
export function choiceInputs(
  book: CellBook,
  cells: readonly ScopeCell[],
  known: {
    readonly set: FigureSet | undefined;
    readonly amounts: readonly (CellAddress & { readonly sheet: string })[];
  },
): Inputs {
  const { set, amounts } = known;
  const found = new Map<string, Input>();
  for (const at of set === undefined ? [] : cells) {
    for (const input of inputsIn(book, at, set)) {
      found.set(`${input.sheet}!${input.key}`, input);
    }
  }
  for (const at of amounts.slice(0, MOST_AMOUNTS)) {
    const [{ sheet }, key] = [at, placeKey(at)];
    const cell = book.sheet(sheet)?.cells.get(key);
    if (cell === undefined || cell.formula !== undefined) {
      continue;
    }
    found.set(`${sheet}!${key}`, { sheet, key, kind: "amount", value: cell.value });
  }
  return { cells: [...found.values()], set };
}

function inputsIn(
  book: CellBook,
  { sheet, cell }: ScopeCell,
  set: FigureSet | undefined,
): readonly Input[] {
  const place = { sheet, row: cell.row, column: cell.column };
  return argumentsIn(cell.formula ?? "").flatMap(([name, node]) => {
    const kind = KINDS[name];
    if (kind === undefined || set === undefined) {
      return [];
    }
    return leavesOf(book, node, place)
      .filter(({ value }) => fits(kind, value, set))
      .map((leaf) => ({ ...leaf, kind }));
  });
}

/** The arguments of the add-in's functions in a formula, with their names. */
function argumentsIn(formula: string): readonly (readonly [string, Node])[] {
  return [...nodesOf(parseFormula(formula))].flatMap((node) => {
    const id = node.kind === "call" ? scopeFunctionOf(node.name) : undefined;
    const names = parameterNames(id ?? "");
    if (node.kind !== "call") {
      return [];
    }
    return node.args.flatMap((arg, at) => {
      const name = names[at];
      return name === undefined ? [] : [[name, arg] as const];
    });
  });
}

function fits(kind: InputKind, value: StoredValue, set: FigureSet): boolean {
  const text = String(value);
  if (kind === "year") {
    return set.years.has(text.toUpperCase());
  }
  if (kind === "share") {
    return typeof value === "number" && value >= 0 && value <= 1;
  }
  if (kind === "basis") {
    return basesOf(set).includes(text);
  }
  return stagesOf(set).includes(text);
}

function valueFor(kind: InputKind, set: FigureSet | undefined, random: () => number): StoredValue {
  if (kind === "amount") {
    return Math.ceil(random() * 1e6) * (random() < 0.1 ? -1 : 1);
  }
  if (set === undefined) {
    return undefined;
  }
  const pick = <T>(values: readonly T[]): T | undefined =>
    values[Math.floor(random() * values.length)];
  if (kind === "year") {
    return Number(pick(set.heads)?.split("|")[0]);
  }
  if (kind === "stage") {
    return random() < 0.6 ? "initial" : pick(stagesOf(set));
  }
  if (kind === "basis") {
    return pick(basesOf(set));
  }
  if (random() < 0.5) {
    return pick([0, 1, 0.5]);
  }
  return Math.round(random() * 1e6) / 1e6;
}

const stagesOf = (set: FigureSet): readonly string[] => [
  ...new Set(set.heads.map((head) => head.split("|")[1] ?? "")),
];

const basesOf = (set: FigureSet): readonly string[] => [
  "same_year",
  ...[...set.gdp.keys()].filter((key) => !/^\d+$/.test(key)),
];

/** Numbers from 0 to 1 that look random (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
