"""How assertions and reports of tests show values."""

_WIDEST = 80
_ENDS = 5
_MARK = 12
_DIFFERENT = _WIDEST - 3 * _ENDS - 2 * _MARK


def safe_repr(obj, short=False):
    """The representation of an object, also of one whose own fails."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:_WIDEST] + " [truncated]..." if short and len(text) >= _WIDEST else text


def strclass(cls):
    """The full name of a class."""
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def _without_middle(text, first, last):
    hidden = len(text) - first - last
    if hidden <= _MARK:
        return text
    return "%s[%d chars]%s" % (text[:first], hidden, text[len(text) - last:])


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    for index, char in enumerate(low):
        if char != high[index]:
            return low[:index]
    return low


def common_shorten_repr(*args):
    """Representations of values, of which long ones show little of what they share."""
    texts = tuple(safe_repr(arg) for arg in args)
    longest = max(len(text) for text in texts)
    if longest <= _WIDEST:
        return texts
    prefix = _common_prefix(texts)
    size = len(prefix)
    room = _WIDEST - (longest - size + _ENDS + _MARK)
    if room > _ENDS:
        begin = _without_middle(prefix, _ENDS, room)
        return tuple(begin + text[size:] for text in texts)
    begin = _without_middle(prefix, _ENDS, _ENDS)
    return tuple(begin + _without_middle(text[size:], _DIFFERENT, _ENDS) for text in texts)


def three_way_cmp(x, y):
    """-1, 0 or 1: how two values compare."""
    return (x > y) - (x < y)


def count_differences(first, second):
    """What two lists have in different numbers: (number in first, in second, item)."""
    try:
        counts, others = _counts(first), _counts(second)
    except TypeError:
        return _count_by_equality(first, second)
    found = [(count, others.get(item, 0), item) for item, count in counts.items()
             if others.get(item, 0) != count]
    found += [(0, count, item) for item, count in others.items() if item not in counts]
    return found


def _counts(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def _count_by_equality(first, second):
    first, second = first[:], second[:]
    found = []
    for mine, theirs in ((first, second), (second, first)):
        while mine:
            item = mine[0]
            here = sum(1 for each in mine if each == item)
            there = sum(1 for each in theirs if each == item)
            mine[:] = [each for each in mine if each != item and each is not item]
            theirs[:] = [each for each in theirs if each != item]
            if here != there:
                found.append((here, there, item) if mine is first else (there, here, item))
    return found
