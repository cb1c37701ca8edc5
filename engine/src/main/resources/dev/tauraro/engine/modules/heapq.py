"""A heap in a list: the smallest item first."""

from _heapq import heapify, heappop, heappush, heappushpop, heapreplace

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
           "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, in order."""
    sources = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in iterator:
            sources.append([value if key is None else key(value), order, value, iterator])
            break
    while sources:
        best = sources[0]
        for source in sources:
            if source is best:
                continue
            if (best[0] < source[0]) if reverse else (source[0] < best[0]):
                best = source
        yield best[2]
        for value in best[3]:
            best[0] = value if key is None else key(value)
            best[2] = value
            break
        else:
            sources.remove(best)


def _extremes(n, iterable, key, reverse):
    if n < 1:
        return []
    if n == 1:
        absent = object()
        found = (max if reverse else min)(iterable, key=key, default=absent)
        return [] if found is absent else [found]
    return sorted(iterable, key=key, reverse=reverse)[:n]


def nsmallest(n, iterable, key=None):
    return _extremes(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    return _extremes(n, iterable, key, True)
