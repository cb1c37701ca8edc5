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


class _Down:
    """An entry of a heap with the largest first."""

    __slots__ = ("entry",)

    def __init__(self, entry):
        self.entry = entry

    def __lt__(self, other):
        return other.entry < self.entry


def _heapify_max(heap):
    """As heapify(), for the largest item first."""
    for place in reversed(range(len(heap) // 2)):
        _sink(heap, place)


def _heappop_max(heap):
    """As heappop(), for the largest item first."""
    last = heap.pop()
    return _heapreplace_max(heap, last) if heap else last


def _heapreplace_max(heap, item):
    """As heapreplace(), for the largest item first."""
    largest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return largest


def _sink(heap, place):
    """Put an item where it belongs at or below a place: down to a leaf, and up again."""
    item = heap[place]
    top = place
    while (below := 2 * place + 1) < len(heap):
        if below + 1 < len(heap) and not heap[below + 1] < heap[below]:
            below += 1
        heap[place] = heap[below]
        place = below
    while place > top and heap[(place - 1) // 2] < item:
        heap[place] = heap[(place - 1) // 2]
        place = (place - 1) // 2
    heap[place] = item


def _extremes(n, iterable, key, reverse):
    if n < 1:
        return []
    if n == 1:
        absent = object()
        found = (max if reverse else min)(iterable, key=key, default=absent)
        return [] if found is absent else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=reverse)[:n]
    return _best_kept(n, iter(iterable), key, reverse)


def _best_kept(n, source, key, reverse):
    """The n best items: a heap has them, the worst first; of equal ones those that came first."""
    kept = []
    order = 0
    for item in source:
        value = item if key is None else key(item)
        kept.append((value, order, item) if reverse else _Down((value, order, item)))
        order += -1 if reverse else 1
        if len(kept) == n:
            break
    heapify(kept)
    for item in source:
        value = item if key is None else key(item)
        if reverse:
            if kept[0][0] < value:
                heapreplace(kept, (value, order, item))
                order -= 1
        elif value < kept[0].entry[0]:
            heapreplace(kept, _Down((value, order, item)))
            order += 1
    if not reverse:
        kept = [each.entry for each in kept]
    kept.sort(reverse=reverse)
    return [item for _, _, item in kept]


def nsmallest(n, iterable, key=None):
    return _extremes(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    return _extremes(n, iterable, key, True)
