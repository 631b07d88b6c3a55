"""Vectors of ledgers and rules."""

import sample_ledgers as ledgers
import samples as s
from dataset import CATEGORY_IDS
from draws import data_for
from special_arguments import gdp_overlays, wrong_arguments

OUTPUTS = ("lines", "rows", "summary")


def reclassify_vectors(collector, rng):
    def output():
        return rng.choice([*OUTPUTS, "summary", "rows", None, "", 0])

    def own_rules():
        return ledgers.ledger(rng), ledgers.rules(rng), output()

    def default_rules():
        rows = ledgers.bundled_rows(rng, rng.randint(2, 6))
        return ledgers.ledger(rng, rows), rng.choice([None, None, "", 0]), output()

    def with_errors():
        return ledgers.ledger(rng, errors=True), ledgers.rules(rng), rng.choice(OUTPUTS)

    def outside_rules():
        return (
            ledgers.ledger(rng),
            ledgers.rules(rng, CATEGORY_IDS),
            rng.choice(["lines", "summary"]),
        )

    collector.add("RECLASSIFY", ledgers.whole_ledger("2025", "initial"), None, "summary")
    collector.add("RECLASSIFY", ledgers.whole_ledger("2024", "supplementary"), None, "lines")
    collector.add_all("RECLASSIFY", written_ledgers())
    collector.add_all("RECLASSIFY", [(agencies(), None, each) for each in OUTPUTS])
    collector.fill("RECLASSIFY", 145, own_rules, 0)
    collector.fill("RECLASSIFY", 70, default_rules, 0)
    collector.fill("RECLASSIFY", 40, with_errors, 0)
    collector.fill("RECLASSIFY", 40, outside_rules, 0)


def agencies():
    """Agencies in the column of the ministry, alone, behind their ministry or in brackets."""
    names = ["国土交通省海上保安庁", "海上保安庁", "国家公安委員会（警察庁）", "総務省　消防庁"]
    names += ["警察庁", "消防庁", "防災庁", "経済産業省資源エネルギー庁", "国土交通省観光庁"]
    heading = ["予算年度", "府省庁", "局・庁", "予算事業名", "当初予算（合計）"]
    rows = [[2024, name, "総務部", "整備", 10**index] for index, name in enumerate(names)]
    rows += [[2024, "国土交通省", "海上保安庁", "整備", 5], [2024, "防衛省", "防衛本省", "防災", 7]]
    return [heading, *rows]


def written_ledgers():
    """Ledgers, rules and units as people write them."""
    written = ["5億円", "1,234千円", "△500", "▲1,000", "(500)", "¥1,000", "１２", "1.234", "-", "約5"]
    ledger = [["所管", "項目", "金額"], *[["防衛省", "弾薬", cell] for cell in written]]
    ledger += [["防衛省", "合計", 1], ["計", "", 2], ["統計", "", 3]]
    rules = [
        ["item", "category"],
        ["弾薬", "defence.core"],
        ["contains 計", "related.research"],
        ["starts 統", "related.cyber"],
        ["equals 合計|x", "candidate.space"],
    ]
    units = [None, "千円", "JPY_100M", "million", "x", 5]
    thousands = [["所管", "金額（千円）"], ["防衛省", 8.7], ["外務省", "1億円"], ["財務省", "5"]]
    found = [(ledger, rules, output) for output in OUTPUTS]
    found += [(thousands, rules, output, unit) for output in OUTPUTS for unit in units]
    return found


def wrong_ledgers(collector, _):
    good = [["item", "amount"], ["a", 1], ["b", 2.5]]
    ranges = [
        None,
        "",
        0,
        "abc",
        [["a", 1]],
        [["amount"], [1]],
        [["item"], ["a"]],
        [["year", "amount"], [1, 2]],
    ]
    ranges += [[["fiscal_year", "amount"], [2025, 100]], [["項目", "金額"], ["a", 1]]]
    collector.add_all("RECLASSIFY", [(each,) for each in ranges])
    collector.add_all("RECLASSIFY", [(good, None, bad) for bad in ("line", "total", 1, True)])
    collector.add_all("RECLASSIFY", [(good, rules) for rules in wrong_rules()])
    collector.add_all("RECLASSIFIED_RATIO", [(each, 2025) for each in ranges])
    collector.add_all(
        "RECLASSIFIED_RATIO", [(good, 2025, None, rules) for rules in wrong_rules()[:8]]
    )


