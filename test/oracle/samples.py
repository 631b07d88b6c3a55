"""Arguments drawn at random from a seeded generator: years, days, scopes, bases, overlays."""

import datetime

from dataset import CATEGORY_IDS, GROUPS, OBSERVATION_ROWS, TARGETS

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
BLANKS = (None, "", 0)
BAD_YEARS = (
    "abc",
    2025.5,
    1899,
    2101,
    -2025,
    True,
    "20255",
    "FY",
    "FY2101",
    "1899",
    "令和",
    "令和0年",
    "X7",
    "７",
    "２１０１",
    "令和100年",
)
BAD_SCOPES = ("everything", "defence.core", 7, True)
BAD_BASES = ("GDP", "FY", -1, -560000000000000, True, "sameyear")
BAD_STAGES = ("final", "initial+settled", "initial+", "initial+initial", 3, True)
BAD_DAYS = ("yesterday", "2025-02-29", "2025-13-01", "31/12/2025", -5, True)
BAD_UNITS = ("USD", "yen", 100, True)
BAD_TARGETS = ("two", 1.5, -0.02, True, 2, "2")
UNITS = ("JPY", "JPY_100M", "JPY_1T")
SHARES = (
    0,
    1,
    1,
    1,
    0.5,
    0.25,
    0.1,
    0.333,
    0.667,
    0.3333333333333333,
    0.30000000000000004,
    0.123456789012345,
    0.9999999999999999,
    1e-7,
    0.0045,
    None,
    "",
)
AMOUNTS = (
    560000000000000,
    5.6e14,
    612345678901234.5,
    100000000000000,
    1e15,
    571900000000000.1,
    629300000000001,
    0.1,
    3,
    777777777777777.8,
)
SERIES = [
    *["gdp.nominal"] * 6,
    *["spending.defence.core"] * 6,
    *("spending." + category for category in CATEGORY_IDS[:-1]),
]
VINTAGES = sorted({row["vintage"] for row in OBSERVATION_ROWS})
OVERLAY_COLUMNS = ("series", "fiscal_year", "stage", "value", "vintage")
OVERLAY_EXTRAS = ("low", "high", "unit", "status", "source", "note", "vintage_precision")


def year_text(rng, year):
    """One of the notations of a fiscal year."""
    forms = [year] * 6 + [str(year), f"FY{year}", str(year).translate(FULL_WIDTH)]
    forms += [f"FY{year}".translate(FULL_WIDTH)]
    if year >= 2019:
        forms += era_forms(year - 2018, "令和", "R", "Reiwa")
    if 1989 <= year <= 2019:
        forms += era_forms(year - 1988, "平成", "H", "Heisei")
    if 1926 <= year <= 1989:
        forms += era_forms(year - 1925, "昭和", "S", "Showa")
    return rng.choice(forms)


def era_forms(number, kanji, letter, word):
    forms = [f"{kanji}{number}", f"{kanji}{number}年", f"{kanji}{number}年度"]
    forms += [f"{letter}{number}", f"{word} {number}", f"{kanji}{number}年".translate(FULL_WIDTH)]
    if number == 1:
        forms += [f"{kanji}元年", f"{kanji}元年度", f"{kanji}元"]
    return forms


def year_for(rng, scope):
    """A year that mostly has figures for the scope."""
    if scope in ("ministry", "build_up"):
        return rng.choice([*range(2012, 2027), 2024, 2025, 2027])
    return rng.choice([2024, 2024, 2025, 2025, 2025, 2025, 2023, 2026, 2022])


def day_text(rng, iso):
    """A day as ISO text, with slashes, or as a serial."""
    serial = (datetime.date.fromisoformat(iso) - datetime.date(1899, 12, 30)).days
    return rng.choice([iso, iso, iso.replace("-", "/"), serial])


def as_of(rng):
    if rng.random() < 0.5:
        return rng.choice([None, None, None, "", 0])
    iso = rng.choice([*VINTAGES, "2025-12-31", "2025-12-31", "2026-03-31", "2026-09-01"])
    moved = datetime.date.fromisoformat(iso) + datetime.timedelta(
        days=rng.choice([0, 0, 1, -1, 90])
    )
    return day_text(rng, moved.isoformat())


def stage(rng):
    common = [None, None, "", 0, "initial", "initial", "supplementary", "initial+supplementary"]
    rare = ["supplementary+initial", "initial + supplementary", "request", "draft", "settled"]
    return rng.choice(common + common + rare)


