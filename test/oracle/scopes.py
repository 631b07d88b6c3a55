"""Scopes by name or as the user's own range, and ranges of years and scopes."""

from collections import namedtuple
from fractions import Fraction

import arguments
from cells import (
    NOT_AVAILABLE,
    VALUE,
    Problem,
    exact,
    is_absent,
    is_blank,
    is_number,
    matrix,
    required,
)
from dataset import CATEGORY_IDS, GROUPS, SCOPE_NAMES, scope_first_year, scope_shares

Scope = namedtuple("Scope", "name shares first_year")


def named(cell, default="official"):
    name = default if is_blank(cell) else cell
    if name not in SCOPE_NAMES:
        raise Problem(VALUE)
    return Scope(name, scope_shares(name), scope_first_year(name))


def is_own(rows):
    """Two columns whose second holds numbers or blanks below an optional heading."""
    if len(rows[0]) != 2:
        return False
    below = rows[1:] if is_text(rows[0][1]) else rows
    return len(below) > 0 and not any(is_text(row[1]) for row in below)


def is_text(cell):
    return isinstance(cell, str) and cell != ""


def own(rows):
    below = rows[1:] if is_text(rows[0][1]) else rows
    shares = {}
    for name, share in below:
        if is_blank(name) and is_blank(share):
            continue
        for category in members(name):
            if category in shares:
                raise Problem(VALUE)
            shares[category] = own_share(share)
    if not shares:
        raise Problem(VALUE)
    return Scope("own", shares, arguments.FIRST_YEAR)


def members(name):
    if name in GROUPS:
        return GROUPS[name]
    if name in CATEGORY_IDS:
        return [name]
    raise Problem(VALUE)


def own_share(cell):
    if is_blank(cell):
        return Fraction(0)
    if not is_number(cell) or not 0 <= cell <= 1:
        raise Problem(VALUE)
    return exact(cell)


def one_scope(argument):
    rows = matrix(argument)
    if is_own(rows):
        return own(rows)
    if len(rows) != 1 or len(rows[0]) != 1:
        raise Problem(VALUE)
    return named(rows[0][0])


def scope_cells(argument):
    """The scopes asked for in their shape; one own scope is a single cell."""
    rows = matrix(argument)
    if is_own(rows):
        return [[rows]]
    return rows


def in_force(scope, year):
    if year < scope.first_year:
        raise Problem(NOT_AVAILABLE)


def spread(years, scopes, compute):
    """compute(year cell, scope cell) for each place of two shapes that fit together."""
    year_rows, scope_rows = matrix(required(years)), scope_cells(scopes)
    height = fitting(len(year_rows), len(scope_rows))
    width = fitting(len(year_rows[0]), len(scope_rows[0]))

    def place(row, column):
        return guarded(compute, at(year_rows, row, column), at(scope_rows, row, column))

    return [[place(row, column) for column in range(width)] for row in range(height)]


def fitting(a, b):
    if a != b and 1 not in (a, b):
        raise Problem(VALUE)
    return max(a, b)


def at(rows, row, column):
    return rows[row if len(rows) > 1 else 0][column if len(rows[0]) > 1 else 0]


def guarded(compute, *cells):
    try:
        return compute(*cells)
    except Problem as problem:
        return problem.cell()


def line_of(argument):
    """The cells of a row or a column."""
    if is_absent(argument):
        raise Problem(VALUE)
    rows = matrix(argument)
    if len(rows) > 1 and len(rows[0]) > 1:
        raise Problem(VALUE)
    return [cell for row in rows for cell in row]
