import { html, nothing, type TemplateResult } from "lit";
import { attempt, Problem } from "../../core/problem";
import { ratioOn, dayOfCell, serialOfDay } from "./outcome";
import type { Scenario } from "./outcome";
import type { Writing } from "../offered";
import { basisLabel, plainShare, share } from "../format";
import type { HostCell } from "../../excel/port";
import type { Model } from "../sheet/model";
import { actionButton, select, fieldValue } from "../elements";
import type { Choice, View } from "../elements";

type Listed = "year" | "stage" | "basis" | "target";

/** Year, stage, basis, day and target: each is a cell of ScopeSettings. */
export const choices = (view: View, model: Model, scenario: Scenario): TemplateResult =>
  html`<details class="card choices" data-testid="choices">
    <summary>
      <h2>${view.text.scenario.choices}</h2>
      <span class="quiet">${inBrief(model.settings, view)}</span>
    </summary>
    <div class="fields">
      ${LISTED.map((name) => settingList(view, name, model.settings[name]))}
      ${asOf(view, model.settings.as_of)} ${otherBases(view, scenario)}
    </div>
  </details>`;

const LISTED: readonly Listed[] = ["year", "stage", "basis", "target"];

/** What each setting can be; the cells of year and target are numbers. */
function choicesOf(name: Listed, writing: Writing): readonly Choice[] {
  const { text, offered } = writing;
  switch (name) {
    case "year":
      return offered.years.map((year) => ({ value: `${year}`, label: offered.yearName(year) }));
    case "stage":
      return offered.stages.map((stage) => ({
        value: stage,
        label: text.scenario.stages[stage] ?? stage,
      }));
    case "basis":
      return offered.bases.map((basis) => ({ value: basis, label: basisLabel(basis, writing) }));
    case "target":
      return offered.targets.map((target) => ({
        value: `${target}`,
        label: plainShare(target, text),
      }));
  }
}

/** A list of what a setting can be; the cell's own value is among the choices. */
function settingList(view: View, name: Listed, cell: HostCell): TemplateResult {
  const { text, commands } = view;
  const choices = choicesOf(name, view);
  const value = String(cell ?? "").trim();
  const found = choices.find((choice) => choice.value.toLowerCase() === value.toLowerCase());
  const own: readonly Choice[] =
    found === undefined ? [{ value, label: text.scenario.asInCell(value) }] : [];
  const isNumber = name === "year" || name === "target";
  return select(
    {
      ...{ name, label: text.scenario[name], chosen: found?.value ?? value },
      choices: [...choices, ...own],
    },
    (chosen) => void commands.setSetting(name, isNumber ? Number(chosen) : chosen),
  );
}

/** A year as the country writes it, or the cell as it is. */
function yearText(cell: HostCell, { offered }: Writing): string {
  const year = offered.pack.country.calendar.yearOf(cell);
  return year === undefined ? String(cell ?? "") : offered.yearName(year);
}

/** The choices as they are, in one line. */
function inBrief(settings: Model["settings"], writing: Writing): string {
  const { year, stage, basis, as_of: asOf } = settings;
  const { text } = writing;
  const day = dayOfCell(asOf);
  return [
    yearText(year, writing),
    text.scenario.stages[String(stage)] ?? String(stage ?? ""),
    basisLabel(String(basis ?? ""), writing),
    ...(day === "" ? [] : [text.scenario.knownOn(day)]),
  ].join(" · ");
}

function asOf({ text, commands }: View, cell: HostCell): TemplateResult {
  const day = dayOfCell(cell);
  const set = (value: string): void =>
    void commands.setSetting("as_of", value === "" ? "" : serialOfDay(value));
  return html`<div class="field as-of">
    <label for="as-of"
      >${text.scenario.asOf} <span class="quiet">${text.scenario.asOfNote}</span></label
    >
    <div class="row">
      <input
        id="as-of"
        type="date"
        data-testid="as-of"
        .value=${day}
        @change=${(event: Event) => set(fieldValue(event))}
      />
      ${day === "" ? nothing : actionButton("as-of-clear", text.scenario.clear, () => set(""), "subtle")}
    </div>
  </div>`;
}

/** The same money on every basis: which claim sits where. */
function otherBases(view: View, { question, outcome }: Scenario): TemplateResult | typeof nothing {
  const { text, offered } = view;
  if (question instanceof Problem || outcome instanceof Problem) {
    return nothing;
  }
  return html`<dl class="pairs bases" aria-label=${text.scenario.otherBases}>
    <div class="wide"><dt>${text.scenario.otherBases}</dt></div>
    ${offered.bases.map((basis) => {
      const ratio = attempt(() => ratioOn(question, outcome, basis));
      const ratioText =
        ratio instanceof Problem ? text.scenario.noFigure : share(ratio.value, text);
      return html`<div>
        <dt>${basisLabel(basis, view)}</dt>
        <dd class="number" data-testid="on-${basis}">${ratioText}</dd>
      </div>`;
    })}
  </dl>`;
}
