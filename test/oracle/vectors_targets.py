"""Vectors of targets: what they ask for, what is missing, the way there."""

import samples as s
from dataset import CATEGORY_IDS
from draws import asked, column, data_for, shapes, unit
from special_arguments import gdp_overlays, wrong_arguments

WRONG_TARGETS = [(bad, 2025) for bad in (*s.BAD_TARGETS, *s.BLANKS)]


def required_vectors(collector, rng):
    def drawn():
        number = rng.randint(2012, 2027)
        year, data = s.year_text(rng, number), data_for(rng, number, 0.2)
        return s.target(rng), year, s.basis(rng), unit(rng), s.as_of(rng), data

    name = "REQUIRED_SPENDING"
    kinds = [s.BAD_BASES, s.BAD_UNITS, s.BAD_DAYS]
    spilled = [("us_3_5", column([2023, 2024, 2030])), (0.02, [[2024, 2025]], "same_year")]
    collector.add_all(name, WRONG_TARGETS)
    collector.add_all(name, [(0.02, year) for year in (*s.BAD_YEARS[:6], *s.BLANKS)])
    collector.add_all(name, wrong_arguments(0.02, kinds, (2025,)))
    collector.add_all(name, spilled)
    for data in gdp_overlays():
        collector.add_all(
            name, [(aim, 2025, None, "JPY_1T", None, data) for aim in (0.02, "us_3_5")]
        )
        collector.add(name, 0.02, 2027, "same_year", None, None, data)
    collector.fill(name, 140, drawn)


def gap_vectors(collector, rng):
    def drawn():
        year, scope, number = asked(rng)
        data = data_for(rng, number, 0.2)
        return s.target(rng), year, scope, s.basis(rng), s.stage(rng), unit(rng), s.as_of(rng), data

    kinds = [s.BAD_SCOPES, s.BAD_BASES, s.BAD_STAGES, s.BAD_UNITS, s.BAD_DAYS]
    collector.add_all("TARGET_GAP", WRONG_TARGETS)
    collector.add_all("TARGET_GAP", wrong_arguments(0.02, kinds, (2025,)))
    for data in gdp_overlays():
        collector.add("TARGET_GAP", "hague_core", "R7", "build_up", None, None, None, None, data)
    collector.fill("TARGET_GAP", 200, drawn)
    collector.fill("TARGET_GAP", 20, lambda: (s.target(rng), *shapes(rng)), 0.3)


def breakeven_vectors(collector, rng):
    def drawn():
        year, scope, number = asked(rng)
        category = rng.choice([*CATEGORY_IDS[:-1], *["defence.core"] * 8])
        aim = rng.choice([s.target(rng), round(rng.uniform(0.009, 0.02), rng.randint(3, 9))])
        data = data_for(rng, number, 0.2)
        return aim, year, category, scope, s.basis(rng), s.stage(rng), s.as_of(rng), data

    name = "BREAKEVEN_SHARE"
    kinds = [s.BAD_SCOPES, s.BAD_BASES, s.BAD_STAGES, s.BAD_DAYS]
    wrong_categories = ("related", "everything", "", None, 0, 7, True, "Defence.Core")
    collector.add_all(name, [(*each, "defence.core") for each in WRONG_TARGETS])
    collector.add_all(name, [(0.02, 2025, bad) for bad in wrong_categories])
    collector.add_all(name, wrong_arguments(0.02, kinds, (2025, "defence.core")))
    for data in gdp_overlays():
        arguments = (2025, "defence.core", None, "same_year", None, None, data)
        collector.add_all(name, [(aim, *arguments) for aim in (0.01, 0.0123456789)])
    collector.fill(name, 220, drawn, 0.45)
    collector.fill(name, 12, lambda: (0.017, shapes(rng)[0], "defence.core", "official"), 0.2)


def path_vectors(collector, rng):
    def drawn():
        year, scope, first = asked(rng)
        last = first + rng.choice([1, 2, 2, 3, 5, 10])
        basis = rng.choice([s.basis(rng), "same_year", rng.choice(s.AMOUNTS)])
        growth = rng.choice([None, "", 0, 0.03, 0.0123, -0.02, 1, 0.1 + 0.2, 1e-9])
        data = data_for(rng, first, 0.15)
        return (
            year,
            s.year_text(rng, last),
            s.target(rng),
            scope,
            basis,
            growth,
            s.stage(rng),
            s.as_of(rng),
            data,
        )

    collector.add_all(
        "TARGET_PATH", [(2025, to, 0.02) for to in (2025, 2024, "abc", None, "", 0, 2101)]
    )
    collector.add_all(
        "TARGET_PATH", [(bad, 2030, 0.02) for bad in ("abc", None, "", 0, 2030, 2031)]
    )
    collector.add_all("TARGET_PATH", [(2025, 2030, bad) for bad in (*s.BAD_TARGETS, *s.BLANKS)])
    collector.add_all(
        "TARGET_PATH",
        [(1999, 2100, 0.02), (2000, 2100, 0.02), (2025, 2100, 0.05, None, "same_year", 0.02)],
    )
    rest = [s.BAD_BASES, (-1, -1.5, 1.01, 2, "x", True), s.BAD_STAGES, s.BAD_DAYS]
    collector.add_all("TARGET_PATH", wrong_arguments(2025, rest, (2027, 0.02, None)))
    for basis in (None, "official", "FY2022", "FY2025", "same_year", 5.6e14):
        collector.add("TARGET_PATH", 2025, 2027, 0.02, None, basis, 0.03)
    collector.add_all(
        "TARGET_PATH", [(2025, 2027, name, None, None, 0.03) for name in ("us_3_5", "target_2")]
    )
    for data in gdp_overlays():
        arguments = ("official", "same_year", 0.02, None, None, data)
        collector.add("TARGET_PATH", 2025, 2028, 0.03, *arguments)
    collector.fill("TARGET_PATH", 110, drawn)
