"""Readers of arguments that mean something else in each country."""

import datetime
import re
import unicodedata
from fractions import Fraction

from cells import NOT_AVAILABLE, VALUE, Problem, exact, is_blank, is_number

from .packs import PACKS

FIRST_YEAR, LAST_YEAR = 1900, 2100


def country(cell):
    """A pack by its code; Japan's where none is named."""
    if is_blank(cell):
        return PACKS["JPN"]
    if not isinstance(cell, str) or cell.strip().upper() not in PACKS:
        raise Problem(VALUE)
    return PACKS[cell.strip().upper()]


def scope(cell):
    """Pack, name and rows of a scope; Japan's `official` where none is named."""
    name = "official" if is_blank(cell) else cell
    if not isinstance(name, str):
        raise Problem(VALUE)
    code, _, rest = name.partition(".")
    pack = PACKS.get(code, PACKS["JPN"]) if rest else PACKS["JPN"]
    wanted = rest if rest and code in PACKS else name
    rows = [row for row in pack.scope_rows if row["scope"] == wanted]
    if not rows:
        raise Problem(VALUE)
    return pack, rows


def shares_in(rows, year):
    """The categories a scope holds in a year, each with its share."""
    if year < int(rows[0]["from_fiscal_year"]):
        raise Problem(NOT_AVAILABLE)
    return {
        row["category"]: Fraction(row["share"])
        for row in rows
        if int(row["from_year"] or FIRST_YEAR) <= year <= int(row["to_year"] or LAST_YEAR)
    }


def year(pack, cell):
    if is_number(cell):
        return within(int(cell)) if cell == int(cell) else bad()
    if not isinstance(cell, str):
        raise Problem(VALUE)
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", cell)).lower()
    form = pack.about["fiscalYear"]
    suffixes = "|".join(form["suffixes"])
    western = re.fullmatch(rf"(?:{form['prefix'].lower()})?([0-9]{{4}})(?:{suffixes})?", text)
    if western:
        return within(int(western.group(1)))
    return year_of_era(form, re.sub(rf"(?:{suffixes})$", "", text) if suffixes else text)


def year_of_era(form, text):
    for era in form["eras"]:
        for name in era["names"]:
            number = text[len(name) :] if text.startswith(name.lower()) else ""
            if number == form["firstOfEra"] and number:
                return within(era["firstYear"])
            if re.fullmatch(r"[0-9]{1,3}", number) and int(number) > 0:
                return within(era["firstYear"] + int(number) - 1)
    return bad()


def within(number):
    return number if FIRST_YEAR <= number <= LAST_YEAR else bad()


def bad():
    raise Problem(VALUE)


def stages(pack, cell):
    if is_blank(cell):
        return tuple(pack.about["defaultStage"].split("+"))
    words = tuple(word.strip() for word in cell.split("+")) if isinstance(cell, str) else ()
    if len(words) == 1 and words[0] in pack.about["stages"]:
        return words
    ordered = "+".join(stage for stage in pack.about["stages"] if stage in words)
    if len(words) > 1 and ordered in pack.about["stageSums"]:
        return tuple(ordered.split("+"))
    return bad()


def basis(pack, cell):
    """Kind and value: a fixed GDP, a year, years before the year asked about, an amount."""
    if is_blank(cell) or cell == "official":
        return official(pack.about["officialBasis"])
    if cell in ("same_year", "previous_year") and cell in pack.about["bases"]:
        return official(cell)
    if is_number(cell) and cell >= int(pack.about["smallestGdp"]):
        return "amount", exact(cell)
    return "year", year(pack, cell)


def official(which):
    return ("before", int(which == "previous_year")) if isinstance(which, str) else ("fixed", which)


def unit(pack, cell):
    if is_blank(cell):
        return pack.units[pack.about["units"][0]["id"]]
    return pack.per_unit(cell) if isinstance(cell, str) else bad()


def day(cell):
    if is_blank(cell):
        return None
    try:
        return datetime.date.fromisoformat(cell).isoformat()
    except (TypeError, ValueError):
        raise Problem(VALUE) from None


def target(pack, cell):
    """Share of GDP, and the basis it is meant on."""
    if is_number(cell) and 0 < cell <= 1:
        return exact(cell), None
    for row in pack.targets:
        if row["target"] == cell:
            return Fraction(row["ratio"]), row["basis"]
    return bad()
