"""What both learners share: rows in a fixed order that changes from pass to pass, and the logistic function."""

import math
from collections.abc import Iterator


def orders(length: int, passes: int, seed: int) -> Iterator[list[int]]:
    """For each pass the indices below `length`, shuffled (Fisher and Yates) by a linear congruential generator."""
    order = list(range(length))
    for _ in range(passes):
        for i in range(length - 1, 0, -1):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            j = seed % (i + 1)
            order[i], order[j] = order[j], order[i]
        yield order


def share(odds: float) -> float:
    """The probability of log-odds, which are kept within 30 of even."""
    return 1 / (1 + math.exp(-max(-30, min(30, odds))))
