import { isError, type StoredValue } from "../../xlsx/values";
import { byGoodValue, byValue, single, type Operand, type PlainFunction } from "./operand";
import { NO_NUMBER, NOT_AVAILABLE, toNumber, toText, toTruth, WRONG_VALUE } from "./values";

const ERROR_TYPES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
];

/** Tests, numbers and texts, value by value. */
export const LOGIC: Readonly<Record<string, PlainFunction>> = {
  NA: () => single(NOT_AVAILABLE),
  TRUE: () => single(true),
  FALSE: () => single(false),
  NOT: byGoodValue((value) => negated(toTruth(value))),
  AND: (args) => single(allTruths(args, (truths) => truths.every(Boolean))),
  OR: (args) => single(allTruths(args, (truths) => truths.some(Boolean))),
  ISNUMBER: byValue((value) => typeof value === "number"),
  ISTEXT: byValue((value) => typeof value === "string"),
  ISBLANK: byValue((value) => value === undefined),
  ISERROR: byValue(isError),
  ISNA: byValue((value) => isError(value) && value.error === "#N/A"),
  "ERROR.TYPE": byValue((value) => {
    const at = isError(value) ? ERROR_TYPES.indexOf(value.error) : -1;
    return at < 0 ? NOT_AVAILABLE : at + 1;
  }),
  ABS: ofNumbers((a) => Math.abs(a)),
  INT: ofNumbers((a) => Math.floor(a)),
  SQRT: ofNumbers((a) => Math.sqrt(a)),
  ROUND: ofNumbers((a, digits) => rounded(a, digits ?? 0)),
  MOD: ofNumbers((a, b) => (b === undefined ? NaN : a - b * Math.floor(a / b))),
  N: byGoodValue((value) => (typeof value === "number" || value === true ? Number(value) : 0)),
  VALUE: byGoodValue((value) => toNumber(value)),
  EXACT: ofTexts((a, b) => a === b),
  LOWER: ofTexts((text) => text.toLowerCase()),
  UPPER: ofTexts((text) => text.toUpperCase()),
  TRIM: ofTexts((text) => text.trim().replace(/ +/g, " ")),
  LEN: ofTexts((text) => text.length),
  LEFT: ofTexts((text, count) => text.slice(0, Number(count ?? 1))),
  RIGHT: ofTexts((text, count) => text.slice(Math.max(0, text.length - Number(count ?? 1)))),
  MID: ofTexts((text, from, count) => text.substr(Number(from) - 1, Number(count))),
  CONCATENATE: ofTexts((...texts) => texts.join("")),
};

function ofNumbers(apply: (a: number, b?: number) => number): PlainFunction {
  return byGoodValue((...values) => {
    const [a, b] = values.map(toNumber);
    if (a === undefined || isError(a)) {
      return a ?? WRONG_VALUE;
    }
    if (isError(b)) {
      return b;
    }
    const result = apply(a, b);
    return Number.isFinite(result) ? result : NO_NUMBER;
  });
}

function ofTexts(apply: (text: string, ...more: string[]) => StoredValue): PlainFunction {
  return byGoodValue((...values) => {
    const [text = "", ...more] = values.map((value) => String(toText(value)));
    return apply(text, ...more);
  });
}

/** Half away from zero, as Excel rounds. */
function rounded(value: number, digits: number): number {
  const shifted = digits === 0 ? Math.abs(value) : Number(`${Math.abs(value)}e${digits}`);
  if (!Number.isFinite(shifted)) {
    return value;
  }
  const whole = Math.floor(shifted + 0.5);
  return Math.sign(value) * (digits === 0 ? whole : Number(`${whole}e${-digits}`));
}

const negated = (truth: ReturnType<typeof toTruth>): StoredValue =>
  typeof truth === "boolean" ? !truth : truth;

function allTruths(
  args: readonly Operand[],
  decide: (truths: readonly boolean[]) => boolean,
): StoredValue {
  const truths: boolean[] = [];
  for (const value of args.flatMap(({ grid }) => grid.flat())) {
    if (value === undefined || typeof value === "string") {
      continue;
    }
    const truth = toTruth(value);
    if (typeof truth !== "boolean") {
      return truth;
    }
    truths.push(truth);
  }
  return truths.length === 0 ? WRONG_VALUE : decide(truths);
}
