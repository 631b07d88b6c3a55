import { said } from "../core/said";
import { DATASET, HOME } from "../../src/dataset/bundled";
import { ledgerReadingOf } from "../../src/dataset/ledger-reading";
import { asRange, cellsOf, rowsOf } from "../../src/dataset/tables";
import { Decimal } from "../../src/core/decimal";
import { CATALOGUES } from "../../src/messages/sentence";
import { dataPackage, rowsOf as recordsOf } from "./package";

describe("the categories", () => {
  it("stand in the order of their table, outside as the last", () => {
    expect(HOME.categories.all.map(({ id }) => id)).toEqual(
      recordsOf("categories").map(({ category }) => category),
    );
    expect(HOME.categories.all.at(-1)?.id).toBe("outside");
    expect(HOME.categories.ids.size).toBe(16);
  });

  it("have three groups; outside is a category of its own", () => {
    expect(HOME.categories.groups.map(({ id }) => id)).toEqual(["defence", "related", "candidate"]);
  });

  it.each([
    // name                members
    ["defence", ["defence.core", "defence.us_forces"]],
    ["defence.core", ["defence.core"]],
    ["outside", ["outside"]],
    ["Defence", []],
    ["", []],
  ])("are found by the name %j: %j", (name, members) => {
    expect(HOME.categories.membersOf(name)).toEqual(members);
  });

  it.each([
    // id                    English             Japanese
    ["related.coast_guard", "Japan Coast Guard", "海上保安庁"],
    ["unknown", "unknown", "unknown"],
  ])("have a label in each language: %s", (id, en, ja) => {
    expect([HOME.categories.labelOf(id, "en"), HOME.categories.labelOf(id, "ja")]).toEqual([
      en,
      ja,
    ]);
  });
});

