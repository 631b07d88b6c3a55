import { NOTHING, plus, ratio, type Bounded } from "../../core/bounded";
import { stageName } from "../../core/stage";
import type { CategorySpending } from "../../core/spending";
import { labelOf } from "../../dataset/categories";
import { single } from "../read/cells";
import { readQuestion, readYear } from "../read/question";
import { readOneScope } from "../read/scope";
import type { Out } from "../result";
import { amountFigure, provenance, shareFigure, stateOf } from "../state";
import type { WordedFunction } from "./custom-function";

const HEADINGS = [
  "category",
  "label",
  "spending",
  "share",
  "counted",
  "share_of_gdp",
  "status",
] as const;

const TOTAL = { en: "Total", ja: "合計" } as const;

/** Rows by category in scope, and their total. */
export const BREAKDOWN: WordedFunction =
  (language) =>
  (year, scope, stage, basis, ...others) => {
    const [unit, asOf, data] = others;
    const question = readQuestion({ stage, basis, unit, asOf, data });
    const asked = readYear(single("year", year));
    const state = stateOf(question, asked, readOneScope(scope));
    const cells = (
      names: readonly [id: string, label: string],
      part: Pick<CategorySpending, "spending" | "counted"> & { readonly share: Out },
      card: ReturnType<typeof provenance>,
    ): readonly Out[] => [
      ...names,
      amountFigure(part.spending, question.unit, card),
      part.share,
      amountFigure(part.counted, question.unit, card),
      shareFigure(ratio(part.counted, state.gdp.figure), card),
      String(card["status"] ?? ""),
    ];
    const { categories, counted } = state.spending;
    const rows = categories.map((part) =>
      cells([part.category, labelOf(part.category, language)], part, {
        stage: stageName(question.stages),
        ...provenance(part.observations),
      }),
    );
    const spending = categories.map((part): Bounded => part.spending).reduce(plus, NOTHING);
    const total = cells(["total", TOTAL[language]], { spending, counted, share: "" }, {});
    return [HEADINGS, ...rows, total];
  };
