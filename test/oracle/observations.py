"""Observations, bundled and overlaid, and the figures they make known on a day."""

import re
from collections import namedtuple
from fractions import Fraction

import arguments
from cells import (
    DIV_0,
    NOT_AVAILABLE,
    VALUE,
    Problem,
    exact,
    is_absent,
    is_blank,
    is_empty,
    is_number,
    matrix,
)
from dataset import CATEGORY_IDS, OBSERVATION_ROWS

Observation = namedtuple(
    "Observation", "series year stage figure vintage status record until accounting"
)
Bounded = namedtuple("Bounded", "low value high")

NEEDED = ("series", "fiscal_year", "stage", "value", "vintage")
ZERO = Bounded(Fraction(0), Fraction(0), Fraction(0))


def plus(a, b):
    return Bounded(*(x + y for x, y in zip(a, b)))


def times(figure, factor):
    return Bounded(*(x * factor for x in figure))


def amount(yen):
    return Bounded(yen, yen, yen)


def bundled():
    return [from_record(row) for row in OBSERVATION_ROWS]


def from_record(row):
    value = Fraction(row["value"])
    low = Fraction(row["low"]) if row["low"] else value
    high = Fraction(row["high"]) if row["high"] else value
    return Observation(
        row["series"],
        int(row["fiscal_year"]),
        row["stage"],
        times(Bounded(low, value, high), arguments.UNITS[row["unit"]]),
        row["vintage"],
        row["status"],
        row,
        row["until"] or None,
        row["accounting"],
    )


def with_overlay(data):
    return BUNDLED + overlay(data)


def overlay(data):
    if is_absent(data):
        return []
    rows = matrix(data)
    heading = [cell if isinstance(cell, str) else "" for cell in rows[0]]
    if any(name not in heading for name in NEEDED):
        raise Problem(VALUE)
    filled = [row for row in rows[1:] if not all(is_blank(cell) for cell in row)]
    return [from_cells(dict(zip(heading, row))) for row in filled]


def from_cells(cells):
    if not isinstance(cells["series"], str) or not isinstance(cells["stage"], str):
        raise Problem(VALUE)
    if not cells["series"] or not cells["stage"] or is_empty(cells["vintage"]):
        raise Problem(VALUE)
    value = number(cells["value"])
    if value == 0 and is_blank(cells.get("status")):
        raise Problem(VALUE)
    cells = without_blank_bounds(cells, value)
    low, high = (number(cells[name]) if cells[name] != "" else value for name in ("low", "high"))
    if not low <= value <= high:
        raise Problem(VALUE)
    per_unit = arguments.unit(cells.get("unit"), "JPY_100M")
    return Observation(
        cells["series"],
        arguments.year(cells["fiscal_year"]),
        cells["stage"],
        times(Bounded(low, value, high), per_unit),
        arguments.day(cells["vintage"]),
        cells.get("status") or "published",
        cells,
        None if is_blank(cells.get("until")) else arguments.day(cells["until"]),
        "" if is_blank(cells.get("accounting")) else cells["accounting"],
    )


def without_blank_bounds(cells, value):
    """A blank can arrive as 0: a blank high is none, a blank low is none alone, 0 beside a high."""
    low, high = cells.get("low"), cells.get("high")
    stated_high = "" if is_blank(high) else high
    is_alone = stated_high == "" or number(stated_high) == value
    stated_low = "" if "low" not in cells or (is_blank(low) and is_alone) else low or 0
    return {**cells, "low": stated_low, "high": stated_high}


def number(cell):
    if isinstance(cell, str) and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell):
        return Fraction(cell)
    if not is_number(cell):
        raise Problem(VALUE)
    return exact(cell)


def is_known(item, as_of):
    """Published by the day, and on it not yet replaced by another document."""
    if as_of is None:
        return item.until is None
    return item.vintage <= as_of and (item.until is None or as_of < item.until)


def latest(known, series, year, stage, as_of):
    """The newest observation by the day, before reductions if there is one like that."""
    found = [
        item
        for item in known
        if (item.series, item.year, item.stage) == (series, year, stage) and is_known(item, as_of)
    ]
    return newest(item for item in found if item.accounting != "net") or newest(found)


def newest(items):
    """The newest; the first listed of equally new ones."""
    best = None
    for item in items:
        if best is None or item.vintage > best.vintage:
            best = item
    return best


def gdp(known, year, as_of, stages=("published", "estimate")):
    """A published GDP counts before an estimate, whatever their days."""
    for stage in stages:
        found = latest(known, "gdp.nominal", year, stage, as_of)
        if found is not None:
            return found.figure
    raise Problem(NOT_AVAILABLE)


def gdp_of_basis(known, basis, year, as_of):
    if basis == "official":
        return gdp(known, 2022, as_of, ("estimate",))
    if basis == "same_year":
        return gdp(known, year, as_of)
    if isinstance(basis, Fraction):
        return amount(basis)
    return gdp(known, basis, as_of)


def spending(known, category, year, stages, as_of):
    """A category's full spending, summed over the stages asked for."""
    total = ZERO
    for stage in stages:
        found = latest(known, "spending." + category, year, stage, as_of)
        if found is None:
            missing_is_none(known, year, stage, as_of)
        total = plus(total, found.figure if found else ZERO)
    return total


def missing_is_none(known, year, stage, as_of):
    """Only a supplementary budget that exists can leave a category out."""
    if stage != "supplementary" or not has_supplementary(known, year, as_of):
        raise Problem(NOT_AVAILABLE)


def has_supplementary(known, year, as_of):
    return any(
        item.series.startswith("spending.")
        and item.year == year
        and item.stage == "supplementary"
        and is_known(item, as_of)
        for item in known
    )


def counted(known, shares, year, stages, as_of):
    """What a scope counts: sum(share x spending)."""
    total = ZERO
    if "supplementary" in stages and not has_supplementary(known, year, as_of):
        raise Problem(NOT_AVAILABLE)
    for category in CATEGORY_IDS:
        if shares.get(category, 0) > 0:
            part = spending(known, category, year, stages, as_of)
            total = plus(total, times(part, shares[category]))
    return total


def ratio(money, denominator):
    """A negative sum is lowest over the lowest GDP."""
    if denominator.low <= 0 or denominator.value <= 0:
        raise Problem(DIV_0)
    return Bounded(
        money.low / (denominator.low if money.low < 0 else denominator.high),
        money.value / denominator.value,
        money.high / (denominator.high if money.high < 0 else denominator.low),
    )


BUNDLED = bundled()
