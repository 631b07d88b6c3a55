import { html, nothing, type TemplateResult } from "lit";
import { Decimal } from "../../core/decimal";
import { Problem } from "../../core/problem";
import { HOME } from "../../dataset/bundled";
import { wordsIn } from "../../messages/catalogue";
import { sentenceOf } from "../../messages/sentence";
import { count, fixed } from "../digits";
import { actionButton, type View } from "../elements";
import { share } from "../format";
import { AT_HOME } from "../offered";
import { countedLedger, type CountedLedger } from "./share-of-gdp";
import { isCurrent } from "./state";
import { unreadableLines } from "./unreadable";
import type { LedgerPreview } from "./worker/summarize";

/** Whether the result is of now, or how to compute it again. */
export function resultAge({ text, state, commands }: View): TemplateResult | typeof nothing {
  const { result, picked } = state.ledger;
  if (picked === undefined || (result === undefined && state.work !== undefined)) {
    return nothing;
  }
  return result !== undefined && isCurrent(state.ledger)
    ? html`<span class="good age" data-testid="age" data-current="true"
        ><span aria-hidden="true">✓</span> ${text.ledger.now(result.seconds.toFixed(1))}</span
      >`
    : html`<span class="warn age" data-testid="age" data-current="false"
        >${result === undefined ? nothing : text.ledger.older}
        ${actionButton("compute", text.ledger.computeAgain, () => void commands.compute(), "link")}</span
      >`;
}

/** The result of a ledger: what it is of GDP, and its lines and money by category. */
export function ledgerResult(view: View, preview: LedgerPreview): TemplateResult {
  const counted = countedLedger(preview, view.state.reading);
  if (counted instanceof Problem) {
    return html`<p class="warn" role="alert">${sentenceOf(counted, view.text.languageCode)}</p>`;
  }
  return html`${lackingNote(view, preview)} ${homeNote(view)} ${ratioCard(view, preview, counted)}
  ${sums(view, preview, counted)} ${conserved(view, preview)} ${rowsAddUp(view, preview)}
  ${unreadableLines(view, preview)}`;
}

function lackingNote({ text }: View, { lacking }: LedgerPreview): TemplateResult | typeof nothing {
  if (lacking.length === 0) {
    return nothing;
  }
  const names = lacking.map((column) => text.ledger.fields[column]);
  return html`<div class="note" role="note" data-testid="lacking">
    <p>${text.ledger.lacking(names)}</p>
  </div>`;
}

/** Which country's rules and scope count, where the workbook is of another. */
function homeNote({ text, offered }: View): TemplateResult | typeof nothing {
  if (offered.pack === HOME) {
    return nothing;
  }
  const [home, other] = [HOME, offered.pack].map(({ country }) =>
    wordsIn(country.names, text.languageCode),
  );
  return html`<div class="note" role="note" data-testid="home-note">
    <p>${text.ledger.homeOnly(home ?? "", other ?? "")}</p>
  </div>`;
}

function ratioCard({ text }: View, { years }: LedgerPreview, ledger: CountedLedger) {
  const { ratio, published, name, year } = ledger;
  if (ratio === undefined) {
    return html`<p class="card" data-testid="ledger-ratio">
      ${text.ledger.severalYears(years.map(AT_HOME.yearName))}
    </p>`;
  }
  if (ratio instanceof Problem) {
    return html`<p class="card" data-testid="ledger-ratio">
      ${sentenceOf(ratio, text.languageCode)}
    </p>`;
  }
  return html`<div class="card ledger-ratio">
    <p class="ratio" data-testid="ledger-ratio">
      <strong>${share(ratio, text)}</strong> ${text.ledger.ofGdp}
    </p>
    <p class="quiet">
      ${text.ledger.underCase(AT_HOME.yearName(year), name)}
      ${published === undefined ? nothing : text.ledger.published(share(published, text))}
    </p>
  </div>`;
}

