import { sentenceOf } from "../../messages/sentence";
import { html, nothing, type TemplateResult } from "lit";
import { Problem } from "../../core/problem";
import { COUNTRY_CODES } from "../../dataset/bundled";
import { countryName } from "../../dataset/peers";
import { FIRST_LEDGER } from "../ledger/ledger";
import { AT_HOME } from "../offered";
import { actionButton, select, type View } from "../elements";
import { activeCase, type Model, type WorkbookReading } from "../sheet/model";
import { caseBar, caseComparison } from "./cases";
import { categories } from "./categories";
import { choices } from "./choices";
import { hero } from "./hero";
import { scenarioOf } from "./outcome";

/** Case, ratio, choices and categories; what to do where the workbook holds none of it. */
export function scenarioTab(view: View): TemplateResult {
  const { reading } = view.state;
  if (reading === undefined) {
    return html`<p role="status">${view.text.work.reading}</p>`;
  }
  if (reading.kind !== "ready") {
    return notSetUp(view, reading);
  }
  return scenario(view, reading.model);
}

function scenario(view: View, model: Model): TemplateResult {
  const active = activeCase(model);
  if (active === undefined) {
    return noCase(view, model);
  }
  const result = scenarioOf(model, active);
  const { outcome, question } = result;
  return html`
    ${caseBar(view, model, active.name)}
    ${
      outcome instanceof Problem || question instanceof Problem
        ? problem(outcome instanceof Problem ? outcome : undefined, view)
        : hero(view, { question, outcome, rows: result.rows, name: active.name })
    }
    ${choices(view, model, result)} ${categories(view, result.rows)} ${caseComparison(view, model)}
  `;
}

const problem = (found: Problem | undefined, { text }: View): TemplateResult =>
  html`<section class="card problem" role="alert" data-testid="problem">
    <p>${found && sentenceOf(found, text.languageCode)}</p>
  </section>`;

const noCase = (view: View, model: Model): TemplateResult => html`
  <section class="card stack" role="alert">
    <p>${view.text.scenario.noCase(String(model.settings.case ?? ""))}</p>
    <div class="buttons">
      ${model.cases.map(({ name }) =>
        actionButton("choose-case", name, () => void view.commands.setSetting("case", name)),
      )}
    </div>
  </section>
`;

function notSetUp(
  view: View,
  reading: Exclude<WorkbookReading, { kind: "ready" }>,
): TemplateResult {
  const { text, commands } = view;
  const isBroken = reading.kind === "broken";
  const words = isBroken
    ? text.scenario.broken(reading.missing.join(", "))
    : text.scenario.notSetUp;
  const label = isBroken ? text.scenario.setUpAgain : text.intro.setUp;
  return html`<section class="card stack">
    <p>${words}</p>
    ${isBroken ? nothing : countryChoice(view)}
    ${actionButton("set-up", label, () => void commands.setUp(), "primary")}
    <p class="quiet">${text.intro.setUpNote}</p>
    ${actionButton("insert-example", text.insertExample(AT_HOME.yearName(FIRST_LEDGER.year)), () => void commands.insertExample())}
    <p class="quiet">${text.intro.exampleNote}</p>
  </section>`;
}

/** What the add-in does, on one screen that can be skipped. */
export function intro(view: View): TemplateResult {
  const { text, send, commands } = view;
  return html`
    <main class="stack intro" data-testid="intro">
      <h2>${text.intro.title}</h2>
      <ul class="bullets">
        ${text.intro.points.map((point) => html`<li>${point}</li>`)}
      </ul>
      <div class="stack">
        ${countryChoice(view)}
        ${actionButton("set-up", text.intro.setUp, () => void commands.setUp(), "primary")}
        <p class="quiet">${text.intro.setUpNote}</p>
      </div>
      <div>
        ${actionButton("insert-example", text.insertExample(AT_HOME.yearName(FIRST_LEDGER.year)), () => void commands.insertExample())}
        <p class="quiet">${text.intro.exampleNote}</p>
      </div>
      ${actionButton("skip-intro", text.intro.skip, () => send({ kind: "intro-left" }), "subtle")}
    </main>
  `;
}

/** The country that Set up takes: its categories, units, targets and words. */
const countryChoice = ({ text, offered, commands }: View): TemplateResult =>
  select(
    {
      ...{ name: "country", label: text.intro.country, chosen: offered.pack.country.code },
      choices: COUNTRY_CODES.map((code) => ({
        value: code,
        label: countryName(code, text.languageCode),
      })),
    },
    (code) => void commands.chooseCountry(code),
  );
