"""Ledgers, rules and how rules divide a line: every part, nothing lost."""

import re
import unicodedata
from collections import namedtuple
from fractions import Fraction

from cells import VALUE, Problem, double, exact, is_absent, is_blank, is_empty, is_number, matrix
from dataset import CATEGORY_IDS, RULE_ROWS

TEXT_COLUMNS = ("ministry", "organization", "section", "item", "major_expense")
HEADINGS = {
    "fiscal_year": ("fiscal_year", "fiscal year", "year", "fy", "年度", "予算年度", "会計年度"),
    "ministry": ("ministry", "所管", "府省庁"),
    "organization": ("organization", "組織", "局・庁"),
    "section": ("section", "項"),
    "item": ("item", "事項", "事業名", "予算事業名", "項目"),
    "major_expense": ("major_expense", "主要経費"),
    "amount": ("amount", "amount_jpy", "amount_eur", "金額", "予算額", "当初予算(合計)"),
}
RULE_COLUMNS = ("rule", *TEXT_COLUMNS, "category", "share")
MARKS = {
    "=": str.__eq__,
    "~": str.__contains__,
    "^": str.startswith,
    "equals ": str.__eq__,
    "contains ": str.__contains__,
    "starts ": str.startswith,
}
PLAIN = ("", str.__eq__)

Line = namedtuple("Line", "number year texts amount state")
Rule = namedtuple("Rule", "name matchers category share")
Part = namedtuple("Part", "category share amount rule")

BLANK, NO_AMOUNT, UNREADABLE, READ = "blank", "no_amount", "unreadable", "read"
TOTAL = "total_row"

UNITS = {
    "円": 1,
    "千円": 1000,
    "万円": 10**4,
    "百万円": 10**6,
    "億円": 10**8,
    "兆円": 10**12,
    "million": 10**6,
    "jpy_100m": 10**8,
}
TOTALS = ("合計", "計", "小計", "総計", "total")
NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


def fold(text):
    folded = unicodedata.normalize("NFKC", text).lower()
    folded = folded.replace("ς", "σ").replace("ß", "ss")
    return " ".join(folded.split())


def read_ledger(argument, unit=None):
    if is_absent(argument):
        raise Problem(VALUE)
    rows = matrix(argument)
    heading, scale = without_unit(rows[0])
    if not is_blank(unit):
        if not isinstance(unit, str) or fold(unit) not in UNITS:
            raise Problem(VALUE)
        scale = UNITS[fold(unit)]
    places = columns(heading, HEADINGS)
    if "amount" not in places or not any(name in places for name in TEXT_COLUMNS):
        raise Problem(VALUE)
    places["scale"] = scale
    return places, [line(number, row, places) for number, row in enumerate(rows[1:], 1)]


def without_unit(heading):
    """The headings without a unit in brackets, and its scale; 1 without one."""
    plain, scale = [], 1
    for cell in heading:
        found = re.fullmatch(r"(.+?) ?\(([^()]+)\)", fold(cell) if isinstance(cell, str) else "")
        if found and found[2] in UNITS:
            scale = UNITS[found[2]]
            cell = found[1]
        plain.append(cell)
    return plain, scale


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
    found = written_amount(cell, places["scale"])
    if found is None:
        return Line(number, year, texts, None, UNREADABLE)
    if found == 0:
        return Line(number, year, texts, None, NO_AMOUNT)
    if any(words in TOTALS for words in texts.values()):
        return Line(number, year, texts, None, TOTAL)
    return Line(number, year, texts, exact(double(found)), READ)


def written_amount(cell, scale):
    """Money as a number, or as people write it; None where it cannot be told."""
    if is_blank(cell):
        return Fraction(0)
    if is_number(cell):
        return exact(cell) * scale
    if not isinstance(cell, str):
        return None
    plain = fold(cell)
    if plain in ("", "-", "―", "–"):
        return Fraction(0)
    sign = 1
    if re.fullmatch(r"\(.*\)", plain):
        plain, sign = plain[1:-1], -1
    elif plain[0] in "-△▲":
        plain, sign = plain[1:].strip(), -1
    plain = plain[1:] if plain.startswith("¥") else plain
    found = NUMBER.match(plain)
    if not found:
        return None
    rest = plain[found.end() :].strip()
    if rest and rest not in UNITS:
        return None
    if not rest and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", found[0]):
        return None
    return sign * Fraction(found[0].replace(",", "")) * (UNITS[rest] if rest else scale)


def text(cell):
    if is_empty(cell):
        return ""
    return fold(cell if isinstance(cell, str) else str(cell))


def read_rules(argument):
    if is_absent(argument):
        return DEFAULT_RULES
    rows = matrix(argument)
    places = columns(rows[0], {name: (name,) for name in RULE_COLUMNS})
    if "category" not in places:
        raise Problem(VALUE)
    filled = [
        (number, row)
        for number, row in enumerate(rows[1:], 1)
        if not all(is_empty(cell) for cell in row)
    ]
    found = [
        rule({name: row[place] for name, place in places.items()}, str(number))
        for number, row in filled
    ]
    if len({each.name for each in found}) != len(found):
        raise Problem(VALUE)
    return found


def rule(cells, number=""):
    """Only a category is needed: any text matches, the share is 1, the row's number is the name."""
    if cells["category"] not in CATEGORY_IDS:
        raise Problem(VALUE)
    share = rule_share(cells["share"]) if "share" in cells else Fraction(1)
    if not 0 <= share <= 1:
        raise Problem(VALUE)
    stated = {name: cells[name] for name in TEXT_COLUMNS if name in cells}
    matchers = {name: matcher(cell) for name, cell in stated.items() if not is_empty(cell)}
    name = cells.get("rule")
    return Rule(number if is_blank(name) else name, matchers, cells["category"], share)


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
    if not isinstance(cell, str):
        raise Problem(VALUE)
    written = fold(cell)
    word, compare = next((pair for pair in MARKS.items() if written.startswith(pair[0])), PLAIN)
    rest = written[len(word) :]
    alternatives = [fold(word) for word in rest.split("|")]
    if "" in alternatives:
        raise Problem(VALUE)
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
