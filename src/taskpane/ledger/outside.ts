import { html, nothing, type TemplateResult } from "lit";
import { Decimal } from "../../core/decimal";
import { HOME } from "../../dataset/bundled";
import { count } from "../digits";
import { actionButton, type View } from "../elements";
import { plainShare } from "../format";
import { draftOf } from "./new-rule";
import type { LedgerPreview, OutsideLine } from "./worker/summarize";

/** How many lines are shown before all are asked for. */
const FIRST_SHOWN = 4;

/** The lines of which most is outside, each with a way to make a rule of it. */
export function outsideList(
  view: View,
  { outside, categories }: LedgerPreview,
): TemplateResult | typeof nothing {
  const { text, state } = view;
  if (outside.length === 0) {
    return nothing;
  }
  const shown = state.ledger.showsAll ? outside : outside.slice(0, FIRST_SHOWN);
  const all = categories.get("outside")?.lines ?? outside.length;
  return html`<section class="stack tight" aria-labelledby="step-outside">
    <div class="title">
      <h3 id="step-outside">${text.ledger.outsideFirst}</h3>
      <span class="quiet">${text.amounts.columnUnit(HOME.country.currency)}</span>
    </div>
    <ul class="outside" data-testid="outside">
      ${shown.map((line) => outsideRow(view, line))}
    </ul>
    ${moreLines(view, all - shown.length, outside.length - shown.length)}
  </section>`;
}

/** The way to the lines that are not shown, or how many are not kept. */
function moreLines(
  { text, send }: View,
  hidden: number,
  kept: number,
): TemplateResult | typeof nothing {
  if (hidden === 0) {
    return nothing;
  }
  return kept === 0
    ? html`<p class="quiet">${text.ledger.smallerLines(count(hidden))}</p>`
    : actionButton(
        "show-all-outside",
        text.ledger.moreLines(count(hidden)),
        () => send({ kind: "all-shown" }),
        "link",
      );
}

function outsideRow({ text, send, commands }: View, line: OutsideLine): TemplateResult {
  const [name = "", ...more] = lineNames(line);
  const make = (): void => {
    const draft = draftOf(line);
    send({ kind: "rule-drafted", draft });
    void commands.tryRule(draft);
  };
  return html`<li>
    <p class="what">
      ${name} ${more.map((words) => html`<span class="quiet">${words}</span>`)}
      <span class="quiet">${reasonOf(line, text)}</span>
    </p>
    <span class="number">${text.amounts.column(new Decimal(line.amount))}</span>
    <button
      type="button"
      data-action="make-rule"
      aria-label=${text.ledger.makeRuleFrom(more.at(-1) ?? name)}
      @click=${make}
    >
      ${text.ledger.makeRule}
    </button>
  </li>`;
}

/** What a line is called: its ministry, and below it what it is for. */
export function lineNames({ texts }: OutsideLine): readonly string[] {
  const names = (["ministry", "organization", "section", "item"] as const).flatMap(
    (column) => texts.get(column) ?? [],
  );
  const [first, ...others] = names.length > 0 ? names : [...texts.values()];
  const last = others.at(-1);
  return [first ?? "", ...(last === undefined || last === first ? [] : [last])];
}

/** Why a line is outside. */
export const reasonOf = ({ rule }: OutsideLine, text: View["text"]): string =>
  rule === undefined
    ? text.ledger.noRule
    : text.ledger.byRule(rule.id, plainShare(new Decimal(rule.share), text));
