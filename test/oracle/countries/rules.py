"""What counts on a day: the newest of its document, outcome before estimate, gross before net."""

from collections import namedtuple
from fractions import Fraction

from cells import DIV_0, NOT_AVAILABLE, Problem

Bounded = namedtuple("Bounded", "low value high")
NOTHING = Bounded(Fraction(0), Fraction(0), Fraction(0))


def is_known(figure, day):
    """Published by the day, and not yet replaced by another document on it."""
    until = figure.get("until") or ""
    if day is None:
        return until == ""
    return figure["vintage"] <= day and (until == "" or day < until)


def newest(figures):
    """The newest; the first listed of equally new ones."""
    best = None
    for figure in figures:
        if best is None or figure["vintage"] > best["vintage"]:
            best = figure
    return best


def latest(pack, series, year, stage, day):
    """A figure before reductions counts before one after them, whatever their days."""
    known = [
        figure
        for figure in pack.figures
        if (figure["series"], figure["year"], figure["stage"]) == (series, year, stage)
        and is_known(figure, day)
    ]
    return newest(figure for figure in known if figure.get("accounting") != "net") or newest(known)


def gdp_of_year(pack, year, day):
    """A published GDP counts before an estimate, whatever their days."""
    found = latest(pack, "gdp.nominal", year, "published", day)
    return found or latest(pack, "gdp.nominal", year, "estimate", day)


def gdp_of_basis(pack, basis, year, day):
    kind, value = basis
    if kind == "amount":
        return Bounded(value, value, value)
    if kind == "fixed":
        found = latest(pack, "gdp.nominal", value["year"], value["stage"], day)
    else:
        found = gdp_of_year(pack, value if kind == "year" else year - value, day)
    if found is None:
        raise Problem(NOT_AVAILABLE)
    return bounded(pack, found)


def bounded(pack, figure):
    scale = pack.units[figure["unit"]]
    value = Fraction(figure["value"])
    low, high = (Fraction(figure.get(end) or figure["value"]) for end in ("low", "high"))
    return Bounded(low * scale, value * scale, high * scale)


def has_spending(pack, year, stage, day):
    return any(
        figure["series"] != "gdp.nominal"
        and (figure["year"], figure["stage"]) == (year, stage)
        and is_known(figure, day)
        for figure in pack.figures
    )


def spending(pack, category, year, stages, day):
    total = NOTHING
    for stage in stages:
        found = latest(pack, "spending." + category, year, stage, day)
        if found is not None:
            total = plus(total, bounded(pack, found))
        elif stage != "supplementary" or not has_spending(pack, year, stage, day):
            raise Problem(NOT_AVAILABLE)
    return total


def counted(pack, shares, year, stages, day):
    if "supplementary" in stages and not has_spending(pack, year, "supplementary", day):
        raise Problem(NOT_AVAILABLE)
    total = NOTHING
    for category, share in shares.items():
        if share > 0:
            total = plus(total, times(spending(pack, category, year, stages, day), share))
    return total


def plus(a, b):
    return Bounded(*(x + y for x, y in zip(a, b)))


def times(figure, factor):
    return Bounded(*(x * factor for x in figure))


def ratio(money, base):
    """A negative sum is lowest over the lowest GDP."""
    if base.low <= 0:
        raise Problem(DIV_0)
    return Bounded(
        money.low / (base.low if money.low < 0 else base.high),
        money.value / base.value,
        money.high / (base.high if money.high < 0 else base.low),
    )
