"""Figures known from elsewhere, which the oracle itself must reproduce before it speaks."""

from fractions import Fraction

from collector import evaluate
from dataset import BUDGET_LINES, RULE_TOTALS
from ledger import DEFAULT_RULES, parts
from reclassify import budget_line


def check_known_figures():
    _, ratio = evaluate("DEFENCE_RATIO", [2025])
    must_equal(ratio, [[float(Fraction(98948, 5602000))]])
    _, bounds = evaluate("RATIO_RANGE", [2025])
    lowest, highest = Fraction(98495, 5602500), Fraction(99400, 5601500)
    must_equal(bounds, [[float(lowest), float(Fraction(98948, 5602000)), float(highest)]])
    _, claims = evaluate("CLAIMS", [])
    must_equal([row[12] for row in claims[1:]], ["agrees"] * 9)
    must_equal(totals_by_rules(), published_totals())


def totals_by_rules():
    totals = {}
    for row in BUDGET_LINES:
        for part in parts(budget_line(row), DEFAULT_RULES):
            key = row["fiscal_year"], row["stage"], part.category
            totals[key] = totals.get(key, 0) + part.amount
    return totals


def published_totals():
    return {
        (row["fiscal_year"], row["stage"], row["category"]): Fraction(row["amount_jpy"])
        for row in RULE_TOTALS
    }


def must_equal(found, known):
    if found != known:
        raise AssertionError(f"{found} is not {known}")
