"""Ledgers, rules and how rules divide a line: every part, nothing lost."""

import re
import unicodedata
from collections import namedtuple
from fractions import Fraction

from cells import VALUE, Problem, exact, is_absent, is_blank, is_empty, is_number, matrix
from dataset import CATEGORY_IDS, RULE_ROWS

TEXT_COLUMNS = ("ministry", "organization", "section", "item", "major_expense")
HEADINGS = {
    "fiscal_year": ("fiscal_year", "fiscal year", "year", "fy", "年度", "予算年度", "会計年度"),
    "ministry": ("ministry", "所管", "府省庁"),
    "organization": ("organization", "組織", "局・庁"),
    "section": ("section", "項"),
    "item": ("item", "事項", "事業名", "予算事業名"),
    "major_expense": ("major_expense", "主要経費"),
    "amount": ("amount", "amount_jpy", "金額", "予算額", "当初予算(合計)"),
}
RULE_COLUMNS = ("rule", *TEXT_COLUMNS, "category", "share")
MARKS = {"=": str.__eq__, "~": str.__contains__, "^": str.startswith}

Line = namedtuple("Line", "number year texts amount state")
Rule = namedtuple("Rule", "name matchers category share")
Part = namedtuple("Part", "category share amount rule")

BLANK, NO_AMOUNT, UNREADABLE, READ = "blank", "no_amount", "unreadable", "read"


def fold(text):
    folded = unicodedata.normalize("NFKC", text).lower()
    folded = folded.replace("ς", "σ").replace("ß", "ss")
    return " ".join(folded.split())


def read_ledger(argument):
    if is_absent(argument):
        raise Problem(VALUE)
    rows = matrix(argument)
    places = columns(rows[0], HEADINGS)
    if "amount" not in places or not any(name in places for name in TEXT_COLUMNS):
        raise Problem(VALUE)
    return places, [line(number, row, places) for number, row in enumerate(rows[1:], 1)]


def columns(heading, known):
    """Where each known column stands."""
    folded = [fold(cell) if isinstance(cell, str) else "" for cell in heading]
    places = {}
    for name, words in known.items():
        for word in map(fold, words):
            if word in folded:
                places.setdefault(name, folded.index(word))
    return places


def line(number, row, places):
    texts = {name: text(row[places[name]]) if name in places else "" for name in TEXT_COLUMNS}
    cell = row[places["amount"]]
    year = row[places["fiscal_year"]] if "fiscal_year" in places else None
    if all(is_blank(other) for other in row):
        return Line(number, year, texts, None, BLANK)
    if is_blank(cell):
        return Line(number, year, texts, None, NO_AMOUNT)
    if not is_number(cell):
        return Line(number, year, texts, None, UNREADABLE)
    return Line(number, year, texts, exact(cell), READ)


def text(cell):
    if is_empty(cell):
        return ""
    return fold(cell if isinstance(cell, str) else str(cell))


def read_rules(argument):
    if is_absent(argument):
        return DEFAULT_RULES
    rows = matrix(argument)
    places = columns(rows[0], {name: (name,) for name in RULE_COLUMNS})
    if any(name not in places for name in RULE_COLUMNS):
        raise Problem(VALUE)
    filled = [row for row in rows[1:] if not all(is_empty(cell) for cell in row)]
    found = [rule({name: row[places[name]] for name in RULE_COLUMNS}) for row in filled]
    if len({each.name for each in found}) != len(found):
        raise Problem(VALUE)
    return found


def rule(cells):
    if is_blank(cells["rule"]) or cells["category"] not in CATEGORY_IDS:
        raise Problem(VALUE)
    share = rule_share(cells["share"])
    if not 0 <= share <= 1:
        raise Problem(VALUE)
    matchers = {name: matcher(cells[name]) for name in TEXT_COLUMNS if not is_empty(cells[name])}
    return Rule(cells["rule"], matchers, cells["category"], share)


def rule_share(cell):
    """A blank share, which can arrive as 0, counts nothing; a decimal may stand as text."""
    if is_blank(cell):
        return Fraction(0)
    if isinstance(cell, str) and re.fullmatch(r"[0-9](\.[0-9]{1,30})?", cell):
        return Fraction(cell)
    if not is_number(cell):
        raise Problem(VALUE)
    return exact(cell)


def matcher(cell):
    if not isinstance(cell, str) or cell[0] not in MARKS:
        raise Problem(VALUE)
    alternatives = [fold(word) for word in cell[1:].split("|")]
    if "" in alternatives:
        raise Problem(VALUE)
    compare = MARKS[cell[0]]
    return lambda folded: any(compare(folded, word) for word in alternatives)


def takes(each, texts):
    return all(matches(texts[name]) for name, matches in each.matchers.items())


def parts(each_line, rules):
    """A line's money by rule, and at the end what no rule took."""
    left, found = Fraction(1), []
    for each in rules:
        if left == 0:
            break
        if not takes(each, each_line.texts):
            continue
        share = min(each.share, left)
        found.append(Part(each.category, share, share * each_line.amount, each.name))
        left -= share
        if each.share == 0:
            break
    if left > 0:
        found.append(Part("outside", left, left * each_line.amount, ""))
    return found


DEFAULT_RULES = [rule({**row, "share": float(row["share"])}) for row in RULE_ROWS]
