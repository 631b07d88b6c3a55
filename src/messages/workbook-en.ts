import type { WorkbookPlace } from "../core/workbook-problem";
import { megabytes, type WorkbookTexts } from "./workbook";

const at = (place: WorkbookPlace): string =>
  "cell" in place ? `Cell ${place.cell}` : `Part ${place.part} of the file`;

/** English. */
export const workbookEn: WorkbookTexts = {
  problems: {
    "not-a-workbook": () => "The file is no .xlsx workbook.",
    "encrypted-workbook": () =>
      "The workbook has a password to open it; save it without one, then try again.",
    "macro-workbook": () =>
      "The workbook holds macros; save it as .xlsx without them, then try again.",
    "locked-workbook": () =>
      "The workbook's structure is protected, so that no sheet can be added; unprotect it, then try again.",
    "file-too-large": ({ limit }) => `The file is larger than ${megabytes(limit)}.`,
    "part-too-large": ({ part, limit }) =>
      `Part ${part} of the file is larger than ${megabytes(limit)}.`,
    "too-many-parts": ({ limit }) => `The file has more than ${limit} parts.`,
    "too-many-names": ({ limit }) => `The workbook has more than ${limit} defined names.`,
    "unsafe-part-name": ({ part }) =>
      `The file has a part named "${part}", which no workbook has; it was not opened.`,
    "unsupported-compression": ({ part }) =>
      `Part ${part} of the file is packed in a way that workbooks do not use.`,
    "damaged-file": () => "The file is damaged or cut off.",
    "damaged-part": ({ part }) =>
      `Part ${part} of the file is damaged; open and save it in Excel, then try again.`,
    "broken-relationship": ({ part, target }) =>
      `Part ${part} of the file names a part that is not there${target === "" ? "" : `: ${target}`}.`,
    "formula-too-long": ({ place, limit }) =>
      `${at(place)} has a formula of more than ${limit} characters, which is longer than Excel allows.`,
    "text-too-long": ({ place, limit }) =>
      `${at(place)} has a text of more than ${limit} characters, which is longer than Excel allows.`,
    "no-formulas": () => "The workbook has no formula of the add-in.",
    "copy-differs": ({ cell, expected, found }) =>
      `No copy was made: cell ${cell} would show ${found} where the add-in shows ${expected}.`,
    "receipt-missing": () =>
      "The workbook has no receipt, so that its formulas cannot be put back.",
    "sheet-changed": ({ cell }) =>
      `The formula of ${cell} was not put back: the cell or what it reads is not what the receipt says.`,
  },
  data: {
    title: "Scope data",
    heading: "Figures behind this workbook",
    note: (day, version, currency) =>
      `As known on ${day ?? "the newest day"}, dataset ${version}. Million ${currency}; a blank cell is a figure that is not known, not 0. The formulas of the other sheets look figures up here; no add-in is needed.`,
    blocks: {
      value: "Spending",
      low: "Spending, lowest",
      high: "Spending, highest",
      status: "How it is known",
      note: "What must be said of it",
      cite: "Source",
      scope: "Scopes: share that counts, by year",
      gdp: "Nominal GDP",
      year: "Names of fiscal years",
      target: "Targets",
      unit: "Units",
      own: "Own scope: share that counts",
      working: "Workings that several formulas use",
    },
  },
  ledger: {
    amount: "Amount",
    category: "Category",
    share: "Share that counts",
    counted: "Amount in category",
  },
  receipt: {
    title: "Receipt",
    heading: "Receipt: formulas of Defence Scope and the figures they rest on",
    note: ({ day, version, checksum, addIn }) =>
      `Made on ${day}, add-in ${addIn}, dataset ${version}, figures ${checksum}.`,
    cells: "Formulas",
    cellHeadings: [
      "Sheet",
      "Cells",
      "Formula",
      "Kind",
      "Arguments",
      "Value",
      "Figures",
      "Check sum",
    ],
    figures: "Figures used",
    figureHeadings: [
      "No.",
      "Series",
      "Fiscal year",
      "Stage",
      "Value",
      "Low",
      "High",
      "Vintage",
      "Status",
      "Publisher",
      "Title",
      "Published",
      "Address",
    ],
  },
};
