"""The functions that give figures: ratios, amounts, gaps, shares and paths."""

import arguments
from cells import (
    NUM,
    VALUE,
    Problem,
    double,
    exact,
    is_blank,
    is_empty,
    is_number,
    matrix,
    required,
    single,
)
from dataset import CATEGORY_IDS, SCOPE_NAMES
from observations import counted, gdp, gdp_of_basis, ratio, spending, with_overlay
from scopes import guarded, in_force, line_of, one_scope, scope_cells, spread

GRID_BASES = ("official", "same_year", "FY2022")
LONGEST_PATH = 100


def scope_ratio(known, year, scope, basis, stages, as_of):
    in_force(scope, year)
    money = counted(known, scope.shares, year, stages, as_of)
    return ratio(money, gdp_of_basis(known, basis, year, as_of))


def ratios(years, scopes, basis, stage, as_of, data, leave):
    denominator = arguments.basis(basis)
    stages, day = arguments.stage(stage), arguments.day(as_of)
    known = with_overlay(data)

    def place(year, scope):
        asked, chosen = arguments.year(year), one_scope(scope)
        return leave(scope_ratio(known, asked, chosen, denominator, stages, day))

    return spread(years, scopes, place)


def defence_ratio(year, scope, basis, stage, as_of, data):
    return ratios(year, scope, basis, stage, as_of, data, lambda found: double(found.value))


def ratio_range(year, scope, basis, stage, as_of, data):
    """low, value, high; a column of years gives a row each."""
    found = ratios(year, scope, basis, stage, as_of, data, lambda it: [double(x) for x in it])
    return [
        [cell for place in row for cell in (place if isinstance(place, list) else [place] * 3)]
        for row in found
    ]


def defence_spending(year, scope, stage, unit, as_of, data):
    stages, per_unit = arguments.stage(stage), arguments.unit(unit)
    day, known = arguments.day(as_of), with_overlay(data)

    def place(year_cell, scope_cell):
        asked, chosen = arguments.year(year_cell), one_scope(scope_cell)
        in_force(chosen, asked)
        return double(counted(known, chosen.shares, asked, stages, day).value / per_unit)

    return spread(year, scope, place)


def gdp_function(year, unit, as_of, data):
    per_unit, day, known = arguments.unit(unit), arguments.day(as_of), with_overlay(data)
    return spread(
        year, None, lambda cell, _: double(gdp(known, arguments.year(cell), day).value / per_unit)
    )


def ratio_of(amounts, year, basis, as_of, data):
    total = sum(readable(cell) for row in matrix(required(amounts)) for cell in row)
    denominator, day = arguments.basis(basis), arguments.day(as_of)
    known = with_overlay(data)

    def place(cell, _):
        base = gdp_of_basis(known, denominator, arguments.year(cell), day)
        return double(ratio(type(base)(total, total, total), base).value)

    return spread(year, None, place)


def readable(cell):
    if is_empty(cell):
        return 0
    if not is_number(cell):
        raise Problem(VALUE)
    return exact(cell)


def target_on(target, basis):
    """A target's share of GDP and the basis it is asked on."""
    share, own_basis = arguments.target(target)
    return share, arguments.basis(basis, own_basis or "official")


def required_spending(target, year, basis, unit, as_of, data):
    share, denominator = target_on(target, basis)
    per_unit, day, known = arguments.unit(unit), arguments.day(as_of), with_overlay(data)

    def place(cell, _):
        base = gdp_of_basis(known, denominator, arguments.year(cell), day)
        return double(share * base.value / per_unit)

    return spread(year, None, place)


def target_gap(target, year, scope, basis, stage, unit, as_of, data):
    share, denominator = target_on(target, basis)
    stages, per_unit = arguments.stage(stage), arguments.unit(unit)
    day, known = arguments.day(as_of), with_overlay(data)

    def place(year_cell, scope_cell):
        asked, chosen = arguments.year(year_cell), one_scope(scope_cell)
        in_force(chosen, asked)
        money = counted(known, chosen.shares, asked, stages, day).value
        base = gdp_of_basis(known, denominator, asked, day).value
        return double((share * base - money) / per_unit)

    return spread(year, scope, place)


