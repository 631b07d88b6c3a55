"""The functions that give tables: breakdown, claims and the dataset itself."""

from fractions import Fraction

import arguments
from cells import (
    NOT_AVAILABLE,
    VALUE,
    Problem,
    double,
    exact,
    is_blank,
    is_empty,
    is_number,
    single,
)
from dataset import (
    CATEGORIES,
    CATEGORY_IDS,
    CLAIMS,
    COFOG,
    COUNTRY_NAMES,
    NUMERIC,
    PEERS,
    RULE_ROWS,
    SCOPE_ROWS,
    SOURCES,
    TARGETS,
)
from functions import scope_ratio
from observations import counted, gdp_of_basis, latest, ratio, spending, times, with_overlay
from scopes import in_force, named, one_scope

OBSERVATION_COLUMNS = (
    "series fiscal_year stage value low high unit base vintage vintage_precision until "
    "accounting document status source note"
).split()
CLAIM_COLUMNS = (
    "claim kind statement fiscal_year stages scope basis as_of "
    "published_percent computed_percent low high verdict source note"
).split()


def table(rows, columns=None):
    heading = columns or list(rows[0])
    return [list(heading)] + [[field(row[name], name) for name in heading] for row in rows]


def field(text, name):
    """A field of a CSV file as a cell."""
    if name in NUMERIC and text != "":
        return double(Fraction(text))
    return text


def found(rows):
    if not rows:
        raise Problem(NOT_AVAILABLE)
    return rows


def categories():
    return table(CATEGORIES)


def scopes():
    return table(SCOPE_ROWS)


def rules():
    return table(RULE_ROWS)


def targets():
    return table(TARGETS)


PEER_COLUMNS = (
    "country label_en label_ja year definition percent_of_gdp status vintage source"
).split()


def peer_rows():
    """NATO's rows, then Eurostat's, each with the names of the country."""
    for row in PEERS:
        share = {"definition": "nato", "percent_of_gdp": row["core_percent_of_gdp"]}
        yield {**COUNTRY_NAMES[row["country"]], **row, **share}
    for row in COFOG:
        share = {"definition": "cofog02", "percent_of_gdp": row["defence_percent_of_gdp"]}
        yield {**COUNTRY_NAMES[row["country"]], "status": "actual", "vintage": "", **row, **share}


def peers(country, year, definition):
    code, asked, counted_by = single(country), single(year), single(definition)
    wanted = None if is_blank(asked) else arguments.year(asked)
    if not is_blank(counted_by) and counted_by not in ("nato", "cofog02"):
        raise Problem(VALUE)
    rows = [
        row
        for row in peer_rows()
        if (is_blank(code) or row["country"] == code)
        and (wanted is None or int(row["year"]) == wanted)
        and (is_blank(counted_by) or row["definition"] == counted_by)
    ]
    return table(found(rows), PEER_COLUMNS)


def observations(series, year, stage, as_of, data):
    name, asked, kind = single(series), single(year), single(stage)
    wanted = None if is_blank(asked) else arguments.year(asked)
    if not is_blank(kind) and kind not in (*arguments.STAGES, "estimate", "published"):
        raise Problem(VALUE)
    day, known = arguments.day(as_of), with_overlay(data)
    rows = [
        item
        for item in known
        if (is_blank(name) or item.series == name)
        and (wanted is None or item.year == wanted)
        and (is_blank(kind) or item.stage == kind)
        and (day is None or item.vintage <= day)
    ]
    return [OBSERVATION_COLUMNS] + [observation_row(item) for item in found(rows)]


def observation_row(item):
    read = {
        "fiscal_year": item.year,
        "unit": item.record.get("unit") or "JPY_100M",
        "vintage": item.vintage,
        "status": item.status,
    }
    return [
        read[name] if name in read else record_cell(item.record, name)
        for name in OBSERVATION_COLUMNS
    ]


def record_cell(record, name):
    """A field of an observation; the precision of an overlaid day is left open."""
    if name not in record:
        return None if name == "vintage_precision" else ""
    cell = record[name]
    if is_empty(cell):
        return ""
    if is_number(cell):
        return double(exact(cell))
    return field(cell, name)


def breakdown(year, scope, stage, basis, unit, as_of, data):
    asked, chosen = arguments.year(year), one_scope(scope)
    stages, denominator = arguments.stage(stage), arguments.basis(basis)
    per_unit, day = arguments.unit(unit), arguments.day(as_of)
    known = with_overlay(data)
    in_force(chosen, asked)
    total = counted(known, chosen.shares, asked, stages, day)
    base = gdp_of_basis(known, denominator, asked, day)

    def row(category):
        share = chosen.shares[category]
        full = spending(known, category, asked, stages, day)
        part = times(full, share)
        status = status_of(known, category, asked, stages, day)
        money = [double(full.value / per_unit), double(share), double(part.value / per_unit)]
        return [category, None, *money, double(ratio(part, base).value), status, None]

    rows = [row(key) for key in CATEGORY_IDS if chosen.shares.get(key, 0) > 0]
    whole = [double(total.value / per_unit), double(ratio(total, base).value)]
    heading = [
        *("category", "label", "spending", "share", "counted", "share_of_gdp", "status", "note")
    ]
    return [heading] + rows + [["total", None, None, None, *whole, None, None]]


def status_of(known, category, year, stages, day):
    """The status of a sum of stages, or of a figure nobody published, is left open."""
    if len(stages) > 1:
        return None
    item = latest(known, "spending." + category, year, stages[0], day)
    return item.status if item else None


def claims(data):
    known = with_overlay(data)
    return [CLAIM_COLUMNS] + [claim_row(claim, known) for claim in CLAIMS]


def claim_row(claim, known):
    computed = scope_ratio(
        known,
        int(claim["fiscal_year"]),
        named(claim["scope"]),
        arguments.basis(claim["basis"]),
        arguments.stage(claim["stages"]),
        arguments.day(claim["as_of"]),
    )
    low, value, high = (100 * share for share in computed)
    figures = {
        "fiscal_year": int(claim["fiscal_year"]),
        "published_percent": double(Fraction(claim["published_percent"])),
        "computed_percent": double(value),
        "low": double(low),
        "high": double(high),
        "verdict": verdict(claim, low, value, high),
        "source": citation(claim["source"]),
    }
    return [figures.get(name, claim.get(name)) for name in CLAIM_COLUMNS]


def citation(source):
    """Publisher, title, day and address in one line; left open where the document was not read."""
    if source not in SOURCES:
        return source
    row = SOURCES[source]
    if row["kind"] != "official":
        return None
    names = [both(row, "publisher"), both(row, "title")]
    return ", ".join(part for part in (*names, row["published"], row["url"]) if part != "")


def both(row, name):
    """A name in English, and beside it in the language of the document."""
    local = row[name + "_local"]
    return f"{row[name]} / {local}" if local else row[name]


def verdict(claim, low, value, high):
    """Left open where a bound agrees with the published figure only once it is rounded."""
    published, places = Fraction(claim["published_percent"]), int(claim["decimals"])
    if round(value, places) == published:
        return "agrees"
    if low <= published <= high:
        return "possible"
    return None if round(low, places) <= published <= round(high, places) else "differs"
