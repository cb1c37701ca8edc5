"""What throw() is given reaches delegates as it was given and is made an exception where it is raised."""


class Told:
    """An iterator that hears of what is thrown."""

    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def throw(self, *given):
        print("told", [g if not isinstance(g, type) else g.__name__ for g in given])
        return "answer"

    def close(self):
        self.closed = True


class Deaf:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"


def delegate(target):
    try:
        yield from target
    except BaseException as e:
        print("inside", type(e).__name__, e)
        raise


kept = []


def nested(target):
    inner = delegate(target)
    kept.append(inner)
    yield from inner


def attempt(make, *given):
    g = nested(make())
    kept.append(g)
    next(g)
    try:
        print("yielded", g.throw(*given))
    except BaseException as e:
        print("raised", type(e).__name__, e, "| cause", repr(e.__cause__))


class Odd(Exception):
    def __new__(cls, *args):
        return 7


for make in (Told, Deaf, lambda: range(3), lambda: iter([1, 2])):
    attempt(make, 5)
    attempt(make, ValueError)
    attempt(make, ValueError, "text")
    attempt(make, KeyError, ("a", "b"))
    attempt(make, ValueError("one"))
    attempt(make, ValueError, ValueError("two"))
    attempt(make, ValueError("one"), "value")
    attempt(make, ValueError, None, "no traceback")
    attempt(make, StopIteration)
    attempt(make, StopIteration, 4)
    attempt(make, GeneratorExit)
    attempt(make, Odd)
    attempt(make, int)


def plain():
    yield 1


for given in [(3,), (int,), (Odd,), (ValueError, 1, 2), (ValueError("x"), 3), ()]:
    g = plain()
    kept.append(g)
    next(g)
    try:
        g.throw(*given)
    except TypeError as e:
        print(e)
    print(list(g))

for g in reversed(kept):
    g.close()