def wrong_rules():
    heading = [
        "rule",
        "ministry",
        "organization",
        "section",
        "item",
        "major_expense",
        "category",
        "share",
    ]
    good = ["R1", "", "", "", "~a", "", "defence.core", 1]
    changed = [
        (0, ""),
        (0, None),
        (4, "a"),
        (4, "~a|"),
        (4, "~"),
        (4, "=|a"),
        (4, "^ "),
        (4, "?a"),
        (1, "~a| |b"),
        (6, "defence"),
        (6, "everything"),
        (6, ""),
        (7, 1.5),
        (7, -0.1),
        (7, "all"),
        (7, "1"),
        (7, True),
    ]
    ranges = [[heading, [*good[:i], bad, *good[i + 1 :]]] for i, bad in changed]
    ranges += [[heading, good, good], [heading[:6], good[:6]], [heading[1:], good[1:]], [good], "x"]
    return ranges + [[heading[:7], good[:7]]]


def ledger_ratio_vectors(collector, rng):
    def scope():
        chosen = s.scope(rng)
        return (
            chosen
            if rng.random() < 0.8
            else [["defence", 0.5], ["related", 1], ["candidate", 0.3333333333333333]]
        )

    def drawn():
        years = rng.random() < 0.5
        own = rng.random() < 0.6
        real = ledgers.bundled_rows(rng, rng.randint(2, 6), ("防衛省", "国土交通省", "外務省"))
        ledger = ledgers.ledger(rng, None if own else real, years)
        rest = rng.choice([None, "defence.core", "related.coast_guard"])
        rules = ledgers.rules(rng, CATEGORY_IDS[:6], rest) if own else None
        data = data_for(rng, 2025, 0.1, ("gdp.nominal",))
        return (
            ledger,
            s.year_text(rng, rng.choice([2024, 2025, 2025])),
            scope(),
            rules,
            s.basis(rng),
            s.as_of(rng),
            data,
            None,
            rng.choice(["any", "any", "any", "all", None]),
        )

    def going_on(vectors):
        return [(*each, *[None] * (8 - len(each)), "any") for each in vectors]

    ledger = [
        ["年度", "所管", "金額"],
        [2025, "防衛省", 8.7e12],
        ["令和6", "防衛省", 7.9e12],
        ["", "", ""],
    ]
    bare = [["所管", "金額"], ["防衛省", 8.7e12], ["外務省", 1e11]]
    revised = [
        (bare, 2025, "ministry", None, basis, None, data)
        for data in gdp_overlays()
        for basis in (None, "same_year")
    ]
    collector.add_all("RECLASSIFIED_RATIO", revised[:2])
    collector.add_all("RECLASSIFIED_RATIO", going_on(revised))
    years = [(ledger, year) for year in (2025, "R6", 2023, "abc", None, "", 0)]
    years += [(bare, year, "official") for year in (2022, 2023, 2030)]
    collector.add_all("RECLASSIFIED_RATIO", going_on(years))
    collector.add_all(
        "RECLASSIFIED_RATIO",
        [(bare, 2025, bad) for bad in (*s.BAD_SCOPES, *s.bad_own_scopes()[:4])],
    )
    collector.add_all(
        "RECLASSIFIED_RATIO",
        [(bare, 2025, *[None] * 5, unit, "any") for unit in ("千円", "JPY_100M", "x", 1)],
    )
    collector.add_all(
        "RECLASSIFIED_RATIO",
        [(bare, 2025, "ministry", *[None] * 5, each) for each in ("all", "any", "some", 1)],
    )
    collector.add_all(
        "RECLASSIFIED_RATIO", wrong_arguments(bare, [s.BAD_BASES, s.BAD_DAYS], (2025, None, None))
    )
    collector.add(
        "RECLASSIFIED_RATIO", agencies(), 2024, "expanded", None, 1e12, *[None] * 3, "any"
    )
    collector.add(
        "RECLASSIFIED_RATIO", [["所管", "金額"], ["防衛省", "n/a"], ["外務省", 1e11]], 2025
    )
    collector.fill("RECLASSIFIED_RATIO", 115, drawn, 0.15)
