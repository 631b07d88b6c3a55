"""Vectors over every country: each scope, stage and basis, on the days that tell them apart."""

from cells import Problem

from .functions import FUNCTIONS
from .packs import PACKS

DAYS = ("2024-06-30", "2024-09-30", "2025-07-31", "2025-12-31", "2026-02-28", "2026-07-31")
WRONG = ("XXX.national", "DEU.official", "DEU.", "GBR.ministry.x", "TWN", 7, True)


def scope_name(pack, name):
    return name if pack.code == "JPN" else f"{pack.code}.{name}"


def scopes_of(pack):
    return [scope_name(pack, name) for name in pack.scope_names]


def years_of(pack):
    years = sorted({figure["year"] for figure in pack.figures if figure["year"] >= 2012})
    return [*years, years[-1] + 1]


def bases_of(pack):
    return [None, None, *pack.about["bases"], pack.about["bases"][-1]]


def stages_of(pack):
    return [None, *pack.about["stages"], *pack.about["stageSums"]]


def as_of(rng, pack):
    """Half the time no day; else one of the telling days, or a day a figure came or went."""
    if rng.random() < 0.5:
        return None
    ends = [figure["until"] for figure in pack.figures if figure.get("until")]
    days = [figure["vintage"] for figure in pack.figures] + ends * 4
    return rng.choice([*DAYS, rng.choice(days)])


def ratio_arguments(rng, pack):
    return (
        rng.choice(years_of(pack)),
        rng.choice(scopes_of(pack)),
        rng.choice(bases_of(pack)),
        rng.choice(stages_of(pack)),
        as_of(rng, pack),
        None,
    )


def any_pack(rng):
    return rng.choice(list(PACKS.values()))


def unit_of(rng, pack):
    return rng.choice([None, *pack.units])


def target_of(rng, pack):
    return rng.choice([*(row["target"] for row in pack.targets), 0.02, 0.0201, 0.035])


def own_code(pack):
    return None if pack.code == "JPN" else pack.code


def draws(rng):
    """A function and its arguments, by the name of the function."""

    def ratio():
        return ratio_arguments(rng, any_pack(rng))

    def spending():
        pack = any_pack(rng)
        year, scope, _, stage, day, _ = ratio_arguments(rng, pack)
        return year, scope, stage, unit_of(rng, pack), day, None

    def gdp():
        pack = any_pack(rng)
        year = rng.choice(years_of(pack))
        return year, unit_of(rng, pack), as_of(rng, pack), None, own_code(pack)

    def required():
        pack = any_pack(rng)
        basis = rng.choice(bases_of(pack))
        year, day = rng.choice(years_of(pack)), as_of(rng, pack)
        return target_of(rng, pack), year, basis, unit_of(rng, pack), day, None, own_code(pack)

    def gap():
        pack = any_pack(rng)
        year, scope, basis, stage, day, _ = ratio_arguments(rng, pack)
        return target_of(rng, pack), year, scope, basis, stage, unit_of(rng, pack), day, None

    def breakeven():
        pack = any_pack(rng)
        year, scope, basis, stage, day, _ = ratio_arguments(rng, pack)
        categories = [name for name in pack.category_ids if name.startswith("defence.")]
        aim = rng.choice([0.01, 0.012, 0.015, 0.018, 0.02, 0.022, 0.025, 0.03])
        return aim, year, rng.choice(categories), scope, basis, stage, day, None

    def compared():
        names = [rng.choice(scopes_of(any_pack(rng))) for _ in range(rng.randint(2, 5))]
        years = [[year] for year in rng.sample([2017, 2021, 2023, 2024, 2025, 2026], 2)]
        basis = rng.choice([None, "same_year", "official"])
        return years, [names], basis, rng.choice([None, "initial"]), as_of(rng, any_pack(rng)), None

    def grid():
        pack = any_pack(rng)
        stage, day = rng.choice(stages_of(pack)), as_of(rng, pack)
        return rng.choice(years_of(pack)), stage, day, None, own_code(pack)

    def parts():
        pack = any_pack(rng)
        year, scope, basis, stage, day, _ = ratio_arguments(rng, pack)
        return year, scope, stage, basis, unit_of(rng, pack), day, None

    return {
        "DEFENCE_RATIO": (ratio, 420, 0.25),
        "RATIO_RANGE": (ratio, 300, 0.1),
        "DEFENCE_SPENDING": (spending, 260, 0.15),
        "GDP": (gdp, 150, 0.15),
        "REQUIRED_SPENDING": (required, 150, 0.1),
        "TARGET_GAP": (gap, 160, 0.1),
        "BREAKEVEN_SHARE": (breakeven, 60, 0.3),
        "COMPARE": (compared, 110, 0),
        "RATIO_GRID": (grid, 60, 0),
        "BREAKDOWN": (parts, 90, 0.05),
    }


def evaluate(name, arguments):
    function, size = FUNCTIONS[name]
    padded = list(arguments) + [None] * (size - len(arguments))
    try:
        result = function(*padded)
    except Problem as problem:
        result = problem.cell()
    return padded, result if isinstance(result, list) else [[result]]


def chosen():
    """Arguments that the sources print an answer to, and ones that are wrong."""
    yield "DEFENCE_RATIO", (2025, "DEU.national", "previous_year", "draft", "2025-07-31")
    yield "DEFENCE_RATIO", (2026, "TWN.nato_style", "same_year", "draft")
    yield "DEFENCE_RATIO", (2024, "ministry", "same_year", "settled")
    for day in ("2024-07-14", "2024-09-30", "2025-06-30", "2025-07-01", "2025-07-31"):
        yield "DEFENCE_SPENDING", (2025, "DEU.nato_national", "draft", None, day)
    names = ["official", "DEU.national", "GBR.ministry", "TWN.core", "TWN.nato_style"]
    yield "COMPARE", ([[2025], [2026]], [names], "same_year")
    yield "DEFENCE_RATIO", ("民國114年度", "TWN.core", "same_year", "draft")
    for scope in WRONG:
        yield "DEFENCE_RATIO", (2025, scope)
    for pack in PACKS.values():
        scope = scopes_of(pack)[0]
        yield "DEFENCE_RATIO", (2025, scope, None, "request+draft")
        yield "DEFENCE_RATIO", (2025, scope, "FYx")
        yield "DEFENCE_RATIO", (2025, scope, "previous_year")
        yield "DEFENCE_SPENDING", (2025, scope, None, "XYZ_M")
        yield "GDP", (2024, None, None, None, pack.code)
    yield "GDP", (2024, None, None, None, "XXX")
