"""Arguments that are wrong or blank one at a time, and overlays that tell rules apart."""

import samples as s


def wrong_arguments(first, kinds, before=(None,)):
    """One argument wrong at a time, after the first and the arguments before."""
    found = []
    for place, bad in enumerate(kinds):
        found += [(first, *before, *[None] * place, cell) for cell in bad]
    return found


BAD_OVERLAY_CELLS = [
    (1, "abc"),
    (1, ""),
    (1, 2101),
    (3, "abc"),
    (3, ""),
    (3, None),
    (3, True),
    (4, "soon"),
    (4, None),
    (4, "2025-02-30"),
    (5, "USD"),
    (0, ""),
    (2, None),
]


def bad_overlays(before):
    heading = ["series", "fiscal_year", "stage", "value", "vintage", "unit"]
    good = ["spending.defence.core", 2025, "initial", 90000, "2026-11-01", "JPY_100M"]
    broken = [[*good[:i], bad, *good[i + 1 :]] for i, bad in BAD_OVERLAY_CELLS]
    ranges = [[heading, good, row] for row in broken]
    ranges += [[heading[:i] + heading[i + 1 :], good[:i] + good[i + 1 :]] for i in range(5)]
    ranges += [[["abc"]], [good, good]]
    fine = [[heading], [heading, good], [heading, good, ["", None, "", None, "", ""]]]
    return [(*before, data) for data in ranges + fine]


def blank_arguments():
    """Blanks as platforms hand them over, alone and within ranges."""
    found = [tuple([2025] + [blank] * 5) for blank in s.BLANKS]
    found += [([[2025]], [[blank]], None, None, None, [[blank]]) for blank in s.BLANKS]
    found += [([[blank]],) for blank in s.BLANKS]
    for gap in ([None, None], ["", ""], [0, 0]):
        found.append((2025, [["category", "share"], ["defence", 1], gap, ["related", 0.5]]))
    return found + [(2025, [["defence", 1], ["related", blank]]) for blank in s.BLANKS]


def telling_overlays():
    """The same row as the bundled one, as old, older, newer, later than asked, of a new year."""
    heading = ["series", "fiscal_year", "stage", "value", "vintage", "unit"]

    def core(value, vintage, unit="JPY_100M", year=2025, stage="initial"):
        return ["spending.defence.core", year, stage, value, vintage, unit]

    ranges = [
        [core(84748, "2024-12-27")],
        [core(90000, "2024-12-27")],
        [core(90000, "2024-12-26")],
        [core(90000, "2024-12-28")],
        [core(9000000000000, "2024/12/28", "JPY")],
        [core(9, 45654, "JPY_1T")],
        [core(90000, "2024-12-28", None)],
        [core(90000, "2026-01-01"), core(91000, "2026-01-01")],
        [core(90000, "2026-01-01"), core(91000, "2026-01-02")],
        [core(91000, "2026-01-02"), core(90000, "2026-01-01")],
        [core(90000, "2026-01-01", stage="request")],
    ]
    found = [(2025, "official", None, None, None, [heading, *rows]) for rows in ranges]
    found += [(2025, "build_up", None, None, day, [heading, *ranges[8]]) for day in AROUND_NEW_YEAR]
    later = [heading, core(99999.9, "2026-10-01", year="令和9")]
    extra = [heading, ["spending.related.cyber", 2026, "supplementary", 5, "2026-10-01", ""]]
    found += [("FY2027", "build_up", None, None, day, later) for day in (None, "2026-09-30")]
    found += [(2026, "ministry", None, stage, None, extra) for stage in ("supplementary", None)]
    return found + [(2026, "ministry", None, "supplementary", None, None)]


def gdp_overlays():
    """A revised GDP, a revised first estimate, and a first figure of a later year."""
    heading = ["vintage", "value", "unit", "stage", "fiscal_year", "series", "low", "high"]
    same = ["2026-05-15", 6500123.4, "", "published", 2025, "gdp.nominal", "", None]
    estimate = [46300, 561.23, "JPY_1T", "estimate", "FY2022", "gdp.nominal", 560, 562.5]
    later = ["2026/10/01", 655000000000001, "JPY", "estimate", "令和9", "gdp.nominal", None, ""]
    return [[heading, same], [heading, estimate], [heading, later, same], [heading, estimate, same]]


AROUND_NEW_YEAR = (None, "2025-12-31", "2026-01-01", 46023, 46024, "2026/01/02")


def zero_gdp(before):
    heading = ["series", "fiscal_year", "stage", "value", "vintage"]
    year = before[0]
    row = ["gdp.nominal", year, "estimate", 0, "2026-01-01"]
    stated = [[*heading, "status"], [*row, "published"]]
    return [(*before, [heading, row]), (*before, stated)]


def blank_bounds():
    """A blank bound as null, as text and as 0; beside a value of 0, and a value given as text."""
    heading = ["series", "fiscal_year", "stage", "value", "low", "high", "vintage", "status"]

    def cyber(value, low, high, status="derived"):
        return ["spending.related.cyber", 2025, "initial", value, low, high, "2026-11-01", status]

    blanks = (None, "", 0)
    rows = [cyber(200, low, high) for low in blanks for high in blanks]
    rows += [cyber(200, low, 250) for low in blanks] + [cyber(200, 150, high) for high in blanks]
    rows += [cyber(0, low, 250) for low in blanks] + [cyber(0, 0, 0), cyber(0, 0, 0, "")]
    rows += [cyber(200, low, 200) for low in blanks] + [cyber(200, 201, 250), cyber(200, 0, 199)]
    rows += [cyber("200.25", "150", ""), cyber("2e2", "", ""), cyber(-200, "", 0)]
    return [(2025, None, None, None, None, [heading, row]) for row in rows]
