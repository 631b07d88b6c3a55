import { DATASET } from "../../dataset/bundled";
import type { Pack } from "../../dataset/pack";
import type { Language } from "../../messages/language";
import { freeTitle } from "../../xlsx/new-sheet";
import type { Workbook } from "../../xlsx/workbook";
import { shareWords } from "../words";
import { DataSheet } from "./data-sheet";
import { figureSet, type FigureSource } from "./figure-set";
import type { Figures } from "./live-call";
import type { SheetStyles } from "./sheet-tables";

/** The data sheets of a portable copy: one for each day and each range of own figures that its formulas name. */
export class DataSheets {
  readonly #pack: Pack;
  readonly #workbook: Workbook;
  readonly #language: Language;
  readonly #styles: SheetStyles;
  readonly #bySource = new Map<string, Figures>();

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
  get all(): readonly Figures[] {
    return [...this.#bySource.values()];
  }

  /** The figures of a source and their sheet. */
  for(source: FigureSource): Figures {
    const key = JSON.stringify([source.asOf ?? "", source.data ?? ""]);
    const known = this.#bySource.get(key);
    if (known !== undefined) return known;
    const set = figureSet(this.#pack, source, this.#language);
    const sheet = new DataSheet(this.#place(), set, {
      styles: this.#styles,
      words: this.#wordsFor(source),
    });
    const figures = { set, sheet };
    this.#bySource.set(key, figures);
    return figures;
  }

  /** A title and a beginning of names that are not taken. */
  #place(): { readonly title: string; readonly prefix: string } {
    const number = this.#bySource.size + 1;
    const wish = shareWords(this.#language).dataTitle;
    const taken = this.#workbook.names.map(({ name }) => name.toLowerCase());
    let prefix = number === 1 ? "fig" : `fig${number}`;
    while (taken.some((name) => name.startsWith(`${prefix}_`))) prefix += "_";
    return { title: freeTitle(number === 1 ? wish : `${wish} ${number}`, this.#workbook), prefix };
  }

  #wordsFor({ asOf }: FigureSource) {
    const words = shareWords(this.#language);
    const hasDay = asOf !== null && asOf !== undefined && asOf !== "";
    const note = words.dataNote(hasDay ? String(asOf) : words.latest, DATASET.version);
    return { title: words.dataHeading, note, headings: words.blocks };
  }
}
