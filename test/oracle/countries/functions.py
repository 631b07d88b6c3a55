"""The functions as they answer for a country: by the scope's name, or by the last argument."""

from cells import NOT_AVAILABLE, NUM, Problem, double

from . import arguments
from .rules import bounded, counted, gdp_of_basis, gdp_of_year, ratio, spending, times


def question(scope, basis, stage, as_of):
    pack, rows = arguments.scope(scope)
    return (
        pack,
        rows,
        arguments.basis(pack, basis),
        arguments.stages(pack, stage),
        arguments.day(as_of),
    )


def share_of_gdp(year, scope, basis, stage, as_of):
    pack, rows, denominator, stages, day = question(scope, basis, stage, as_of)
    asked = arguments.year(pack, year)
    money = counted(pack, arguments.shares_in(rows, asked), asked, stages, day)
    return ratio(money, gdp_of_basis(pack, denominator, asked, day))


def defence_ratio(year, scope, basis, stage, as_of, _):
    return double(share_of_gdp(year, scope, basis, stage, as_of).value)


def ratio_range(year, scope, basis, stage, as_of, _):
    """Three cells, or three times what is wrong with the year or the scope."""
    question(scope, basis, stage, as_of)
    try:
        return [[double(end) for end in share_of_gdp(year, scope, basis, stage, as_of)]]
    except Problem as problem:
        return [[problem.cell()] * 3]


def defence_spending(year, scope, stage, unit, as_of, _):
    pack, rows, _, stages, day = question(scope, None, stage, as_of)
    asked, per_unit = arguments.year(pack, year), arguments.unit(pack, unit)
    return double(
        counted(pack, arguments.shares_in(rows, asked), asked, stages, day).value / per_unit
    )


def gdp(year, unit, as_of, _, country):
    pack = arguments.country(country)
    found = gdp_of_year(pack, arguments.year(pack, year), arguments.day(as_of))
    per_unit = arguments.unit(pack, unit)
    if found is None:
        raise Problem(NOT_AVAILABLE)
    return double(bounded(pack, found).value / per_unit)


def required_spending(target, year, basis, unit, as_of, _, country):
    pack = arguments.country(country)
    share, own = arguments.target(pack, target)
    base = gdp_of_basis(
        pack,
        arguments.basis(pack, basis or own),
        arguments.year(pack, year),
        arguments.day(as_of),
    )
    return double(share * base.value / arguments.unit(pack, unit))


def target_gap(target, year, scope, basis, stage, unit, as_of, _):
    pack, rows, _, stages, day = question(scope, None, stage, as_of)
    share, own = arguments.target(pack, target)
    denominator, asked = arguments.basis(pack, basis or own), arguments.year(pack, year)
    money = counted(pack, arguments.shares_in(rows, asked), asked, stages, day).value
    base = gdp_of_basis(pack, denominator, asked, day).value
    return double((share * base - money) / arguments.unit(pack, unit))


def breakeven_share(target, year, category, scope, basis, stage, as_of, _):
    pack, rows, _, stages, day = question(scope, None, stage, as_of)
    share, own = arguments.target(pack, target)
    denominator, asked = arguments.basis(pack, basis or own), arguments.year(pack, year)
    shares = arguments.shares_in(rows, asked)
    others = {name: part for name, part in shares.items() if name != category}
    rest = counted(pack, others, asked, stages, day).value
    full = spending(pack, category, asked, stages, day).value
    base = gdp_of_basis(pack, denominator, asked, day).value
    if full == 0 or not 0 <= (share * base - rest) / full <= 1:
        raise Problem(NUM)
    return double((share * base - rest) / full)


def compare(years, scopes, basis, stage, as_of, _):
    """Countries may be mixed: shares can be compared, amounts cannot."""
    asked, names = [row[0] for row in years], scopes[0]
    for name in names:
        question(name, basis, stage, as_of)

    def place(year, name):
        try:
            return double(share_of_gdp(year, name, basis, stage, as_of).value)
        except Problem as problem:
            return problem.cell()

    rows = [[year, *(place(year, name) for name in names), None] for year in asked]
    return [["year", *names, "note"]] + rows


def ratio_grid(year, stage, as_of, _, country):
    pack = arguments.country(country)
    stages, day = arguments.stages(pack, stage), arguments.day(as_of)
    asked = arguments.year(pack, year)

    def place(name, basis):
        rows = [row for row in pack.scope_rows if row["scope"] == name]
        try:
            money = counted(pack, arguments.shares_in(rows, asked), asked, stages, day)
            base = gdp_of_basis(pack, arguments.basis(pack, basis), asked, day)
            return double(ratio(money, base).value)
        except Problem as problem:
            return problem.cell()

    bases = pack.about["bases"]
    rows = [[name, *(place(name, basis) for basis in bases)] for name in pack.scope_names]
    return [["scope", *bases]] + rows


def breakdown(year, scope, stage, basis, unit, as_of, _):
    pack, rows, denominator, stages, day = question(scope, basis, stage, as_of)
    asked, per_unit = arguments.year(pack, year), arguments.unit(pack, unit)
    shares = arguments.shares_in(rows, asked)
    total = counted(pack, shares, asked, stages, day)
    base = gdp_of_basis(pack, denominator, asked, day)
    body = []
    for category, share in shares.items():
        full = spending(pack, category, asked, stages, day)
        part = times(full, share)
        money = [double(full.value / per_unit), double(share), double(part.value / per_unit)]
        body.append([category, None, *money, double(ratio(part, base).value), None, None])
    whole = [double(total.value / per_unit), double(ratio(total, base).value)]
    heading = "category label spending share counted share_of_gdp status note".split()
    return [heading] + body + [["total", None, None, None, *whole, None, None]]


FUNCTIONS = {
    "DEFENCE_RATIO": (defence_ratio, 6),
    "RATIO_RANGE": (ratio_range, 6),
    "DEFENCE_SPENDING": (defence_spending, 6),
    "GDP": (gdp, 5),
    "REQUIRED_SPENDING": (required_spending, 7),
    "TARGET_GAP": (target_gap, 8),
    "BREAKEVEN_SHARE": (breakeven_share, 8),
    "COMPARE": (compare, 6),
    "RATIO_GRID": (ratio_grid, 5),
    "BREAKDOWN": (breakdown, 7),
}
