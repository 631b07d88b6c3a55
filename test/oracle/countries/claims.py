"""What the rule makes of each claim, and whether the data say the same."""

import math
from fractions import Fraction

from cells import Problem

from . import arguments
from .functions import share_of_gdp
from .packs import PACKS
from .rules import gdp_of_year, latest


def check_claims():
    """The kind that every claim is marked with is the one that the rule gives."""
    marked = {(pack.code, claim["claim"]): claim["kind"] for pack, claim in all_claims()}
    found = {(pack.code, claim["claim"]): kind(pack, claim) for pack, claim in all_claims()}
    if marked != found:
        wrong = {key: (marked[key], found[key]) for key in marked if marked[key] != found[key]}
        raise AssertionError(f"claims marked otherwise than the rule has them: {wrong}")


def all_claims():
    return [(pack, claim) for pack in PACKS.values() for claim in pack.claims]


def kind(pack, claim):
    shares = computed(pack, claim)
    if shares is None:
        return "differs"
    places, published = int(claim["decimals"]), Fraction(claim["published_percent"])
    agrees = rounded(shares.value, places) == published
    if claim["source"] == "":
        return "control" if agrees else "differs"
    is_possible = rounded(shares.low, places) <= published <= rounded(shares.high, places)
    if is_worked_back(pack, claim):
        return "circular" if agrees or is_possible else "differs"
    return "published" if agrees else "differs"


def computed(pack, claim):
    name = claim["scope"] if pack.code == "JPN" else f"{pack.code}.{claim['scope']}"
    try:
        return share_of_gdp(
            claim["fiscal_year"], name, claim["basis"], claim["stages"], claim["as_of"]
        )
    except Problem:
        return None


def is_worked_back(pack, claim):
    """Whether its GDP was had from a percentage, so that it was never printed apart."""
    kind_of_basis, value = arguments.basis(pack, claim["basis"])
    year = int(claim["fiscal_year"])
    if kind_of_basis == "fixed":
        found = latest(pack, "gdp.nominal", value["year"], value["stage"], claim["as_of"])
    else:
        asked = value if kind_of_basis == "year" else year - value
        found = gdp_of_year(pack, asked, claim["as_of"])
    return found.get("note", "").startswith("implied by")


def rounded(share, places):
    scale = 10**places
    return Fraction(math.floor(share * 100 * scale + Fraction(1, 2)), scale)