def basis(rng):
    fixed = [None, "", 0, "official", "official", "same_year", "same_year", "FY2022"]
    return rng.choice(fixed + [f"FY{rng.randint(2011, 2027)}", rng.choice(AMOUNTS)])


def target(rng):
    ids = [row["target"] for row in TARGETS]
    shares = [0.02, 0.01, 0.018, 0.035, 0.05, 0.0176692857142857, 0.1, 1, 0.123456789, 1e-5]
    return rng.choice(ids + shares)


def scope(rng):
    names = [None, "", 0, "official", "official", "ministry", "build_up", "expanded", "expanded"]
    return rng.choice(names) if rng.random() < 0.65 else own_scope(rng)


def own_scope(rng):
    """The user's own shares: categories or groups, with or without a heading and blank rows."""
    rows = []
    for group, members in GROUPS.items():
        kind = rng.random()
        if kind < 0.35:
            rows.append([group, rng.choice(SHARES)])
        elif kind < 0.8:
            chosen = rng.sample(members, rng.randint(1, len(members)))
            rows += [[category, rng.choice(SHARES)] for category in chosen]
    rng.shuffle(rows)
    rows = rows or [["defence", 1]]
    if rng.random() < 0.2:
        rows.insert(rng.randint(1, len(rows)), rng.choice([[None, None], ["", ""]]))
    if rng.random() < 0.4:
        rows.insert(0, rng.choice([["category", "share"], ["区分", "割合"], ["Category", "Share"]]))
    return rows


def bad_own_scopes():
    return [
        [["category", "share"], ["defence.cor", 1]],
        [["defence", 1], ["defence.core", 0.5]],
        [["defence.core", 1], ["related", 1], ["defence.core", 1]],
        [["defence.core", 1], ["defence.core", None]],
        [["related.research", 0], ["related", 1]],
        [["defence", 1.0000001]],
        [["defence", -0.1], ["related", 1]],
        [["category", "share"], ["everything", 0.5]],
        [["candidate", 1], ["", None], ["candidate.space", 1]],
        [["defence", 100]],
    ]


def money(rng):
    """A value in units of 100 million yen."""
    return rng.choice(
        [
            rng.randint(0, 99999),
            round(rng.uniform(1, 9999), rng.randint(1, 6)),
            rng.uniform(1, 90000),
            0.1 + 0.2,
        ]
    )


def overlay(rng, year, series=()):
    """Rows beside the bundled ones: newer, older, as old, of new years, in other units."""
    extras = [name for name in OVERLAY_EXTRAS if rng.random() < 0.35]
    columns = [*OVERLAY_COLUMNS, *extras]
    rng.shuffle(columns)
    rows = [overlay_row(rng, columns, year, series) for _ in range(rng.randint(1, 3))]
    if rng.random() < 0.2:
        rows.insert(rng.randint(0, len(rows)), [rng.choice([None, ""])] * len(columns))
    return [columns] + rows


def overlay_row(rng, columns, year, series):
    unit = rng.choice([*UNITS, None, ""]) if "unit" in columns else None
    name = rng.choice(series or SERIES)
    of_gdp = name == "gdp.nominal"
    value = rng.randint(5000000, 7000000) + rng.choice([0, 0, 0.5]) if of_gdp else money(rng)
    if unit == "JPY":
        value = round(value * 1e8)
    if unit == "JPY_1T":
        value = round(value / 1e4, 8)
    low, high = bounds(rng, value)
    stages = ["initial"] * 6 + ["supplementary", "request", "draft", "settled"]
    row = {
        "series": name,
        "fiscal_year": year_text(
            rng, rng.choice([year] * 6 + [2022] * (2 if of_gdp else 1) + [2027])
        ),
        "stage": (
            rng.choice(["estimate", "estimate", "published"]) if of_gdp else rng.choice(stages)
        ),
        "value": value,
        "low": low,
        "high": high,
        "unit": unit,
        "vintage": day_text(rng, rng.choice([*VINTAGES, *["2026-11-01", "2027-01-31"] * 60])),
        "status": rng.choice(["published", "derived", None, ""]),
        "source": rng.choice(["own", None]),
        "note": rng.choice(["a note", None, ""]),
        "vintage_precision": "day",
    }
    return [row[name] for name in columns]


def bounds(rng, value):
    """A low and a high that hold the value, or blanks."""
    low = rng.choice([None, "", value, value * 0.5 or None])
    return low, rng.choice([None, "", value, value * 1.5 or None])
