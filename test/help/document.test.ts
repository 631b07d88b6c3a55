import { Decimal } from "../../src/core/decimal";
import { DATASET, HOME } from "../../src/dataset/bundled";
import { IDS, descriptionOf, FAMILIES } from "../../src/help/functions";
import { formulaOf } from "../../src/help/result";
import { referencePage } from "../../src/help/page/document";
import { languageName, LISTS } from "../../src/help/page/lists";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import { ERROR_CODES, evaluated, invoke, isHostError } from "./invoke";
import { attributesOf, faultsOf, tagsOf, textOf } from "./markup";

/** A cell as its text on the page, less the marks between thousands. */
function plain(cell: unknown): string {
  if (isHostError(cell)) {
    return ERROR_CODES[cell.name] ?? cell.name;
  }
  if (typeof cell !== "object" || cell === null) {
    return String(cell);
  }
  const format = String(Reflect.get(cell, "numberFormat"));
  const value = new Decimal(Number(Reflect.get(cell, "basicValue")));
  const places = (format.split(".")[1] ?? "").replace("%", "").length;
  const isPercent = format.endsWith("%");
  const shown = (isPercent ? value.times(100) : value).toFixed(places, Decimal.ROUND_HALF_UP);
  return isPercent ? `${shown}%` : shown;
}

const section = (page: string, id: string): string =>
  page.split(`<section class="function" id="${id}"`)[1]?.split("</section>")[0] ?? "";

const cellsOf = (example: string): readonly string[] =>
  [...example.matchAll(/<(td|output) class="(number|text|error)">([^]*?)<\/\1>/g)].map(
    ([, , kind, text = ""]) =>
      kind === "number" ? textOf(text).replaceAll(",", "") : textOf(text),
  );

describe.each(LANGUAGES)("the reference page in %s", (language) => {
  const page = referencePage(HELP_TEXTS[language]);

  it("is balanced markup in its language", () => {
    expect(faultsOf(page)).toEqual([]);
    expect(tagsOf(page)[0]?.attributes.get("lang")).toBe(language);
  });

  it("needs nothing from another place and runs no script", () => {
    const loading = tagsOf(page).filter(({ name }) =>
      ["script", "link", "img", "iframe", "style", "object"].includes(name),
    );
    expect(loading.map(({ attributes }) => attributes.get("href"))).toEqual([
      "../assets/icon-32.png",
      "help.css",
      language === "en" ? "ja.html" : "en.html",
    ]);
    expect(attributesOf(page, "style")).toEqual([]);
    expect(attributesOf(page, "src")).toEqual([]);
  });

  it("has each anchor once and leads nowhere in vain", () => {
    const ids = attributesOf(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const targets = attributesOf(page, "href").filter((href) => href.startsWith("#"));
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const labels = attributesOf(page, "aria-labelledby");
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("never skips a level of headings", () => {
    const main = page.slice(page.indexOf("<main"));
    const levels = [2, ...[...main.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))];
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(jumps).toEqual([]);
  });

  it("names the dataset and its names in both languages", () => {
    expect(page).toContain(`${DATASET.version}`);
    const labels = [
      ...HOME.categories.all,
      ...HOME.scopes.values(),
      ...HOME.targets.values(),
    ].flatMap(({ label }) => [label.en, label.ja]);
    const text = textOf(page);
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });

  it("is named by its title, and says what it is", () => {
    const { title, description, product, subtitle } = HELP_TEXTS[language].labels;
    expect(page).toContain(`<title>${title}</title>`);
    expect(attributesOf(page, "content")).toContain(description);
    expect(/<h1>([^]*?)<\/h1>/.exec(page)?.[1]).toBe(`${product} <span>${subtitle}</span>`);
  });

  it("leads from its contents to every chapter, function and list, in order", () => {
    const nav = page.slice(page.indexOf("<nav"), page.indexOf("</nav>"));
    const chapters = Object.keys(HELP_TEXTS[language].guide);
    const sections = [...chapters, ...IDS, ...LISTS.map(({ id }) => id)];
    expect(attributesOf(nav, "href")).toEqual(sections.map((id) => `#${id}`));
    const main = tagsOf(page.slice(page.indexOf("<main")));
    expect(
      main
        .filter(({ name, isEnd }) => name === "section" && !isEnd)
        .map(({ attributes }) => attributes.get("id")),
    ).toEqual(sections);
  });

  it("leads to itself in every other language", () => {
    const others = LANGUAGES.filter((other) => other !== language);
    const header = page.slice(page.indexOf("<header"), page.indexOf("</header>"));
    expect(attributesOf(header, "href")).toEqual(others.map((other) => `${other}.html`));
    expect(attributesOf(header, "lang")).toEqual(others);
    others.forEach((other) => expect(textOf(header)).toContain(languageName(other, other)));
  });

  it("has a title for each family above its functions", () => {
    const titles = [...page.matchAll(/<h3 class="group">([^<]*)<\/h3>/g)].map(([, each]) => each);
    expect(titles).toEqual(
      FAMILIES.map(({ family }) => HELP_TEXTS[language].labels.families[family]),
    );
  });

  it("leaves no mark of its source in the text", () => {
    expect(textOf(page)).not.toMatch(/`|undefined|\[object|\$\{/);
  });

  it.each(IDS)("shows for %s what the functions give today", (id) => {
    const { examples } = descriptionOf(id);
    const shown = section(page, id).split('<div class="example">').slice(1);
    expect(shown.length).toBe(examples.length);
    examples.forEach(({ args }, index) => {
      const example = shown[index] ?? "";
      expect(textOf(/<pre>([^]*?)<\/pre>/.exec(example)?.[1] ?? "").trim()).toBe(
        formulaOf(id, args),
      );
      const fresh = invoke(id, evaluated(id, args), { takesCards: true, language });
      const cells = cellsOf(example);
      const rows = cells.length / (fresh[0]?.length ?? 1);
      expect(rows).toBe(fresh.length > 18 ? 9 : fresh.length);
      expect(cells).toEqual(fresh.slice(0, rows).flat().map(plain));
    });
  });
});