describe("the scopes", () => {
  it.each([
    // scope      first year   categories
    ["ministry", 2012, 2],
    ["build_up", 2012, 1],
    ["official", 2023, 8],
    ["expanded", 2024, 15],
  ])("hold %s from FY%i with %i categories, each in full", (name, fromYear, categories) => {
    const scope = HOME.scopes.get(name);
    expect(scope?.fromYear).toBe(fromYear);
    expect(scope?.shares.map(({ share }) => share.toString())).toEqual(Array(categories).fill("1"));
  });

  it("name their categories in the order of the categories", () => {
    const order = [...HOME.categories.ids];
    for (const { shares } of HOME.scopes.values()) {
      const places = shares.map(({ category }) => order.indexOf(category));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("each hold the one before", () => {
    const [build_up, ministry, official, expanded] = [
      "build_up",
      "ministry",
      "official",
      "expanded",
    ].map((name) => HOME.scopes.get(name)?.shares.map(({ category }) => category) ?? []);
    expect(ministry).toEqual(expect.arrayContaining(build_up ?? []));
    expect(official).toEqual(expect.arrayContaining(ministry ?? []));
    expect(expanded).toEqual(expect.arrayContaining(official ?? []));
  });
});

describe("the targets", () => {
  it.each([
    // target       share    basis
    ["ceiling_1", "0.01", "same_year"],
    ["target_2", "0.02", "official"],
    ["us_3_5", "0.035", "same_year"],
  ])("hold %s: %s on the basis %s", (id, share, basis) => {
    expect(HOME.targets.get(id)).toMatchObject({ share: new Decimal(share), basis });
  });
});

describe("the observations", () => {
  it("are read in yen, one a record", () => {
    const records = recordsOf("observations");
    expect(HOME.figures.observations.length).toBe(records.length);
    HOME.figures.observations.forEach(({ series, fiscalYear, stage, figure, vintage }, index) => {
      const record = records[index] ?? {};
      const yen = new Decimal(record["value"] ?? "").times("1e8");
      expect([series, `${fiscalYear}`, stage, vintage, figure.value]).toEqual([
        ...[record["series"], record["fiscal_year"], record["stage"], record["vintage"], yen],
      ]);
    });
  });

  it("have bounds where the record has them, and their value as bounds where not", () => {
    const estimate = HOME.figures.latest("gdp.nominal", 2022, "estimate")?.figure;
    expect([estimate?.low, estimate?.high].map(String)).toEqual([
      "560150000000000",
      "560250000000000",
    ]);
    const energy = HOME.figures.latest("spending.candidate.energy", 2025, "initial")?.figure;
    expect([energy?.low, energy?.value, energy?.high].map(String)).toEqual([
      "0",
      "0",
      "502508000000",
    ]);
    const core = HOME.figures.latest("spending.defence.core", 2025, "initial")?.figure;
    expect([core?.low, core?.high]).toEqual([core?.value, core?.value]);
  });

  it.each([
    // as of         GDP of FY2024, in units of 100 million yen
    ["2025-01-16", undefined],
    ["2025-01-17", "6127000"],
    ["2025-05-16", "6169000"],
    ["2025-09-08", "6159000"],
    ["2025-12-24", "6159000"],
    ["2026-06-30", "6427812"],
    ["2026-09-30", "6451387"],
  ])("tell what the GDP of FY2024 was as of %s: %s", (asOf, expected) => {
    expect(HOME.figures.latestGdp(2024, asOf)?.figure.value.div("1e8").toString()).toBe(expected);
  });
});

const WORDS = CATALOGUES.en.labels;

describe("the sources", () => {
  it("are cited in one line of publisher, title, day and address", () => {
    expect(HOME.sources.citation("S001", WORDS)).toBe(
      "Ministry of Defense (Japan) / 防衛省, Defense of Japan 2013, Pt II Sec 4 defence-related expenditure / 平成25年版 防衛白書 第Ⅱ部 防衛関係費, 2013, http://www.clearing.mod.go.jp/hakusho_data/2013/2013/html/n2241000.html",
    );
  });

  it.each([
    // source   how it was read
    ["S011", "reported by Defense Daily (Boei Nippo)"],
    ["ESRI2025", "read at github.com/akimori-hi/unexpected-inflation-japan-debt"],
  ])("say of %s, which was not read itself, how: %s", (id, reading) => {
    expect(HOME.sources.citation(id, WORDS).endsWith(`, ${reading}`)).toBe(true);
  });

  it("are cited without what is not known, and unknown ones by their own words", () => {
    const lines = recordsOf("sources").map(({ source = "" }) =>
      HOME.sources.citation(source, WORDS),
    );
    expect(lines.filter((line) => /, ,|, $|^, |\n/.test(line))).toEqual([]);
    expect(HOME.sources.citation("our own estimate", WORDS)).toBe("our own estimate");
    expect(HOME.sources.get("our own estimate")).toBeUndefined();
  });

  it("stand behind every observation and every claim but the computed one", () => {
    const unknown = [...HOME.figures.observations, ...HOME.claims].filter(
      ({ source }) => !HOME.sources.get(source),
    );
    expect(new Set(unknown.map(({ source }) => source))).toEqual(new Set([""]));
  });
});

it("reads the default rules in their order, each with a known category", () => {
  const { rules } = ledgerReadingOf(HOME);
  expect(rules.map(({ id }) => id)).toEqual(recordsOf("rules").map(({ rule }) => rule));
  expect(rules.every(({ category }) => HOME.categories.ids.has(category))).toBe(true);
});

it("has the version and day of the data package", () => {
  expect(DATASET).toEqual({ version: dataPackage.version, day: dataPackage.created });
});

describe("a bundled table", () => {
  const table = {
    fields: ["scope", "share", "note"],
    rows: [
      ["a", "0.5", "7"],
      ["b", "", ""],
    ],
  };

  it("holds numbers as cells where its fields are numbers, blanks where there is none", () => {
    expect(cellsOf(table)).toEqual([
      ["a", 0.5, "7"],
      ["b", "", ""],
    ]);
  });

  it("is a range with its headings first", () => {
    expect(asRange(table)).toEqual([table.fields, ...table.rows]);
  });

  it("is asked by heading, and refuses one that it does not have", () => {
    const [row] = rowsOf(table);
    expect(row?.("share")).toBe("0.5");
    expect(said(() => row?.("shape"))).toThrow("No field shape in this table.");
  });

  it.each(Object.entries(HOME.tables))(
    "keeps every number of %s as it is printed",
    (_, { fields, rows }) => {
      const numbers = cellsOf({ fields, rows }).flatMap((cells, y) =>
        cells.flatMap((cell, x) =>
          typeof cell === "number" ? [[rows[y]?.[x], cell] as const] : [],
        ),
      );
      const changed = numbers.filter(([text = "", number]) => !new Decimal(text).eq(number));
      expect(changed).toEqual([]);
    },
  );
});
