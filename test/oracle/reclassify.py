"""RECLASSIFY in its three outputs, the ratio of a ledger, and the bundled lines."""

from collections import namedtuple
from fractions import Fraction

import arguments
from cells import VALUE, Problem, double, is_blank, is_empty, single
from dataset import BUDGET_LINES, CATEGORY_IDS
from ledger import (
    BLANK,
    DEFAULT_RULES,
    NO_AMOUNT,
    READ,
    TEXT_COLUMNS,
    TOTAL,
    UNREADABLE,
    Line,
    parts,
    read_ledger,
    read_rules,
    text,
)
from observations import amount, gdp_of_basis, ratio, with_overlay
from scopes import in_force, one_scope, spread
from tables import found, table

ERROR = {"error": VALUE}

Extra = namedtuple("Extra", "lacking scale")


def reclassify(ledger, rules, output, unit):
    places, lines = read_ledger(ledger, single(unit))
    tried = read_rules(rules)
    cell = single(output)
    kind = "lines" if is_blank(cell) else cell
    if kind not in OUTPUTS:
        raise Problem(VALUE)
    divided = [(each, parts(each, tried) if each.state == READ else []) for each in lines]
    return OUTPUTS[kind](divided, Extra(lacking(places, tried), places["scale"]))


def lacking(places, rules):
    """The columns that rules match and a ledger lacks."""
    wanted = {name for each in rules for name in each.matchers}
    return [name for name in TEXT_COLUMNS if name in wanted and name not in places]


def line_rows(divided, _):
    rows = [["row", "category", "share", "amount", "rule"]]
    for line, pieces in divided:
        if line.state == NO_AMOUNT:
            rows.append([line.number, NO_AMOUNT, "", "", ""])
        if line.state == UNREADABLE:
            rows.append([line.number, UNREADABLE, "", ERROR, ""])
        if line.state == TOTAL:
            rows.append([line.number, TOTAL, "", "", ""])
        for part in pieces:
            money = [double(part.share), double(part.amount)]
            rows.append([line.number, part.category, *money, part.rule])
    return rows


def ledger_rows(divided, _):
    heading = ["category", "rule", "placed", "outside"]
    return [heading] + [ledger_row(line, pieces) for line, pieces in divided]


def ledger_row(line, pieces):
    if line.state == BLANK:
        return [""] * 4
    if line.state == NO_AMOUNT:
        return [NO_AMOUNT, "", "", ""]
    if line.state == TOTAL:
        return [TOTAL, "", "", ""]
    if line.state == UNREADABLE:
        return [UNREADABLE, "", ERROR, ERROR]
    placed = [part for part in pieces if part.rule != ""]
    if any(part.category == "outside" for part in placed):
        return [None, "; ".join(part.rule for part in placed), None, None]
    rest = sum(part.amount for part in pieces if part.rule == "")
    whole = double(sum(part.amount for part in placed) + Fraction(0))
    if not placed:
        return ["outside", "", whole, double(Fraction(rest))]
    categories = [part.category for part in placed]
    twice = len(set(categories)) < len(categories)
    names = "; ".join(part.rule for part in placed)
    joined = None if twice else "; ".join(categories)
    return [joined, names, whole, double(Fraction(rest))]


def summary(divided, extra):
    rows = [["category", "label", "lines", "amount"]]
    for category in CATEGORY_IDS:
        holding = [
            [part.amount for part in pieces if part.category == category] for _, pieces in divided
        ]
        holding = [amounts for amounts in holding if amounts]
        if holding:
            total = sum(sum(amounts) for amounts in holding)
            rows.append([category, None, len(holding), double(Fraction(total))])
    unreadable = count(divided, UNREADABLE)
    if count(divided, NO_AMOUNT):
        rows.append([NO_AMOUNT, None, count(divided, NO_AMOUNT), None])
    if count(divided, TOTAL):
        rows.append([TOTAL, None, count(divided, TOTAL), None])
    if unreadable:
        rows.append([UNREADABLE, None, unreadable, ERROR])
    if extra.lacking:
        rows.append(["lacking_column", None, len(extra.lacking), None])
    if extra.scale != 1:
        rows.append(["unit", None, None, extra.scale])
    whole = Fraction(sum(line.amount for line, _ in divided if line.state == READ))
    lines = len(divided) - count(divided, BLANK)
    return rows + [["total", None, lines, ERROR if unreadable else double(whole)]]


def count(divided, state):
    return sum(1 for line, _ in divided if line.state == state)


OUTPUTS = {"lines": line_rows, "rows": ledger_rows, "summary": summary}


def reclassified_ratio(ledger, year, scope, rules, basis, as_of, data, unit, columns):
    places, lines = read_ledger(ledger, single(unit))
    tried, denominator = read_rules(rules), arguments.basis(basis)
    day, known = arguments.day(as_of), with_overlay(data)
    needed = single(columns)
    if not is_blank(needed) and needed not in ("all", "any"):
        raise Problem(VALUE)

    def place(year_cell, scope_cell):
        asked, chosen = arguments.year(year_cell), one_scope(scope_cell)
        in_force(chosen, asked)
        if needed != "any" and lacking(places, tried):
            raise Problem(VALUE)
        filled = [line for line in lines if line.state != BLANK]
        if "fiscal_year" in places:
            filled = [line for line in filled if is_of(line, asked)]
        if any(line.state == UNREADABLE for line in filled):
            raise Problem(VALUE)
        found([line for line in filled if line.state == READ])
        money = sum(
            chosen.shares.get(part.category, 0) * part.amount
            for line in filled
            if line.state == READ
            for part in parts(line, tried)
        )
        base = gdp_of_basis(known, denominator, asked, day)
        return double(ratio(amount(Fraction(money)), base).value)

    return spread(year, scope, place)


def is_of(line, asked):
    """Whether a line is of a year; one with an amount has to say of which."""
    try:
        return arguments.year(line.year) == asked
    except Problem:
        if line.state == NO_AMOUNT:
            return False
        raise


def budget_lines(year, stage, category):
    asked, stages = arguments.year(year), arguments.stage(stage)
    wanted = single(category)
    if not is_blank(wanted) and wanted not in CATEGORY_IDS:
        raise Problem(VALUE)
    rows = [
        row
        for row in BUDGET_LINES
        if int(row["fiscal_year"]) == asked
        and row["stage"] in stages
        and (is_blank(wanted) or wanted in placed_categories(row))
    ]
    return table(found(rows))


def placed_categories(row):
    return {part.category for part in parts(budget_line(row), DEFAULT_RULES)}


def budget_line(row):
    texts = {name: text(row[name]) for name in TEXT_COLUMNS}
    return Line(0, row["fiscal_year"], texts, Fraction(row["amount_jpy"]), READ)
