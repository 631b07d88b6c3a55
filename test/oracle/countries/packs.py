"""The country packs, read from their folders: figures, scopes, units, calendars."""

import csv
import json
import os
from fractions import Fraction

from cells import VALUE, Problem

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, "..", "..", "..", "src", "dataset")


def records(path):
    with open(os.path.join(FOLDER, path), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Pack:
    """What a country's folder says."""

    def __init__(self, code):
        folder = os.path.join("countries", code)
        with open(os.path.join(FOLDER, folder, "country.json"), encoding="utf-8") as file:
            self.about = json.load(file)
        self.code = code
        self.figures = [figure_of(row) for row in records(os.path.join(folder, "observations.csv"))]
        self.figures += nato_figures(code)
        self.scope_rows = records(os.path.join(folder, "scopes.csv"))
        self.claims = records(os.path.join(folder, "claims.csv"))
        self.targets = records(os.path.join(folder, "targets.csv"))
        self.categories = records(os.path.join(folder, "categories.csv"))
        self.units = {unit["id"]: Fraction(unit["scale"]) for unit in self.about["units"]}
        self.groups = {}
        for row in self.categories:
            self.groups.setdefault(row["group"], []).append(row["category"])
        self.groups.pop("outside")

    @property
    def category_ids(self):
        return [row["category"] for row in self.categories]

    @property
    def scope_names(self):
        return list(dict.fromkeys(row["scope"] for row in self.scope_rows))

    def per_unit(self, name):
        """How much of the currency a unit is; the currency itself where none is named."""
        if name not in self.units:
            raise Problem(VALUE)
        return self.units[name]


def figure_of(row):
    return {**row, "year": int(row["fiscal_year"])}


def nato_figures(code):
    """NATO's totals of a country stand in the table with NATO's terms."""
    return [
        {
            "series": "spending.nato.reported",
            "year": int(row["year"]),
            "value": row["amount"],
            **{name: row[name] for name in ("stage", "unit", "vintage", "status", "source")},
        }
        for row in records("world/nato_amounts.csv")
        if row["country"] == code
    ]


CODES = sorted(os.listdir(os.path.join(FOLDER, "countries")))
PACKS = {code: Pack(code) for code in CODES}
