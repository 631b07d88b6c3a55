"""An oracle for the functions of Defence Scope, written apart from the add-in.

It computes every custom function (CITE and DATASET_VERSION aside) with exact fractions from the
project's dataset files and the written definitions alone; it shares no code with src. Its answers,
nearest doubles of exact results, are the expectations that the add-in must equal bit for bit.

A vector holds an id, a function, the arguments as a host hands them over (a scalar, a range as
rows of cells, null where omitted) and the expected result as rows of cells. An error cell is
{"error": "#N/A"}; a null cell of a result is not compared (text that depends on the language, or
content the definitions leave open). A whole result that is an error is a single cell.

Regenerate, with Python 3.9 or newer and nothing else:

    python3 test/oracle/oracle.py > test/oracle/vectors.json

The output is the same for the same dataset: arguments are drawn with a fixed seed.
"""

import random
import sys

sys.dont_write_bytecode = True

from collector import Collector
from known_figures import check_known_figures
from vectors_amounts import amount_vectors
from vectors_ledgers import ledger_ratio_vectors, reclassify_vectors, wrong_ledgers
from vectors_ratios import grid_vectors, ratio_vectors
from vectors_tables import breakdown_vectors, dataset_vectors
from vectors_targets import breakeven_vectors, gap_vectors, path_vectors, required_vectors

SEED = 2025
VECTORS = (
    ratio_vectors,
    amount_vectors,
    required_vectors,
    gap_vectors,
    breakeven_vectors,
    path_vectors,
    grid_vectors,
    breakdown_vectors,
    dataset_vectors,
    reclassify_vectors,
    wrong_ledgers,
    ledger_ratio_vectors,
)


def main():
    check_known_figures()
    collector = Collector()
    rng = random.Random(SEED)
    for vectors in VECTORS:
        vectors(collector, rng)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(collector.text())


if __name__ == "__main__":
    main()
