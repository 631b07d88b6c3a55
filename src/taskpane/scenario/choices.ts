import { html, nothing, type TemplateResult } from "lit";
import { Problem } from "../../core/problem";
import { STAGE_NAMES } from "../../core/stage";
import { attempt, outcomeOn, type Scenario } from "./outcome";
import { YEARS } from "./settings";
import { plainShare, share } from "../format";
import type { HostCell } from "../../excel/port";
import { dayOfCell, serialOfDay } from "./settings";
import type { Model } from "../sheet/model";
import { actionButton, select, valueOf, type Choice, type Chooser } from "../elements";
import type { View } from "../elements";

const BASES = ["official", "same_year", "FY2022"] as const;
const TARGETS = [0.01, 0.02, 0.035, 0.05] as const;

/** Year, stage, basis, day and target: each is a cell of ScopeSettings. */
export function choices(view: View, model: Model, scenario: Scenario): TemplateResult {
  const { text, commands } = view;
  const { settings } = model;
  const bases: readonly Choice[] = BASES.map((basis) => ({
    value: basis,
    label: text.scenario.bases[basis],
  }));
  const stages: readonly Choice[] = STAGE_NAMES.map((stage) => ({
    value: stage,
    label: text.scenario.stages[stage] ?? stage,
  }));
  const years: readonly Choice[] = YEARS.map((year) => ({ value: `${year}`, label: `FY${year}` }));
  const targets: readonly Choice[] = TARGETS.map((target) => ({
    value: `${target}`,
    label: plainShare(target, text),
  }));
  return html`<details class="card choices" data-testid="choices">
    <summary>
      <h2>${text.scenario.choices}</h2>
      <span class="quiet">${inBrief(settings, text)}</span>
    </summary>
    <div class="fields">
      ${select(listed("year", settings.year, years, text), (year) => {
        void commands.setSetting("year", Number(year));
      })}
      ${select(listed("stage", settings.stage, stages, text), (stage) => {
        void commands.setSetting("stage", stage);
      })}
      ${select(listed("basis", settings.basis, bases, text), (basis) => {
        void commands.setSetting("basis", basis);
      })}
      ${select(listed("target", settings.target, targets, text), (target) => {
        void commands.setSetting("target", Number(target));
      })}
      ${asOf(view, settings.as_of)} ${otherBases(view, scenario)}
    </div>
  </details>`;
}

/** The choices as they are, in one line. */
function inBrief(
  { year, stage, basis, as_of: asOf }: Model["settings"],
  text: View["text"],
): string {
  const known: Readonly<Record<string, string>> = text.scenario.bases;
  const day = dayOfCell(asOf);
  const stageText = text.scenario.stages[String(stage)] ?? String(stage ?? "");
  const basisText = known[String(basis)] ?? String(basis ?? "");
  const words = [`FY${year ?? ""}`, stageText, basisText];
  return [...words, ...(day === "" ? [] : [text.scenario.knownOn(day)])].join(" · ");
}

/** What is chosen and what can be; a cell's own value is among the choices. */
function listed(
  name: "year" | "stage" | "basis" | "target",
  cell: HostCell,
  choices: readonly Choice[],
  text: View["text"],
): Chooser {
  const label = text.scenario[name];
  const value = String(cell ?? "").trim();
  const known = choices.find((choice) => choice.value.toLowerCase() === value.toLowerCase());
  if (known !== undefined) return { name, label, chosen: known.value, choices };
  const own = { value, label: text.scenario.asInCell(value) };
  return { name, label, chosen: value, choices: [...choices, own] };
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
        @change=${(event: Event) => set(valueOf(event))}
      />
      ${day === "" ? nothing : actionButton("as-of-clear", text.scenario.clear, () => set(""), "subtle")}
    </div>
  </div>`;
}

/** The same money on every basis: which claim sits where. */
function otherBases(
  { text }: View,
  { question, outcome }: Scenario,
): TemplateResult | typeof nothing {
  if (question instanceof Problem || outcome instanceof Problem) return nothing;
  return html`<dl class="pairs bases" aria-label=${text.scenario.otherBases}>
    <div class="wide"><dt>${text.scenario.otherBases}</dt></div>
    ${BASES.map((basis) => {
      const ratio = attempt(() => outcomeOn(question, outcome, basis));
      const words = ratio instanceof Problem ? text.scenario.noFigure : share(ratio.value, text);
      return html`<div>
        <dt>${text.scenario.bases[basis]}</dt>
        <dd class="number" data-testid="on-${basis}">${words}</dd>
      </div>`;
    })}
  </dl>`;
}