def breakeven_share(target, year, category, scope, basis, stage, as_of, data):
    share, denominator = target_on(target, basis)
    wanted = single(required(category))
    wanted = wanted.lower() if isinstance(wanted, str) else wanted
    if wanted not in CATEGORY_IDS:
        raise Problem(VALUE)
    stages, day, known = arguments.stage(stage), arguments.day(as_of), with_overlay(data)

    def place(year_cell, scope_cell):
        asked, chosen = arguments.year(year_cell), one_scope(scope_cell)
        in_force(chosen, asked)
        others = {key: part for key, part in chosen.shares.items() if key != wanted}
        rest = counted(known, others, asked, stages, day).value
        full = spending(known, wanted, asked, stages, day).value
        base = gdp_of_basis(known, denominator, asked, day).value
        return double(counting_share(share * base - rest, full))

    return spread(year, scope, place)


def counting_share(missing, full):
    if full == 0 or not 0 <= missing / full <= 1:
        raise Problem(NUM)
    return missing / full


def target_path(from_year, to_year, target, scope, basis, gdp_growth, stage, as_of, data):
    first, last = arguments.year(from_year), arguments.year(to_year)
    if not 0 < last - first <= LONGEST_PATH:
        raise Problem(VALUE)
    share, denominator = target_on(target, basis)
    growth = arguments.growth(gdp_growth)
    if growth != 0 and (denominator == "official" or isinstance(denominator, int)):
        raise Problem(VALUE)
    chosen = one_scope(scope)
    stages, day, known = arguments.stage(stage), arguments.day(as_of), with_overlay(data)
    in_force(chosen, first)
    money = counted(known, chosen.shares, first, stages, day)
    base = gdp_of_basis(known, denominator, first, day)
    start = ratio(money, base).value
    rows = [["year", "gdp", "ratio", "spending", "change"]]
    before = None
    for i in range(last - first + 1):
        step = start + (share - start) * i / (last - first)
        size = base.value * (1 + growth) ** i
        spent = step * size
        change = "" if before is None else double(spent - before)
        rows.append([first + i, double(size), double(step), double(spent), change])
        before = spent
    return rows


def ratio_grid(year, stage, as_of, data):
    asked, stages = arguments.year(year), arguments.stage(stage)
    day, known = arguments.day(as_of), with_overlay(data)

    def place(scope, basis):
        denominator = arguments.basis(basis)
        return double(scope_ratio(known, asked, one_scope(scope), denominator, stages, day).value)

    rows = [[name] + [guarded(place, name, basis) for basis in GRID_BASES] for name in SCOPE_NAMES]
    return [["scope", *GRID_BASES]] + rows


def compare(years, scopes, basis, stage, as_of, data):
    year_cells = filled(line_of(years))
    required(scopes)
    names = filled(line_of(scope_cells(scopes)))
    denominator, stages = arguments.basis(basis), arguments.stage(stage)
    day, known = arguments.day(as_of), with_overlay(data)

    def place(year, scope):
        asked, chosen = arguments.year(year), one_scope(scope)
        return double(scope_ratio(known, asked, chosen, denominator, stages, day).value)

    heading = ["year"] + [heading_of(name) for name in names] + ["note"]
    rows = [
        [guarded(arguments.year, y)] + [guarded(place, y, s) for s in names] + [None]
        for y in year_cells
    ]
    return [heading] + [
        [None if is_bad(cell) else cell for cell in row[:1]] + row[1:] for row in rows
    ]


def filled(cells):
    """The cells that are not blank, at least one."""
    found = [cell for cell in cells if not is_blank(cell)]
    if not found:
        raise Problem(VALUE)
    return found


def heading_of(scope):
    """A wrong scope's heading is left open."""
    if isinstance(scope, list):
        return "own"
    return scope if scope in SCOPE_NAMES else None


def is_bad(cell):
    return isinstance(cell, dict)
