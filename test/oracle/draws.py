"""What the vectors of several functions draw alike: years with scopes, ranges, overlays."""

import samples as s
from dataset import SCOPE_NAMES


def asked(rng):
    """A year in some notation, the scope, and the year itself."""
    scope = s.scope(rng)
    year = s.year_for(rng, scope if isinstance(scope, str) else "official")
    return s.year_text(rng, year), scope, year


def data_for(rng, year, often=0.3, series=()):
    if rng.random() > often:
        return rng.choice([None, None, None, "", 0])
    return s.overlay(rng, year, series)


def unit(rng):
    return rng.choice([None, "", 0, *s.UNITS, *s.UNITS])


def years_range(rng):
    cells = [
        s.year_text(rng, rng.choice([2023, 2024, 2025, 2026])) for _ in range(rng.randint(2, 4))
    ]
    if rng.random() < 0.25:
        cells[rng.randrange(len(cells))] = rng.choice(["abc", "", None, 2025.5, 2101])
    return cells


def names_range(rng):
    names = [rng.choice(SCOPE_NAMES) for _ in range(rng.randint(2, 4))]
    if rng.random() < 0.25:
        names[rng.randrange(len(names))] = rng.choice(["everything", "defence"])
    return names


def column(cells):
    return [[cell] for cell in cells]


def shapes(rng):
    """Ranges of years and scopes that fit together, or do not."""
    years, names = years_range(rng), names_range(rng)
    paired = [rng.choice(SCOPE_NAMES) for _ in years]
    return rng.choice(
        [
            (column(years), [names]),
            ([years], column(names)),
            (column(years), column(paired)),
            ([years], [paired]),
            (column(years), rng.choice([None, "ministry", [["defence", 1], ["related", 0.5]]])),
            ([years], rng.choice(["build_up", [["official"]]])),
            (2025, [names]),
            ("R6", column(names)),
            ([[2025]], [["official"]]),
            (column(years), column(paired + ["official"])),
            ([years], [paired + ["ministry"]]),
        ]
    )
