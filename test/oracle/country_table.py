"""The table of countries: what each pack says of itself, and the years of its spending."""

import os

from dataset import COUNTRY_CODES, NATO_AMOUNTS, country_file, records

COUNTRY_ROW = (
    "country label_en label_ja currency first_month scope stage "
    "official_gdp from_year to_year dataset_day licence"
).split()


def countries():
    return [COUNTRY_ROW] + [country_row(code) for code in COUNTRY_CODES]


def country_row(code):
    """A country with its defaults and the years of its spending; the day of the dataset is left open."""
    told = country_file(code)
    spending = [
        int(row["fiscal_year"])
        for row in records("observations", os.path.join("countries", code))
        if row["series"] != "gdp.nominal"
    ]
    nato = [int(row["year"]) for row in NATO_AMOUNTS if row["country"] == code]
    basis = told["officialBasis"]
    if not isinstance(basis, str):
        basis = f"{told['fiscalYear']['prefix']}{basis['year']} {basis['stage']}"
    names, years = told["names"], spending + nato
    return [
        *(code, names["en"], names["ja"], told["currency"]["code"]),
        *(told["fiscalYear"]["startMonth"], told["defaultScope"], told["defaultStage"]),
        *(basis, min(years), max(years), None, told["licence"]),
    ]
