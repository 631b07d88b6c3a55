"""Vectors of ratios by year and scope: one cell, ranges, grids."""

import samples as s
from draws import asked, column, data_for, names_range, shapes, years_range
from special_arguments import (
    bad_overlays,
    blank_arguments,
    blank_bounds,
    gdp_overlays,
    telling_overlays,
    wrong_arguments,
    zero_gdp,
)


def ratio_vectors(collector, rng):
    def drawn():
        year, scope, number = asked(rng)
        return year, scope, s.basis(rng), s.stage(rng), s.as_of(rng), data_for(rng, number)

    def spilled():
        years, scopes = shapes(rng)
        return years, scopes, rng.choice([None, "same_year", "FY2022"]), None, None, None

    def rows():
        cells = [rng.choice([2024, 2025, "R6", "令和7年度"]) for _ in range(rng.randint(2, 4))]
        return column(cells), rng.choice(["official", "ministry", None]), s.basis(rng)

    wrong = wrong_arguments(2025, [s.BAD_BASES, s.BAD_STAGES, s.BAD_DAYS])
    collector.add("DEFENCE_RATIO", 2025)
    collector.add_all("DEFENCE_RATIO", [(year,) for year in (*s.BAD_YEARS, *s.BLANKS)])
    collector.add_all("DEFENCE_RATIO", notations())
    collector.add_all(
        "DEFENCE_RATIO", [(2025, scope) for scope in (*s.BAD_SCOPES, *s.bad_own_scopes())]
    )
    collector.add_all("DEFENCE_RATIO", wrong)
    collector.add_all("DEFENCE_RATIO", blank_arguments())
    collector.add_all("DEFENCE_RATIO", telling_overlays())
    collector.add_all("DEFENCE_RATIO", bad_overlays((2025, None, None, None, None)))
    collector.add_all("DEFENCE_RATIO", zero_gdp((2030, [["defence", 0]], "same_year", None, None)))
    collector.fill("DEFENCE_RATIO", 330, drawn)
    collector.fill("DEFENCE_RATIO", 70, spilled, 0.3)
    collector.add("RATIO_RANGE", 2025)
    collector.add_all("RATIO_RANGE", wrong[::2])
    collector.add_all("RATIO_RANGE", blank_bounds())
    collector.fill("RATIO_RANGE", 190, drawn)
    collector.fill("RATIO_RANGE", 12, rows, 0)


def notations():
    western = ["2025", "FY2025", "２０２５", "FY２０２５"]
    japanese = ["令和7", "令和7年", "令和7年度", "令和７年度", "R7", "Reiwa 7"]
    older = [
        "H31",
        "平成31",
        "平成31年",
        "令和元年",
        "令和元年度",
        "R1",
        "Heisei 31",
        "H24",
        "平成24年度",
    ]
    spaces = [" 2025 ", " 令和7 "]
    return [(text, "ministry") for text in western + japanese + older + spaces]


def grid_vectors(collector, rng):
    def grid():
        number = rng.choice([2012, 2016, 2022, 2023, 2024, 2025, 2025, 2026])
        return s.year_text(rng, number), s.stage(rng), s.as_of(rng), data_for(rng, number)

    def compared():
        years, names = years_range(rng), names_range(rng)
        scopes = rng.choice([[names], column(names), "official", s.own_scope(rng)])
        asked_years = rng.choice([[years], column(years), 2025])
        return (
            asked_years,
            scopes,
            s.basis(rng),
            s.stage(rng),
            rng.choice([None, s.as_of(rng)]),
            data_for(rng, 2025, 0.15),
        )

    collector.add_all("RATIO_GRID", [(year,) for year in (*s.BAD_YEARS[:4], *s.BLANKS)])
    collector.add_all("RATIO_GRID", wrong_arguments(2025, [s.BAD_STAGES, s.BAD_DAYS], ()))
    collector.add_all("RATIO_GRID", bad_overlays((2025, None, None))[:4])
    for data in gdp_overlays():
        collector.add_all("RATIO_GRID", [(2025, None, day, data) for day in (None, "2026-05-14")])
        collector.add("COMPARE", [[2024, 2025]], [["official", "ministry"]], None, None, None, data)
        collector.add("COMPARE", [[2024], [2025]], "build_up", "same_year", None, None, data)
    collector.fill("RATIO_GRID", 70, grid, 0)
    collector.add_all("COMPARE", [(blank, "official") for blank in s.BLANKS])
    collector.add_all("COMPARE", [(2025, blank) for blank in s.BLANKS])
    collector.add_all(
        "COMPARE", wrong_arguments(2025, [s.BAD_BASES, s.BAD_STAGES, s.BAD_DAYS], ("official",))
    )
    collector.fill("COMPARE", 80, compared, 0)
