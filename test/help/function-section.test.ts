// The section of a function: all that its description holds, in order, and nothing more.
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { COMMON_ERRORS } from "../../src/help/description";
import { formulaOf, signatureOf } from "../../src/help/result";
import { describedParameters } from "../../src/help/help-text";
import { functionSection } from "../../src/help/page/function-section";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import { attributesOf, faultsOf, textOf } from "./markup";

/** A text as the page has it, without marks. */
const unmarked = (text: string): string => text.replaceAll("`", "");

/** The tables with headings in a section, row by row, each cell as text. */
const tablesOf = (markup: string): readonly (readonly (readonly string[])[])[] =>
  [...markup.matchAll(/<table>([^]*?)<\/table>/g)].map(([, table = ""]) =>
    [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOf(cell)),
    ),
  );

describe.each(LANGUAGES)("the section in %s", (language) => {
  const text = HELP_TEXTS[language];
  const { labels } = text;

  it.each(FUNCTION_IDS)("of %s has every text of its description in order", (id) => {
    const markup = functionSection(id, text).markup;
    const { summary, meaning, formula, result, examples } = text.describe(id);
    const page = textOf(markup);
    const order = [
      ...[id, signatureOf(id), summary, ...meaning, ...(formula === undefined ? [] : [formula])],
      ...[labels.parameters, labels.result, result, labels.errors, labels.examples],
      ...examples.flatMap(({ title, args }) => [title, formulaOf(id, args)]),
      labels.back,
    ];
    let end = 0;
    const missing = order.map(unmarked).filter((each) => {
      const at = page.indexOf(each, end);
      end = at < 0 ? end : at + each.length;
      return at < 0;
    });
    expect(missing).toEqual([]);
    expect(faultsOf(markup)).toEqual([]);
  });

  it.each(FUNCTION_IDS)("of %s has its parameters, columns and errors as tables", (id) => {
    const { columns, errors } = text.describe(id);
    const parameters = describedParameters(id, text).map(({ name, isOptional, text: meaning }) => [
      `${name}${isOptional ? labels.optional : labels.needed}`,
      meaning,
    ]);
    const headings = Object.entries(columns ?? {}).map(([name, meaning]) => [
      name,
      unmarked(meaning),
    ]);
    const cases = errors.map((error) =>
      typeof error === "string"
        ? [COMMON_ERRORS[error].code, unmarked(text.commonError(error))]
        : [error.code, unmarked(error.when)],
    );
    const expected = [
      [[labels.name, labels.meaning], ...parameters],
      [[labels.column, labels.meaning], ...headings],
      [[labels.error, labels.when], ...cases],
    ];
    expect(tablesOf(functionSection(id, text).markup)).toEqual(
      expected.filter(({ length }) => length > 1),
    );
  });

  it.each(FUNCTION_IDS)("of %s names its tables by function and kind", (id) => {
    const names = attributesOf(functionSection(id, text).markup, "aria-label");
    const kinds = [labels.parameters, labels.result, labels.errors].map((kind) => `${id}: ${kind}`);
    const others = names.filter((name) => !kinds.includes(name));
    expect(others.filter((name) => !textOf(name).includes(`=SCOPE.${id}(`))).toEqual([]);
  });

  it("says of a function without parameters, errors or formula that it has none", () => {
    const { markup } = functionSection("DATASET_VERSION", text);
    expect(markup).toContain(`<p>${labels.noParameters}</p>`);
    expect(markup).toContain(`<p>${labels.noErrors}</p>`);
    expect(markup).not.toContain(labels.formula);
  });

  it("says so of no other", () => {
    const { markup } = functionSection("DEFENCE_RATIO", text);
    expect(markup).not.toContain(labels.noParameters);
    expect(markup).not.toContain(labels.noErrors);
    expect(markup).toContain(labels.formula);
  });
});
