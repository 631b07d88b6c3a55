import { DATASET } from "../../dataset/bundled";
import type { Pack } from "../../dataset/pack";
import { wordsIn } from "../../messages/catalogue";
import type { Language } from "../../messages/language";
import { WORKBOOK_TEXTS } from "../../messages/workbook-sentence";
import { freeTitle } from "../../xlsx/new-sheet";
import type { Workbook } from "../../xlsx/workbook";
import { DataSheet } from "./data-sheet";
import { figureSet, type FigureSet, type FigureSource } from "./figure-set";
import type { PlacedFigures } from "./live-call";
import type { SheetStyles } from "./sheet-tables";

/** The data sheets of a portable copy: one for each day and each range of own figures that its formulas name. */
export class DataSheets {
  readonly #pack: Pack;
  readonly #workbook: Workbook;
  readonly #language: Language;
  readonly #styles: SheetStyles;
  readonly #bySource = new Map<string, PlacedFigures>();

  constructor(
    pack: Pack,
    workbook: Workbook,
    look: { readonly language: Language; readonly styles: SheetStyles },
  ) {
    this.#pack = pack;
    this.#workbook = workbook;
    this.#language = look.language;
    this.#styles = look.styles;
  }

  /** The sheets made so far. */
  get all(): readonly PlacedFigures[] {
    return [...this.#bySource.values()];
  }

  /** The figures of a source and their sheet. */
  for(source: FigureSource): PlacedFigures {
    const key = JSON.stringify([source.asOf ?? "", source.data ?? ""]);
    const known = this.#bySource.get(key);
    if (known !== undefined) {
      return known;
    }
    const set = figureSet(this.#pack, source, this.#language);
    const sheet = new DataSheet(this.#place(), set, {
      styles: this.#styles,
      texts: this.#textsFor(set),
    });
    const figures = { set, sheet };
    this.#bySource.set(key, figures);
    return figures;
  }

  /** A title and a beginning of names that are not taken. */
  #place(): { readonly title: string; readonly prefix: string } {
    const number = this.#bySource.size + 1;
    const wish = this.#texts.title;
    const taken = this.#workbook.names.map(({ name }) => name.toLowerCase());
    let prefix = number === 1 ? "fig" : `fig${number}`;
    while (taken.some((name) => name.startsWith(`${prefix}_`))) {
      prefix += "_";
    }
    return { title: freeTitle(number === 1 ? wish : `${wish} ${number}`, this.#workbook), prefix };
  }

  #textsFor({ asOf }: FigureSet) {
    const { heading, note, blocks } = this.#texts;
    const currency = wordsIn(this.#pack.country.currency.names, this.#language);
    return { title: heading, note: note(asOf, DATASET.version, currency), headings: blocks };
  }

  get #texts() {
    return WORKBOOK_TEXTS[this.#language].data;
  }
}
