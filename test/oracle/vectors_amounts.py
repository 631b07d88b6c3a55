"""Vectors of amounts: spending, GDP and shares of own amounts."""

import samples as s
from draws import asked, column, data_for, shapes, unit, years_range
from special_arguments import bad_overlays, wrong_arguments

GDP = ("gdp.nominal",)


def amount_vectors(collector, rng):
    def spending():
        year, scope, number = asked(rng)
        return year, scope, s.stage(rng), unit(rng), s.as_of(rng), data_for(rng, number)

    def gdp():
        number = rng.randint(2011, 2027)
        return s.year_text(rng, number), unit(rng), s.as_of(rng), data_for(rng, number, 0.4, GDP)

    def gdp_range():
        cells = years_range(rng)
        return rng.choice([column(cells), [cells]]), unit(rng)

    def ratio_of():
        number = rng.randint(2020, 2026)
        return (
            amounts(rng),
            s.year_text(rng, number),
            s.basis(rng),
            s.as_of(rng),
            data_for(rng, number, 0.2, GDP),
        )

    collector.add_all("DEFENCE_SPENDING", [(year,) for year in (*s.BAD_YEARS[:6], *s.BLANKS)])
    collector.add_all("DEFENCE_SPENDING", [(2025, scope) for scope in s.bad_own_scopes()[:5]])
    collector.add_all(
        "DEFENCE_SPENDING", wrong_arguments(2025, [s.BAD_STAGES, s.BAD_UNITS, s.BAD_DAYS])
    )
    collector.fill("DEFENCE_SPENDING", 250, spending)
    collector.fill("DEFENCE_SPENDING", 30, lambda: (*shapes(rng), None, unit(rng)), 0.3)
    collector.add_all("GDP", [(year,) for year in (*s.BAD_YEARS, *s.BLANKS)])
    collector.add_all("GDP", [(year,) for year in range(2011, 2028)])
    collector.add_all("GDP", wrong_arguments(2025, [s.BAD_UNITS, s.BAD_DAYS], ()))
    collector.add_all("GDP", bad_overlays((2024, None, None)))
    collector.fill("GDP", 170, gdp)
    collector.fill("GDP", 15, gdp_range, 0.1)
    collector.add_all("RATIO_OF", [(blank, 2025) for blank in s.BLANKS])
    collector.add_all("RATIO_OF", [(1e12, year) for year in (*s.BAD_YEARS[:5], *s.BLANKS)])
    collector.add_all(
        "RATIO_OF", [(cells, 2025) for cells in ("abc", [[1, "x"]], [[1e12], ["100"]], True)]
    )
    collector.add_all("RATIO_OF", wrong_arguments(1e12, [s.BAD_BASES, s.BAD_DAYS], (2025,)))
    collector.add_all(
        "RATIO_OF", [(1e12, column([2024, 2025, "R8"]), "same_year"), ([[0.1], [0.2]], 2025, 0.3)]
    )
    collector.fill("RATIO_OF", 130, ratio_of)


def amounts(rng):
    if rng.random() < 0.2:
        return rng.choice(s.AMOUNTS)
    width = rng.randint(1, 3)
    pool = [
        0.1,
        0.2,
        1e13 + 0.01,
        8.4748e12,
        -2.5e11,
        123456789.123,
        "",
        None,
        1e-5,
        9007199254740991,
        3e15,
    ]
    rows = [[rng.choice(pool) for _ in range(width)] for _ in range(rng.randint(1, 5))]
    return [[1e12] * width] + rows
