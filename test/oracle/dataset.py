"""The tables of the project's data package, read from their CSV files."""

import csv
import json
import os
from fractions import Fraction

FOLDER = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "..", "src", "dataset"
)

NUMERIC = {
    "fiscal_year",
    "value",
    "low",
    "high",
    "amount_jpy",
    "share",
    "ratio",
    "from_fiscal_year",
    "by_fiscal_year",
    "year",
    "core_percent_of_gdp",
    "percent_of_gdp",
    "base",
    "from_year",
    "to_year",
}


def records(name, folder=os.path.join("countries", "JPN")):
    path = os.path.join(FOLDER, folder, name + ".csv")
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


COUNTRY_CODES = ("JPN", "DEU", "TWN", "GBR")


def country_file(code):
    """What a country says of itself: currency, fiscal year, defaults, licence."""
    path = os.path.join(FOLDER, "countries", code, "country.json")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


CATEGORIES = records("categories")
SCOPE_ROWS = records("scopes")
RULE_ROWS = records("rules")
TARGETS = records("targets")
PEERS = records("peers", "world")
CLAIMS = records("claims")
OBSERVATION_ROWS = records("observations")
SOURCES = {row["source"]: row for row in records("sources")}
BUDGET_LINES = [
    row for year in range(2017, 2027) for row in records(f"budget_lines_{year}")
]
COUNTRY_NAMES = {row["country"]: row for row in records("countries", "world")}
NATO_AMOUNTS = records("nato_amounts", "world")
COFOG = records("cofog", "world")
RULE_TOTALS = records("rule_totals")

CATEGORY_IDS = [row["category"] for row in CATEGORIES]
GROUPS = {}
for _row in CATEGORIES:
    GROUPS.setdefault(_row["group"], []).append(_row["category"])
del GROUPS["outside"]

SCOPE_NAMES = list(dict.fromkeys(row["scope"] for row in SCOPE_ROWS))


def scope_shares(name):
    return {row["category"]: Fraction(row["share"]) for row in SCOPE_ROWS if row["scope"] == name}


def scope_first_year(name):
    return int(next(row["from_fiscal_year"] for row in SCOPE_ROWS if row["scope"] == name))
