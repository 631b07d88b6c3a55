"""Vectors of the functions that give tables of figures and of the dataset."""

import samples as s
from dataset import CATEGORY_IDS, PEERS
from draws import asked, data_for, unit
from special_arguments import bad_overlays, blank_bounds, wrong_arguments


def breakdown_vectors(collector, rng):
    def drawn():
        year, scope, number = asked(rng)
        return year, scope, s.stage(rng), s.basis(rng), unit(rng), None, data_for(rng, number, 0.2)

    kinds = [s.BAD_STAGES, s.BAD_BASES, s.BAD_UNITS, s.BAD_DAYS]
    collector.add_all("BREAKDOWN", [(year,) for year in (*s.BAD_YEARS[:4], *s.BLANKS)])
    collector.add_all("BREAKDOWN", [(2025, scope) for scope in s.bad_own_scopes()[:4]])
    collector.add_all("BREAKDOWN", wrong_arguments(2025, kinds))
    collector.add_all(
        "BREAKDOWN", [(2025,), (2022, "official"), (2023, "expanded"), (2011, "ministry")]
    )
    collector.fill("BREAKDOWN", 90, drawn, 0)


def dataset_vectors(collector, rng):
    for name in ("CATEGORIES", "SCOPES", "RULES", "TARGETS", "COUNTRIES"):
        collector.add(name)
    countries = sorted({row["country"] for row in PEERS})
    collector.add_all(
        "PEERS", [(), (None, "R6"), ("", 2026), (0, "2014"), ("USA", None), ("GBR", "")]
    )
    collector.add_all(
        "PEERS", [(None, 2010), (None, "abc"), ("USA", 2013), ("USA", 2101), ("USA", True)]
    )
    collector.add_all("PEERS", [(None, 2024, "cofog02"), ("IRL",), ("DEU", 2024), ("DEU", None, "x")])
    collector.fill(
        "PEERS",
        15,
        lambda: (
            rng.choice(countries),
            rng.choice([None, 0, rng.randint(2014, 2026)]),
            rng.choice([None, "", "nato", "nato", "cofog02"]),
        ),
        0,
    )
    collector.add_all("BUDGET_LINES", [(2025,), (2024, "supplementary"), ("R8", "supplementary")])
    collector.add_all(
        "BUDGET_LINES",
        [(2023,), (2025, "settled"), (2026, "request"), (2025, "x"), (2025, None, "x")],
    )
    collector.add_all(
        "BUDGET_LINES", [(blank,) for blank in s.BLANKS] + [("abc",), (2025, None, "related")]
    )
    collector.add_all(
        "BUDGET_LINES", [("令和7", "supplementary", category) for category in CATEGORY_IDS]
    )
    collector.add_all(
        "OBSERVATIONS", [(), ("gdp.nominal", None, "estimate"), (None, 2030), (None, None, "x")]
    )
    collector.add_all("OBSERVATIONS", bad_overlays(("gdp.nominal", 2022, None, None))[:6])
    cyber = ("spending.related.cyber", 2025, None, None)
    collector.add_all("OBSERVATIONS", [(*cyber, ratio[-1]) for ratio in blank_bounds()])
    collector.add_all("OBSERVATIONS", [("gdp.nominal", 2022, None, bad) for bad in s.BAD_DAYS])
    collector.fill("OBSERVATIONS", 75, lambda: observation_arguments(rng), 0.1)
    collector.add_all("CLAIMS", [(), ("",), (0,), *bad_overlays(())[:4]])
    collector.fill("CLAIMS", 14, lambda: (claim_overlay(rng),), 0)


def observation_arguments(rng):
    year = rng.choice([2022, 2023, 2024, 2025, 2025, 2026])
    series = rng.choice(
        ["gdp.nominal", *("spending." + category for category in CATEGORY_IDS[:-1])]
    )
    stage = rng.choice([None, "", 0, "initial", "supplementary", "request", "published"])
    asked_year = rng.choice([None, 0, s.year_text(rng, year)])
    return series, asked_year, stage, s.as_of(rng), data_for(rng, year, 0.3, (series,))


def claim_overlay(rng):
    """Revisions that move claims within and beyond their bounds."""
    heading = ["series", "fiscal_year", "stage", "value", "low", "high", "vintage"]
    value = rng.choice([84748, 80000, 90000.5, 77249])
    core = [
        "spending.defence.core",
        2025,
        "initial",
        value,
        value - rng.choice([0, 9000]),
        None,
        "2025-12-30",
    ]
    size = rng.choice([5600000, 5900000, 5000000])
    base = [
        "gdp.nominal",
        2022,
        "estimate",
        size,
        size - 200000,
        size + rng.choice([0, 400000]),
        "2023-01-01",
    ]
    return [heading] + rng.sample([core, base], rng.randint(1, 2))
