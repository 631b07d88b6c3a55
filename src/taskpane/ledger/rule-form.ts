import { html, nothing, type TemplateResult } from "lit";
import { Decimal } from "../../core/decimal";
import type { Mark } from "../../core/ledger/rule";
import { TEXT_COLUMNS, type TextColumn } from "../../core/ledger/vocabulary";
import { Problem } from "../../core/problem";
import { HOME } from "../../dataset/bundled";
import { sentenceOf } from "../../messages/sentence";
import {
  actionButton,
  plainSelect,
  select,
  fieldValue,
  type Chooser,
  type View,
} from "../elements";
import { money } from "../format";
import { AT_HOME } from "../offered";
import { shareOfPercent } from "../scenario/outcome";
import { lineNames, reasonOf } from "./outside";
import type { DraftMatcher, RuleDraft } from "./state";

const MARKS: readonly Mark[] = ["=", "~", "^"];

/** A new rule from a line: what it matches, where it puts that, and what would follow. */
export function ruleForm(view: View, draft: RuleDraft): TemplateResult {
  const { text, commands } = view;
  const isReady = shareOfPercent(draft.share) !== undefined && !(draft.matches instanceof Problem);
  return html`<form
    class="stack"
    data-testid="rule-form"
    aria-labelledby="rule-title"
    @keydown=${closeOnEscape(view)}
    @submit=${(event: Event) => {
      event.preventDefault();
      if (isReady) {
        void commands.addRule(draft);
      }
    }}
  >
    <div class="title">
      <h2 id="rule-title" tabindex="-1">${text.ledger.newRule}</h2>
      ${actionButton("rule-close", text.close, () => close(view), "subtle")}
    </div>
    ${lineCard(view, draft)} ${matcherFields(view, draft)} ${categoryField(view, draft)}
    ${shareField(view, draft)} ${matched(view, draft)} ${formButtons(view, isReady)}
  </form>`;
}

const formButtons = (view: View, isReady: boolean): TemplateResult =>
  html`<div class="two">
    <button type="submit" class="primary" data-action="add-rule" ?disabled=${!isReady}>
      ${view.text.ledger.addRule}
    </button>
    ${actionButton("rule-cancel", view.text.cancel, () => close(view))}
  </div>`;

const close = ({ send }: View): void => send({ kind: "rule-drafted", draft: undefined });

const closeOnEscape =
  (view: View) =>
  ({ key }: KeyboardEvent): void => {
    if (key === "Escape") {
      close(view);
    }
  };

/** Shows a changed draft and counts anew what it matches. */
function change({ send, commands }: View, changed: RuleDraft): void {
  const draft = { ...changed, matches: undefined };
  send({ kind: "rule-drafted", draft });
  void commands.tryRule(draft);
}

function lineCard({ text, state }: View, { line }: RuleDraft): TemplateResult {
  const row = (state.ledger.picked?.area?.row ?? 0) + 1 + line.row;
  const [name, ...more] = lineNames(line);
  return html`<div class="card line">
    <p>${name} ${more.map((words) => html`<span class="quiet">${words}</span>`)}</p>
    <p class="quiet">
      <span>${text.ledger.rowAndReason(`${row}`, reasonOf(line, text))}</span>
      <b>${money(new Decimal(line.amount), { text, offered: AT_HOME })}</b>
    </p>
  </div>`;
}

interface ColumnMatcher {
  readonly column: TextColumn;
  readonly matcher: DraftMatcher;
}

const matcherFields = (view: View, draft: RuleDraft): readonly TemplateResult[] =>
  TEXT_COLUMNS.flatMap((column) => {
    const matcher = draft.matchers.get(column);
    return matcher === undefined ? [] : [matcherField(view, draft, { column, matcher })];
  });

function matcherField(view: View, draft: RuleDraft, field: ColumnMatcher): TemplateResult {
  const { column, matcher } = field;
  const { text } = view;
  const label = text.ledger.fields[column];
  const set = (changed: Partial<DraftMatcher>): void =>
    change(view, {
      ...draft,
      matchers: new Map(draft.matchers).set(column, { ...matcher, ...changed }),
    });
  return html`<fieldset class="matcher">
    <legend>${label}</legend>
    ${plainSelect(markChoices(view, field), (value) =>
      set({ mark: MARKS.find((mark) => mark === value) }),
    )}
    <input
      type="text"
      aria-label=${text.ledger.textMatched(label)}
      data-testid="matcher-${column}"
      .value=${matcher.text}
      ?disabled=${matcher.mark === undefined}
      @change=${(event: Event) => set({ text: fieldValue(event) })}
    />
  </fieldset>`;
}

const markChoices = ({ text }: View, { column, matcher }: ColumnMatcher): Chooser => ({
  name: `mark-${column}`,
  label: text.ledger.howMatched(text.ledger.fields[column]),
  chosen: matcher.mark ?? "",
  choices: [
    { value: "", label: text.ledger.anyText },
    ...MARKS.map((value) => ({ value, label: text.ledger.marks[value] })),
  ],
});

const categoryField = (view: View, draft: RuleDraft): TemplateResult =>
  select(
    {
      name: "rule-category",
      label: view.text.ledger.countsAs,
      chosen: draft.category,
      choices: AT_HOME.countable.map(({ id }) => ({
        value: id,
        label: HOME.categories.labelOf(id, view.text.languageCode),
      })),
    },
    (category) => change(view, { ...draft, category }),
  );

function shareField(view: View, draft: RuleDraft): TemplateResult {
  const { text } = view;
  const isWrong = shareOfPercent(draft.share) === undefined;
  return html`<label class="field share-field">
      <span>${text.ledger.shareLabel}</span>
      <input
        type="text"
        inputmode="decimal"
        data-testid="rule-share"
        aria-invalid=${isWrong}
        aria-describedby="share-wrong"
        .value=${draft.share}
        @change=${(event: Event) =>
          change(view, { ...draft, share: fieldValue(event).replace(/\s*%\s*$/, "") })}
      />
    </label>
    ${
      isWrong
        ? html`<p class="bad" id="share-wrong" role="alert">
            <span aria-hidden="true">!</span> ${text.ledger.wrongShare(draft.share)}
          </p>`
        : nothing
    }`;
}

function matched({ text }: View, draft: RuleDraft): TemplateResult | typeof nothing {
  const { matches, line, share } = draft;
  if (shareOfPercent(share) === undefined) {
    return nothing;
  }
  if (matches instanceof Problem) {
    return html`<p class="bad" role="alert">${sentenceOf(matches, text.languageCode)}</p>`;
  }
  const found =
    matches === undefined
      ? text.ledger.counting
      : text.ledger.matches(
          matches.lines,
          money(new Decimal(matches.amount), { text, offered: AT_HOME }),
        );
  return html`<p class="note info" role="status" data-testid="matches">
    ${found}
    ${line.rule === undefined ? text.ledger.goesLast : text.ledger.goesBefore(line.rule.id)}
  </p>`;
}
