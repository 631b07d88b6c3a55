"""Readers of single arguments: each gives the meaning of a cell or raises #VALUE!."""

import datetime
import re
import unicodedata
from fractions import Fraction

from cells import VALUE, Problem, exact, is_blank, is_number, required, single
from dataset import TARGETS

ERAS = {
    "令和": 2019,
    "r": 2019,
    "reiwa": 2019,
    "平成": 1989,
    "h": 1989,
    "heisei": 1989,
    "昭和": 1926,
    "s": 1926,
    "showa": 1926,
}
STAGES = ("request", "draft", "initial", "supplementary", "settled")
UNITS = {
    "JPY": Fraction(1),
    "JPY_100M": Fraction(10**8),
    "JPY_1T": Fraction(10**12),
}
FIRST_YEAR, LAST_YEAR = 1900, 2100


def year(argument):
    cell = single(required(argument))
    if is_number(cell):
        if cell != int(cell):
            raise Problem(VALUE)
        return within_range(int(cell))
    if not isinstance(cell, str):
        raise Problem(VALUE)
    text = unicodedata.normalize("NFKC", cell).strip().lower()
    western = re.fullmatch(r"(?:fy ?)?([0-9]{4})", text)
    if western:
        return within_range(int(western.group(1)))
    japanese = re.fullmatch(r"([a-z]+|[昭平令][和成]) ?([0-9]{1,3}|元)(?:年度?)?", text)
    if not japanese or japanese.group(1) not in ERAS:
        raise Problem(VALUE)
    number = 1 if japanese.group(2) == "元" else int(japanese.group(2))
    if number < 1:
        raise Problem(VALUE)
    return within_range(ERAS[japanese.group(1)] + number - 1)


def within_range(number):
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise Problem(VALUE)
    return number


def stage(argument):
    """The stages whose figures add up, first things first."""
    cell = single(argument)
    if is_blank(cell):
        return ("initial",)
    if not isinstance(cell, str):
        raise Problem(VALUE)
    words = tuple(word.strip() for word in cell.split("+"))
    if len(words) == 1 and words[0] in STAGES:
        return words
    if sorted(words) == ["initial", "supplementary"]:
        return ("initial", "supplementary")
    raise Problem(VALUE)


def unit(argument, default="JPY"):
    """How many yen one unit is."""
    cell = single(argument)
    if is_blank(cell):
        return UNITS[default]
    if not isinstance(cell, str) or cell not in UNITS:
        raise Problem(VALUE)
    return UNITS[cell]


def day(argument):
    """A day as ISO text; None when the argument is left out."""
    cell = single(argument)
    if is_blank(cell):
        return None
    if is_number(cell):
        return serial_day(cell)
    if not isinstance(cell, str):
        raise Problem(VALUE)
    parts = re.fullmatch(r"([0-9]{4})([-/])([0-9]{2})\2([0-9]{2})", cell.strip())
    if not parts:
        raise Problem(VALUE)
    try:
        return datetime.date(*(int(parts.group(i)) for i in (1, 3, 4))).isoformat()
    except ValueError:
        raise Problem(VALUE) from None


def serial_day(serial):
    """Excel's 1900 system; serial 60 is the day that never was."""
    if serial < 1 or serial > 2958465:
        raise Problem(VALUE)
    whole = int(serial)
    origin = datetime.date(1899, 12, 30 if whole > 60 else 31)
    return (origin + datetime.timedelta(days=whole)).isoformat()


def basis(argument, default="official"):
    """`official`, `same_year`, a year as int, or an amount in yen as Fraction."""
    cell = single(argument)
    if is_blank(cell):
        return default
    if is_number(cell):
        if cell < 10**12:
            raise Problem(VALUE)
        return exact(cell)
    if cell in ("official", "same_year"):
        return cell
    if isinstance(cell, str) and re.fullmatch(r"FY[0-9]{4}", cell):
        return year(cell)
    raise Problem(VALUE)


def target(argument):
    """A share of GDP and the basis it is meant on (None for a plain share)."""
    cell = single(required(argument))
    if is_number(cell):
        if not 0 < cell <= 1:
            raise Problem(VALUE)
        return exact(cell), None
    for row in TARGETS:
        if row["target"] == cell:
            return Fraction(row["ratio"]), row["basis"]
    raise Problem(VALUE)


def growth(argument):
    cell = single(argument)
    if is_blank(cell):
        return Fraction(0)
    if not is_number(cell) or not -1 < cell <= 1:
        raise Problem(VALUE)
    return exact(cell)
