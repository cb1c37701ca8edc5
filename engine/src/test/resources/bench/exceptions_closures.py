def parse(i):
    if i % 100 == 0:
        raise ValueError(i)
    return i * 2


def guarded(n):
    good = 0
    bad = 0
    for i in range(n):
        try:
            good += parse(i)
        except ValueError as e:
            bad += e.args[0]
        finally:
            good += 1
    return good + bad


class Managed:
    def __init__(self):
        self.depth = 0
        self.entered = 0

    def __enter__(self):
        self.depth += 1
        self.entered += 1
        return self

    def __exit__(self, kind, value, trace):
        self.depth -= 1
        return False


def counter(step):
    total = 0

    def bump(k):
        nonlocal total
        total += k * step
        return total

    return bump


def scale(x, factor=3, *, offset=1):
    return x * factor + offset


def run():
    result = guarded(20000)
    managed = Managed()
    for _ in range(10000):
        with managed as m:
            result += m.depth
    bump = counter(3)
    for i in range(20000):
        result += bump(i & 3)
        result += scale(i) + scale(i, factor=2) + scale(i, 5, offset=2)
    twice = lambda x: x + x
    result += sum([twice(i) for i in range(10000)])
    pairs = [(i * 7919 % 1000, i) for i in range(2000)]
    pairs.sort(key=lambda p: p[0])
    return result + pairs[10][0]
