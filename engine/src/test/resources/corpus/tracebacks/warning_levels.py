"""The level of a warning as its third argument."""
import sys
import warnings
from warnings import warn

warnings.simplefilter("always")
seen = []
warnings.showwarning = lambda message, category, filename, lineno, *rest: seen.append(
    (str(message), category.__name__, lineno)
)


def inner(level):
    warnings.warn("by module", UserWarning, level)
    warn("by name", DeprecationWarning, level)


def middle(level):
    inner(level)
    return level


def outer(level):
    middle(level)

    return level


for i in range(40):
    for level in (1, 2, 3):
        outer(level)
print(seen[:6])
print(seen[-6:])
print(all(seen[i] == seen[i % 6] for i in range(len(seen))))
