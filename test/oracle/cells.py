"""Cells: what a workbook hands to a function and what a function hands back."""

from fractions import Fraction


class Problem(Exception):
    """A named error of a cell: #VALUE!, #N/A, #NUM! or #DIV/0!."""

    def __init__(self, kind):
        super().__init__(kind)
        self.kind = kind

    def cell(self):
        return {"error": self.kind}


VALUE = "#VALUE!"
NOT_AVAILABLE = "#N/A"
NUM = "#NUM!"
DIV_0 = "#DIV/0!"

NOT_COMPARED = None
"""A cell of an expected result whose content is language dependent or left open."""


def is_number(cell):
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def is_empty(cell):
    return cell is None or cell == ""


def is_blank(cell):
    """An omitted argument, an empty cell, or the 0 that some platforms hand over for it."""
    return is_empty(cell) or (is_number(cell) and cell == 0)


def exact(cell):
    """A cell's double as the fraction of its shortest decimal."""
    return Fraction(repr(float(cell)))


def double(fraction):
    """The nearest double; whole numbers that a double holds are written without a point."""
    if fraction.denominator == 1 and abs(fraction.numerator) < 2**53:
        return fraction.numerator
    return float(fraction)


def matrix(argument):
    """A range as rows of cells; a single cell is a range of one."""
    return argument if isinstance(argument, list) else [[argument]]


def single(argument):
    """The only cell of an argument."""
    rows = matrix(argument)
    if len(rows) != 1 or len(rows[0]) != 1:
        raise Problem(VALUE)
    return rows[0][0]


def is_absent(argument):
    rows = matrix(argument)
    return len(rows) == 1 and len(rows[0]) == 1 and is_blank(rows[0][0])


def required(argument):
    if is_absent(argument):
        raise Problem(VALUE)
    return argument
