"""An oracle for the functions over every country, with the rules that several documents need.

A figure counts from its vintage until another document took its place; a published GDP counts before
an estimate and a figure before reductions before one after them, whatever their days; a scope holds a
category from a first to a last year; a scope's name says its country. As the oracle over Japan, it
shares no code with src, computes with exact fractions and writes nearest doubles.

Regenerate, with Python 3.9 or newer and nothing else:

    python3 test/oracle/abroad.py > test/oracle/vectors_abroad.json
"""

import random
import sys

sys.dont_write_bytecode = True

from collector import Collector
from countries.claims import check_claims
from countries.vectors import chosen, draws, evaluate

SEED = 2026


def main():
    check_claims()
    collector = Collector(evaluate)
    rng = random.Random(SEED)
    for name, arguments in chosen():
        collector.add(name, *arguments)
    for name, (draw, count, errors) in draws(rng).items():
        collector.fill(name, count, draw, errors)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(collector.text())


if __name__ == "__main__":
    main()
