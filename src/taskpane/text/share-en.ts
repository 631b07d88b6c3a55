const plural = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

/** Text of the tab for sharing in English. */
export const shareEn = {
  titles: {
    results: "Results in the sheet",
    portable: "Portable copy",
    freeze: "Freeze",
    receipt: "Receipt",
  },
  abouts: {
    results: "A table with case, year, stage, GDP, target and ratio, at the selected cell.",
    portable:
      "A new workbook in plain Excel. Shares, year, stage and GDP still work; the figures are those of today.",
    freeze:
      "A new workbook with values for formulas. Its receipt keeps the formulas, so that Unfreeze brings them back.",
    receipt: "Every cell with formula, figures, sources and dataset version, as a sheet or a page.",
  },
  insert: "Insert",
  make: "Make",
  freeze: "Freeze",
  thaw: "Unfreeze",
  sheet: "Sheet",
  page: "Page",
  untouched: "This workbook is never changed by a copy. Nothing is sent.",
  working: {
    portable: "Making a portable copy and comparing it…",
    freeze: "Freezing a copy…",
    thaw: "Unfreezing a copy…",
    receipt: "Collecting figures and sources…",
  },
  fileNames: {
    portable: (stem: string) => `${stem || "Workbook"} (portable)`,
    freeze: (stem: string) => `${stem || "Workbook"} (frozen)`,
    thaw: (stem: string) => `${stem || "Workbook"} (unfrozen)`,
    receipt: (stem: string) => `${stem || "Workbook"} (receipt)`,
  },
  compared: (cells: number, choices: number) =>
    `${cells === 1 ? "1 cell" : `All ${plural(cells, "cell", "cells")}`} compared under ${plural(choices, "choice", "choices")} of year, stage, GDP and shares, no difference`,
  noneLive: "No formula could stay live; all of them became values",
  valuesNote: (formulas: number) =>
    formulas === 1
      ? "1 formula cannot work without the add-in and became its values."
      : `${plural(formulas, "formula", "formulas")} cannot work without the add-in and became their values.`,
  olderNote: (cells: number, named: string) =>
    `${plural(cells, "cell", "cells")} showed an older result than the copy does: ${named}${cells > 3 ? ", …" : "."}`,
  valuesTitle: "Which formulas became values",
  frozen: (formulas: number) => `${plural(formulas, "formula", "formulas")} became values`,
  thawed: (formulas: number) => `${plural(formulas, "formula is", "formulas are")} back`,
  rests: (formulas: number, figures: number) =>
    `${plural(formulas, "formula rests", "formulas rest")} on ${plural(figures, "figure", "figures")}`,
  noNew: "This Excel opens no new workbook for an add-in. Save the copy and open it.",
  notOpened: (message: string) =>
    `Excel did not open the copy (${message}). Save it and open it yourself.`,
  NoFile: "This Excel does not give its workbook to add-ins, so that no copy can be made here",
  FileTooLarge: "The workbook is too large to be copied here",
  save: (name: string) => `Save ${name}`,
  figures: (figures: string) => `Figures and sources (${figures})`,
  formulas: (formulas: string) => `Formulas (${formulas})`,
  uses: (numbers: string) => `figures ${numbers}`,
  moreLines: (lines: string) => `${lines} more, in the sheet and on the page.`,
};
