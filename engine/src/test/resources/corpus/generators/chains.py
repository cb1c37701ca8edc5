"""Generators that wait for each other in yield from: what is seen from inside, and how chains end."""
import sys
import traceback


def leaf(n, seen):
    for i in range(n):
        got = yield i
        if got is not None:
            seen.append(got)
    return "leaf done"


def level(depth, n, seen):
    if depth == 0:
        return (yield from leaf(n, seen))
    result = yield from level(depth - 1, n, seen)
    return f"{result} {depth}"


for depth in (0, 1, 2, 7, 30):
    seen = []
    g = level(depth, 4, seen)
    items = [next(g)]
    try:
        while True:
            items.append(g.send(f"sent {len(items)}"))
    except StopIteration as e:
        print(depth, items, e.value[:40], seen)


def total(depth, n):
    result = 0
    for x in level(depth, n, []):
        result += x
    return result


print([total(d, 500) for d in (0, 3, 12)])


def names():
    f = sys._getframe(1)
    found = []
    while f is not None and f.f_code.co_name != "<module>":
        found.append((f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno))
        f = f.f_back
    return found


def inner():
    for _ in range(3):
        yield names()


def middle():
    yield "first of middle"
    yield from inner()
    yield names()


def outer():
    yield from middle()


for item in outer():
    print(item)


def drive():
    return [item for item in outer()][-1]


print(drive())


def again(box):
    yield 1
    try:
        next(box[0])
    except ValueError as e:
        yield str(e)
    yield box[0].gi_running, box[1].gi_running, box[0].gi_frame is not None


def wrap(box, depth):
    if depth == 0:
        g = again(box)
    else:
        g = wrap(box, depth - 1)
        box[1] = g
    yield from g


box = [None, None]
box[0] = wrap(box, 3)
print(list(box[0]), box[0].gi_running, box[0].gi_yieldfrom)


def failing(where):
    yield "a"
    yield "b"
    raise KeyError(where)


def catching(depth):
    if depth == 0:
        yield from failing("deep")
    elif depth == 2:
        try:
            yield from catching(depth - 1)
        except KeyError as e:
            yield "caught " + repr(e)
            yield from failing("second")
    else:
        yield from catching(depth - 1)


g = catching(5)
try:
    for item in g:
        print(item)
except KeyError as e:
    print(repr(e), repr(e.__context__))
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
    print([f.name for f in traceback.extract_tb(e.__context__.__traceback__)])


def handling(depth):
    try:
        raise ValueError(depth)
    except ValueError:
        if depth:
            yield from handling(depth - 1)
        else:
            for i in range(3):
                yield repr(sys.exc_info()[1])
    yield repr(sys.exc_info()[1])


print(list(handling(2)))
try:
    raise OSError("outside")
except OSError:
    print(list(handling(1)))


def closing(name, rest):
    try:
        if rest:
            yield from closing(rest[0], rest[1:])
        else:
            while True:
                yield name
    except GeneratorExit:
        print("exit", name)
        raise
    finally:
        print("finally", name)


g = closing("x", ["y", "z"])
print(next(g), next(g), next(g))
g.close()
print(list(g))
g = closing("x", ["y", "z"])
print(next(g), next(g))
try:
    g.throw(RuntimeError("thrown"))
except RuntimeError as e:
    print(repr(e), [f.name for f in traceback.extract_tb(e.__traceback__)])


def replaced(parts):
    for part in parts:
        got = yield from part
        yield ("ended with", got)


def short(n):
    yield from range(n)
    return n


print(list(replaced([short(2), short(0), short(1), iter("ab"), replaced([short(1)])])))


def passes(g):
    yield from g


g = iter(range(3000))
g = (x for x in g)
try:
    for i in range(3000):
        g = passes(g)
        next(g)
    print("no end")
except RecursionError:
    print("too deep", i > 500)


class Wait:
    def __await__(self):
        got = yield "asked"
        return got


async def answer(depth):
    if depth:
        return await answer(depth - 1) + 1
    total = 0
    for _ in range(3):
        total += await Wait()
    return total


c = answer(5)
print(c.send(None), c.send(10), c.send(20))
try:
    c.send(30)
except StopIteration as e:
    print(e.value)
