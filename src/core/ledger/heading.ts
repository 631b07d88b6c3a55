import type { FiscalYearForm } from "../fiscal-year";
import { Problem } from "../problem";
import { cellText } from "../table";
import type { CellValue } from "../table";
import { plainHeading, unitKey } from "./vocabulary";
import type { LedgerColumn, LedgerUnit, Vocabulary } from "./vocabulary";

/** What the heading of a column says. */
export interface Heading {
  /** As it is written. */
  readonly text: string;
  /** The column that it means; undefined if it means none. */
  readonly column: LedgerColumn | undefined;
  /** Where two headings mean one column, the one of the lower tier counts. */
  readonly tier: number;
  /** Whether it is marked as a name, so that the column beside it holds a code. */
  readonly isName: boolean;
  /** Whether it is blank, or known to mean nothing that rules can match. */
  readonly isIgnored: boolean;
  /** The unit of its amounts, if it names one. */
  readonly unit: LedgerUnit | undefined;
  /** The fiscal year of its amounts, if it names one. */
  readonly year: number | undefined;
}

/** Reads the headings of a ledger; a fresh reader for each vocabulary. */
export class HeadingReader {
  private readonly yearBefore: RegExp;
  private readonly yearBehind: RegExp;
  private readonly unitMark: RegExp;
  private readonly unitMarkBehind: RegExp;

  constructor(private readonly vocabulary: Vocabulary) {
    const { unitMarks } = vocabulary.words;
    const year = yearPattern(vocabulary.calendar.form);
    this.yearBefore = new RegExp(`^(${year}) ?`);
    this.yearBehind = new RegExp(` ?\\(?(${year})\\)?$`);
    this.unitMark = new RegExp(`^(?:${anyOf(unitMarks)})[: ]*`);
    this.unitMarkBehind = new RegExp(`(?: (?:${anyOf(unitMarks)}))? *$`);
  }

  /** What a heading means; blank text means nothing. */
  read(cell: CellValue): Heading {
    const text = cellText(cell);
    const plain = plainHeading(text);
    const found = this.meaning(plain, {});
    const { remarks } = this.vocabulary;
    return {
      text,
      column: found?.column,
      tier: found?.tier ?? 0,
      isName: found?.isName ?? false,
      isIgnored: plain === "" || remarks.has(plain) || this.isCode(plain) || SET_ASIDE.test(plain),
      unit: found?.unit,
      year: found?.year,
    };
  }

  /** The meaning of a heading, or of what is left without unit, year or name ending. */
  private meaning(plain: string, found: Found): Meaning | undefined {
    const meaning = this.vocabulary.headings.get(plain) ?? this.unitAlone(plain);
    if (meaning !== undefined) {
      return { ...meaning, isName: false, ...found };
    }
    return (
      (found.unit === undefined ? this.withoutUnit(plain, found) : undefined) ??
      (found.year === undefined ? this.withoutYear(plain, found) : undefined) ??
      (found.isName === undefined ? this.withoutName(plain, found) : undefined)
    );
  }

  /** A unit alone, such as EUR, is a heading of amounts; a scale alone, such as m, is not. */
  private unitAlone(plain: string): Omit<Meaning, "isName"> | undefined {
    const unit = this.vocabulary.units.get(unitKey(plain));
    if (unit === undefined || unit.currency === "") {
      return undefined;
    }
    return { column: "amount", tier: LAST_TIER, unit };
  }

  private withoutUnit(plain: string, found: Found): Meaning | undefined {
    const bracketed = /^(.+?) ?[([]([^()[\]]+)[)\]]$/.exec(plain);
    if (bracketed !== null) {
      const [, rest = "", inside = ""] = bracketed;
      const unit = this.vocabulary.units.get(unitKey(inside.replace(this.unitMark, "")));
      return unit === undefined ? undefined : this.meaning(rest, { ...found, unit });
    }
    for (const [ending, unit] of this.vocabulary.unitEndings) {
      const rest = withoutEnding(plain, ending);
      if (rest === undefined) {
        continue;
      }
      const meaning = this.meaning(rest.replace(this.unitMarkBehind, ""), { ...found, unit });
      if (meaning?.column === "amount") {
        return meaning;
      }
    }
    return undefined;
  }

  private withoutYear(plain: string, found: Found): Meaning | undefined {
    for (const pattern of [this.yearBefore, this.yearBehind]) {
      const written = pattern.exec(plain)?.[1];
      if (written === undefined) {
        continue;
      }
      const rest = plain.replace(pattern, "").trim();
      const year = this.vocabulary.calendar.yearOf(written);
      const meaning = this.meaning(rest, year === undefined ? found : { ...found, year });
      if (meaning?.column === "amount") {
        return meaning;
      }
    }
    return undefined;
  }

  private withoutName(plain: string, found: Found): Meaning | undefined {
    const rest = this.vocabulary.words.nameEndings
      .map((ending) => withoutEnding(plain, ending))
      .find((start) => start !== undefined && this.vocabulary.headings.has(start));
    return rest === undefined ? undefined : this.meaning(rest, { ...found, isName: true });
  }

  private isCode(plain: string): boolean {
    return this.vocabulary.words.codeEndings.some(
      (ending) => withoutEnding(plain, ending) !== undefined,
    );
  }
}

/** Two headings that mean one column alike. */
export const twoColumns = (argument: string, first: string, second: string): Problem =>
  new Problem({ kind: "column-twice", argument, headings: [first, second] });

interface Found {
  readonly unit?: LedgerUnit;
  readonly year?: number;
  readonly isName?: boolean;
}

interface Meaning extends Found {
  readonly column: LedgerColumn;
  readonly tier: number;
  readonly isName: boolean;
}

const LAST_TIER = 99;

/** What a heading ends with that was set aside by hand. */
const SET_ASIDE = /\(unused(?: \d+)?\)$/;

const withoutEnding = (text: string, ending: string): string | undefined =>
  text.length > ending.length && text.endsWith(ending) ? text.slice(0, -ending.length) : undefined;

/** A year in a heading: with what the country writes before or after it, or four digits alone. */
function yearPattern({ prefix, suffixes, eras, firstOfEra }: FiscalYearForm): string {
  const before = anyOf([prefix, ...eras.flatMap(({ names }) => names)].map(plainHeading));
  const digits = `(?:${anyOf([firstOfEra])}|\\d{1,4})`;
  return [
    `(?:${before})? ?${digits}(?:${anyOf(suffixes)})`,
    `(?:${before}) ?${digits}`,
    "(?:19|20)\\d\\d",
  ].join("|");
}

/** A pattern that matches any of some texts; nothing matches where there are none. */
function anyOf(texts: readonly string[]): string {
  const stated = texts.filter((text) => text !== "");
  if (stated.length === 0) {
    return "(?!)";
  }
  return stated.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
}
