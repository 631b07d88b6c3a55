"""Vectors: a function, its arguments, and the result this program computes for them."""

import json

import country_table
import functions
import reclassify
import tables
from cells import Problem

FUNCTIONS = {
    "DEFENCE_RATIO": (functions.defence_ratio, 6),
    "RATIO_RANGE": (functions.ratio_range, 6),
    "DEFENCE_SPENDING": (functions.defence_spending, 6),
    "GDP": (functions.gdp_function, 4),
    "RATIO_OF": (functions.ratio_of, 5),
    "REQUIRED_SPENDING": (functions.required_spending, 6),
    "TARGET_GAP": (functions.target_gap, 8),
    "BREAKEVEN_SHARE": (functions.breakeven_share, 8),
    "TARGET_PATH": (functions.target_path, 9),
    "RATIO_GRID": (functions.ratio_grid, 4),
    "COMPARE": (functions.compare, 6),
    "BREAKDOWN": (tables.breakdown, 7),
    "RECLASSIFY": (reclassify.reclassify, 4),
    "RECLASSIFIED_RATIO": (reclassify.reclassified_ratio, 9),
    "BUDGET_LINES": (reclassify.budget_lines, 3),
    "OBSERVATIONS": (tables.observations, 5),
    "CATEGORIES": (tables.categories, 0),
    "SCOPES": (tables.scopes, 0),
    "RULES": (tables.rules, 0),
    "TARGETS": (tables.targets, 0),
    "COUNTRIES": (country_table.countries, 0),
    "PEERS": (tables.peers, 3),
    "CLAIMS": (tables.claims, 1),
}


def evaluate(name, arguments):
    """The result of a function; an error of the whole is a single cell."""
    function, size = FUNCTIONS[name]
    padded = list(arguments) + [None] * (size - len(arguments))
    try:
        result = function(*padded)
    except Problem as problem:
        result = problem.cell()
    return padded, result if isinstance(result, list) else [[result]]


class Collector:
    """Vectors without repetition, with a bounded share of mere errors among the drawn ones."""

    def __init__(self, evaluate=evaluate):
        self.evaluate = evaluate
        self.vectors = []
        self.seen = set()
        self.counts = {}

    def add(self, name, *arguments):
        padded, expected = self.evaluate(name, arguments)
        return self.keep(name, padded, expected)

    def add_all(self, name, argument_lists):
        for arguments in argument_lists:
            self.add(name, *arguments)

    def fill(self, name, count, draw, errors=0.2):
        """Draws until `count` new vectors stand; at most a share of them are errors alone."""
        kept, wrong, tries = 0, 0, 0
        while kept < count:
            tries += 1
            if tries > 200 * count:
                raise RuntimeError(f"{name}: too few different vectors")
            padded, expected = self.evaluate(name, draw())
            only_errors = all(isinstance(cell, dict) for row in expected for cell in row)
            if only_errors and wrong >= errors * count:
                continue
            if self.keep(name, padded, expected):
                kept += 1
                wrong += only_errors

    def keep(self, name, arguments, expected):
        key = json.dumps([name, arguments], ensure_ascii=False)
        if key in self.seen:
            return False
        self.seen.add(key)
        self.counts[name] = self.counts.get(name, 0) + 1
        vector_id = f"{name.lower()}-{self.counts[name]:03}"
        self.vectors.append(
            {"id": vector_id, "function": name, "arguments": arguments, "expected": expected}
        )
        return True

    def text(self):
        lines = (
            json.dumps(vector, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            for vector in self.vectors
        )
        return "[\n" + ",\n".join(lines) + "\n]\n"
