import { ruleColumns } from "../../core/ledger/rule";
import { TEXT_COLUMNS, type TextColumn } from "../../core/ledger/vocabulary";
import { cellText, type CellValue, type Range } from "../../core/table";
import { HOME } from "../../dataset/bundled";
import { ledgerReadingOf } from "../../dataset/ledger-reading";
import type { Action, Content } from "../../excel/action";
import { areaAt, fullAddressOf, type Area } from "../../excel/address";
import { AT_HOME } from "../offered";
import { shareOfPercent } from "../scenario/outcome";
import { Refusal } from "../failure";
import { writeCells } from "../sheet/cells";
import type { PickedRules } from "./ledger";
import type { DraftMatcher, RuleDraft } from "./state";
import type { OutsideLine } from "./worker/summarize";

/** The columns that a new rule matches at first: what a line is called by. */
const FIRST_MATCHED: readonly TextColumn[] = ["ministry", "organization", "item"];

/** A rule for a line, before anything of it is changed. */
export const draftOf = (line: OutsideLine): RuleDraft => ({
  line,
  matchers: new Map(
    [...line.texts].map(([column, text]): [TextColumn, DraftMatcher] => [
      column,
      { mark: FIRST_MATCHED.includes(column) ? "=" : undefined, text },
    ]),
  ),
  category: AT_HOME.countable[0]?.id ?? "",
  share: "100",
  matches: undefined,
});

const RULE_HEADINGS = ["rule", ...TEXT_COLUMNS, "category", "share"] as const;

/** The draft alone, as rules that functions read; undefined while its share is none. */
export function draftAsRules(draft: RuleDraft): Range | undefined {
  const cells = cellsOf(draft, "new");
  return cells === undefined
    ? undefined
    : [[...RULE_HEADINGS], RULE_HEADINGS.map((name) => cells.get(name) ?? "")];
}

/** The cells of a draft by heading. */
function cellsOf(draft: RuleDraft, id: string): ReadonlyMap<string, string | number> | undefined {
  const share = shareOfPercent(draft.share);
  if (share === undefined) {
    return undefined;
  }
  const matchers = [...draft.matchers].flatMap(([column, { mark, text }]) =>
    mark === undefined || text.trim() === "" ? [] : [[column, `${mark}${text}`] as const],
  );
  return new Map<string, string | number>([
    ["rule", id],
    ...matchers,
    ["category", draft.category],
    ["share", share],
  ]);
}

/** Rules with one more: what is written, and the area that they then cover. */
export interface AddedRule {
  readonly actions: readonly Action[];
  readonly rules: PickedRules;
}

/**
 * Adds a drafted rule to rules of the workbook: before the rule that the line met last, or else as
 * the last one. The rules below move down by a row.
 *
 * @param cells - What the area of the rules holds, headings first.
 * @throws {Refusal} if the rules have no column for what the draft matches.
 */
export function addedRule(rules: PickedRules, cells: Range, draft: RuleDraft): AddedRule {
  const columns = new Map<string, number>(ruleColumns(cells, ledgerReadingOf(HOME).vocabulary));
  const made = cellsOf(draft, unusedId(cells, columns.get("rule"))) ?? new Map();
  const lacking = [...made.keys()].find(
    (name) => !columns.has(name) && name !== "rule" && !(name === "share" && made.get(name) === 1),
  );
  if (lacking !== undefined) {
    throw new Refusal({ kind: "rule-column", column: lacking });
  }
  const row = (cells[0] ?? []).map((_, index): Content => {
    const name = [...columns].find(([, position]) => position === index)?.[0];
    return name === undefined ? "" : (made.get(name) ?? "");
  });
  const at = placeOf(cells, draft, columns.get("rule"));
  return withRow(rules, at, [row, ...cells.slice(at).map((line) => line.map(contentOf))]);
}

/** Rules with a row more from a place on, below their headings. */
function withRow(
  rules: PickedRules,
  at: number,
  moved: readonly (readonly Content[])[],
): AddedRule {
  const area = areaAt(rules.area, rules.area.rows + 1, rules.area.columns);
  const last = moved.slice(-1);
  return {
    actions: [
      ...(rules.table === undefined
        ? []
        : [{ kind: "add-rows", table: rules.table, rows: last } as const]),
      writeCells({ ...rules.area, row: rules.area.row + at }, moved),
    ],
    rules: { ...rules, ...(rules.table === undefined && namesOf(area)), area },
  };
}

const namesOf = (area: Area) => ({ name: fullAddressOf(area), reference: fullAddressOf(area) });

const contentOf = (cell: CellValue): Content =>
  typeof cell === "number" || typeof cell === "boolean" ? cell : cellText(cell);

/** The row before which the rule goes, counted from the headings. */
function placeOf(cells: Range, { line }: RuleDraft, column: number | undefined): number {
  const at = cells.findIndex(
    (row, index) => index > 0 && cellText(row[column ?? -1]).trim() === line.rule?.id,
  );
  return at < 0 || column === undefined ? cells.length : at;
}

/** A name that no rule has yet: U1, U2 and so on. */
function unusedId(cells: Range, column: number | undefined): string {
  const taken = new Set(cells.map((row) => cellText(row[column ?? -1]).trim()));
  let number = 1;
  while (taken.has(`U${number}`)) {
    number += 1;
  }
  return `U${number}`;
}
