"""Which item of a list is which after an edit."""

from collections.abc import Callable, Mapping

SAME = 1 << 20
"""What two equal items weigh: more than any number of those that were changed."""


def aligned(old: int, new: int, weigh: Callable[[int, int], int]) -> Mapping[int, int]:
    """Return, for items of a new list, the item of the old one that each is made of, in the order of both.

    ``weigh`` says how much an old and a new item have in common: ``SAME``, or 0 where one cannot become the other.
    """
    first = 0
    while first < min(old, new) and weigh(first, first) == SAME:
        first += 1
    last = 0
    while last < min(old, new) - first and weigh(old - 1 - last, new - 1 - last) == SAME:
        last += 1
    found = {at: at for at in range(first)} | {new - 1 - at: old - 1 - at for at in range(last)}
    rows, columns = old - first - last, new - first - last
    weights = [[weigh(first + row, first + column) for column in range(columns)] for row in range(rows)]
    best = [[0] * (columns + 1) for _row in range(rows + 1)]
    for row in reversed(range(rows)):
        for column in reversed(range(columns)):
            both = best[row + 1][column + 1] + weights[row][column]
            best[row][column] = max(both, best[row + 1][column], best[row][column + 1])
    row = column = 0
    while row < rows and column < columns:
        if weights[row][column] and best[row][column] == best[row + 1][column + 1] + weights[row][column]:
            found[first + column] = first + row
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return found
