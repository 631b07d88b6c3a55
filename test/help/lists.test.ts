// The lists of names that arguments take: complete, and taken by the functions as they are written.
import { stageNames } from "../../src/core/stage";
import { HOME } from "../../src/dataset/bundled";
import { rowsOf } from "../../src/dataset/tables";
import { languageName, LISTS, listSection } from "../../src/help/page/lists";
import { exampleResult } from "../../src/help/result";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import { faultsOf, textOf } from "./markup";

const listOf = (id: string) => LISTS.find((list) => list.id === id) ?? fail(id);

function fail(id: string): never {
  throw new Error(`There is no list ${id}.`);
}

/** The rows of a list as text, cell by cell. */
const rowsIn = (id: string, language: "en" | "ja" = "en"): readonly (readonly string[])[] =>
  [...listSection(listOf(id), HELP_TEXTS[language]).markup.matchAll(/<tr>([^]*?)<\/tr>/g)]
    .slice(1)
    .map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOf(cell)),
    );

const idsIn = (id: string): readonly string[] => rowsIn(id).map(([first = ""]) => first);

describe.each(LANGUAGES)("the lists in %s", (language) => {
  const text = HELP_TEXTS[language];

  it.each(LISTS.map(({ id }) => id))("have in %s a heading for each column", (id) => {
    const list = listOf(id);
    const widths = new Set(list.rows(text).map((row) => row.length));
    expect([...widths]).toEqual([list.headings(text).length]);
    expect(faultsOf(listSection(list, text).markup)).toEqual([]);
  });

  it("name the languages in the reader's", () => {
    expect(listOf("list-scopes").headings(text)).toEqual(
      expect.arrayContaining(LANGUAGES.map((each) => languageName(each, language))),
    );
  });
});

describe("a language", () => {
  it.each([
    ["ja", "en", "Japanese"],
    ["en", "en", "English"],
    ["en", "ja", "英語"],
    ["ja", "ja", "日本語"],
  ] as const)("%s is in %s called %s", (language, reader, name) => {
    expect(languageName(language, reader)).toBe(name);
  });
});

describe("the list", () => {
  it.each<[string, readonly string[]]>([
    ["list-scopes", [...HOME.scopes.keys()]],
    ["list-categories", HOME.categories.all.map(({ id }) => id)],
    ["list-stages", stageNames(HOME.country)],
    ["list-units", HOME.country.units.map(({ id }) => id)],
    ["list-targets", [...HOME.targets.keys()]],
    ["list-sources", rowsOf(HOME.tables.sources).map((row) => row("source"))],
  ])("%s is complete", (id, names) => {
    expect(idsIn(id)).toEqual(names);
  });

  it.each(Object.keys(HELP_TEXTS.en.labels.basisNames))(
    "of bases has %s, which is one",
    (basis) => {
      const written = Number.isNaN(Number(basis)) ? basis : Number(basis);
      const [[cell] = []] = exampleResult("DEFENCE_RATIO", { year: 2024, basis: written }, "en");
      expect(cell?.kind).toBe("number");
    },
  );

  it.each([...HOME.scopes.values()])("of scopes says what $name counts", ({ name, shares }) => {
    const counts =
      rowsIn("list-scopes")
        .find(([id]) => id === name)
        ?.at(-1) ?? "";
    expect(counts.split(", ")).toEqual(
      shares.map(({ category, share }) =>
        share.eq(1) ? category : `${category} × ${share.toString()}`,
      ),
    );
  });

  it.each([...HOME.targets.values()])(
    "of targets has share and basis of $id",
    ({ id, share, basis }) => {
      const row = rowsIn("list-targets").find(([first]) => first === id) ?? [];
      expect(row.slice(-2)).toEqual([`${share.times(100).toFixed(1)}%`, basis]);
    },
  );

  it("of sources leads to each address and to nothing that is none", () => {
    const { markup } = listSection(listOf("list-sources"), HELP_TEXTS.en);
    const addresses = rowsOf(HOME.tables.sources).map((row) => row("url"));
    const links = [...markup.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => textOf(link));
    expect(links).toEqual(addresses.filter((url) => /^https?:/.test(url)));
  });
});

describe("the years of a list", () => {
  /** The years of spans such as 2012–2016, 2024. */
  const yearsOf = (spans: string): readonly number[] =>
    (spans === "—" ? [] : spans.split(", ")).flatMap((span) => {
      const [first = 0, last = first] = span.split("–").map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });

  const years = [...new Set(HOME.figures.observations.map(({ fiscalYear }) => fiscalYear))].sort();

  it.each([...HOME.scopes.keys()])("are those in which %s has its initial budget", (scope) => {
    const [, , , spans = ""] = rowsIn("list-scopes").find(([id]) => id === scope) ?? [];
    const found = years.filter((year) => {
      const [[cell] = []] = exampleResult("DEFENCE_SPENDING", { year, scope }, "en");
      return cell?.kind === "number";
    });
    expect(yearsOf(spans)).toEqual(found);
  });

  it.each(stageNames(HOME.country).filter((stage) => !stage.includes("+")))(
    "are those that have a figure in the stage %s",
    (stage) => {
      const [, , spans = ""] = rowsIn("list-stages").find(([id]) => id === stage) ?? [];
      const found = HOME.figures.observations
        .filter((figure) => figure.series !== "gdp.nominal" && figure.stage === stage)
        .map(({ fiscalYear }) => fiscalYear);
      expect(yearsOf(spans)).toEqual([...new Set(found)].sort());
    },
  );

  it("are not said of two stages together", () => {
    expect(rowsIn("list-stages").at(-1)).toEqual([
      ...["initial+supplementary", HELP_TEXTS.en.labels.stageNames["initial+supplementary"], ""],
    ]);
  });
});