/** Lines and amount of each category; the total only where it is the whole ledger's. */
function sums(view: View, preview: LedgerPreview, ledger: CountedLedger): TemplateResult {
  const { ledger: words } = view.text;
  const { other, outside, counted, ratio } = ledger;
  const { lines, total } = preview;
  const rows: readonly Sum[] = [
    ...ledger.rows.map((row) => ({ ...row, label: labelOf(row.id, view) })),
    {
      ...{ id: "counted", label: words.counted, style: "strong", amount: counted },
      ratio: ratio instanceof Problem ? undefined : ratio,
    },
    ...(other.lines === 0 ? [] : [{ id: "other", label: words.otherCategories, ...other }]),
    { id: "outside", label: words.outside, lines: outside.lines, amount: outside.amount },
  ];
  const all = { lines, amount: isWhole(preview) ? total : undefined };
  return html`<table class="sums">
    ${sumHeadings(view)}
    <tbody>
      ${rows.map((row) => sumRow(view, row))}
    </tbody>
    <tfoot>
      ${sumRow(view, { id: "total", label: words.allLines, ...all })}
    </tfoot>
  </table>`;
}

const labelOf = (id: string, { text }: View): string =>
  HOME.categories.labelOf(id, text.languageCode);

const sumHeadings = ({ text: { ledger: words, amounts } }: View): TemplateResult =>
  html`<thead>
    <tr>
      <th scope="col">${words.category}</th>
      <th scope="col" class="number">${words.lines}</th>
      <th scope="col" class="number">${amounts.columnUnit(HOME.country.currency)}</th>
      <th scope="col" class="number">${words.perGdp}</th>
    </tr>
  </thead>`;

interface Sum {
  readonly id: string;
  readonly label: string;
  readonly style?: string;
  readonly lines?: number;
  readonly amount: Decimal | undefined;
  readonly ratio?: Decimal | undefined;
}

const sumRow = ({ text }: View, { id, label, style = "", lines, amount, ratio }: Sum) =>
  html`<tr data-testid="sum-${id}" class=${style}>
    <th scope="row">${label}</th>
    <td class="number">${lines === undefined ? "" : count(lines)}</td>
    <td class="number">${amount === undefined ? "–" : text.amounts.column(amount)}</td>
    <td class="number">${ratio === undefined ? "–" : fixed(ratio.times(100), 3)}</td>
  </tr>`;

/** Whether every line was read and the parts add up to the ledger's total, exactly. */
const isWhole = ({ firstProblem, categories, total }: LedgerPreview): boolean =>
  firstProblem === undefined && partsAddUp({ categories, total });

const partsAddUp = ({ categories, total }: Pick<LedgerPreview, "categories" | "total">): boolean =>
  [...categories.values()].reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).eq(total);

function conserved({ text }: View, preview: LedgerPreview): TemplateResult | typeof nothing {
  if (isWhole(preview)) {
    return html`<p class="good" data-testid="conserved" data-conserved="true">
      <span aria-hidden="true">✓</span> ${text.ledger.addsUp}
    </p>`;
  }
  return partsAddUp(preview)
    ? nothing
    : html`<p class="warn" role="alert" data-testid="conserved" data-conserved="false">
        ${text.ledger.partsDiffer}
      </p>`;
}

/** How the rows of the ledger and the lines of the table add up. */
function rowsAddUp({ text }: View, preview: LedgerPreview): TemplateResult {
  const { rows, lines, totalRows, noAmount, unreadable, categories } = preview;
  const listed = [...categories.values()].reduce((sum, one) => sum + one.lines, 0);
  const blank = rows - lines - totalRows - noAmount - unreadable;
  const parts = text.ledger.rowKinds.flatMap(({ kind, words }) => {
    const n = { lines, totalRows, noAmount, unreadable, blank }[kind];
    return n === 0 && kind !== "lines" ? [] : [words(count(n))];
  });
  return html`<p class="quiet" data-testid="rows-add-up">
    ${parts.length === 1 && rows === lines ? nothing : text.ledger.rowsAre(count(rows), parts)}
    ${listed === lines ? nothing : text.ledger.sharedLines(count(listed - lines))}
  </p>`;
}
