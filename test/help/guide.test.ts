// The guide: its chapters in order, and one table that the functions compute.
import { HOME } from "../../src/dataset/bundled";
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { parametersOf } from "../../src/help/functions";
import { GUIDE } from "../../src/help/guide";
import { guide } from "../../src/help/page/document";
import { exampleResult } from "../../src/help/result";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import { faultsOf, tagsOf, textOf } from "./markup";

const ids = Object.keys(GUIDE);

describe.each(LANGUAGES)("the guide in %s", (language) => {
  const text = HELP_TEXTS[language];
  const { markup } = guide(text);
  const chapters = Object.entries(text.guide);

  it("has every chapter once, in the order of the English", () => {
    const sections = tagsOf(markup).filter(({ name, isEnd }) => name === "section" && !isEnd);
    expect(sections.map(({ attributes }) => attributes.get("id"))).toEqual(ids);
    expect(chapters.map(([id]) => id)).toEqual(ids);
    expect(faultsOf(markup)).toEqual([]);
  });

  it("names each chapter by its title", () => {
    const titles = [...markup.matchAll(/<h3 id="([^"]*)-title">([^<]*)<\/h3>/g)];
    expect(titles.map(([, id, title = ""]) => [id, textOf(title)])).toEqual(
      chapters.map(([id, { title }]) => [id, title]),
    );
  });

  it("has every paragraph and every point, with what is said of it", () => {
    const page = textOf(markup);
    const texts = chapters.flatMap(([, chapter]) => [
      ...chapter.paragraphs,
      ...("points" in chapter
        ? chapter.points.flatMap(({ term, text: said }) => [term, said])
        : []),
    ]);
    expect(texts.filter((each) => !page.includes(each.replaceAll("`", "")))).toEqual([]);
    expect(markup.split("<dt>").length).toBe(markup.split("<dd>").length);
  });

  it("shows with the choices what they change, computed", () => {
    const choices = markup.slice(markup.indexOf('id="choices"'), markup.indexOf('id="missing"'));
    expect(choices).toContain("=SCOPE.RATIO_GRID(2025)");
    const cells = exampleResult("RATIO_GRID", { year: 2025 }, language).flat();
    const shown = [...choices.matchAll(/<td class="[a-z]+">([^<]*)<\/td>/g)].map(
      ([, cell]) => cell,
    );
    expect(shown).toEqual(cells.map((cell) => cell.text));
    expect(markup.match(/class="example"/g)).toHaveLength(1);
  });

  it("says of that table how many percentages it has", () => {
    const numbers = exampleResult("RATIO_GRID", { year: 2025 }, language)
      .flat()
      .filter(({ kind }) => kind === "number").length;
    expect(text.labels.grid).toMatch(language === "en" ? /twelve/ : /12通り/);
    expect(numbers).toBe(12);
  });
});

describe("the names that the guide marks", () => {
  const marked = Object.values(GUIDE)
    .flatMap((chapter) => [
      ...chapter.paragraphs,
      ...("points" in chapter ? chapter.points.map(({ text }) => text) : []),
    ])
    .flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

  it("are functions wherever they are in capitals", () => {
    const capitals = marked.filter((name) => /^[A-Z_]{4,}$/.test(name));
    expect(capitals.length).toBeGreaterThan(5);
    expect(capitals.filter((name) => !FUNCTION_IDS.some((id) => id === name))).toEqual([]);
  });

  it("are parameters, headings or names of the dataset wherever they are in small letters", () => {
    const { basisNames, stageNames } = HELP_TEXTS.en.labels;
    const names = new Set([
      ...FUNCTION_IDS.flatMap((id) => parametersOf(id).map(({ name }) => name)),
      ...(exampleResult("OBSERVATIONS", {}, "en")[0]?.map(({ text }) => text) ?? []),
      ...[
        ...HOME.scopes.keys(),
        ...HOME.categories.all.map(({ id }) => id),
        ...HOME.categories.groups.map(({ id }) => id),
      ],
      ...Object.keys({ ...basisNames, ...stageNames }),
    ]);
    expect(marked.filter((name) => /^[a-z_+]+$/.test(name) && !names.has(name))).toEqual([]);
  });
});
