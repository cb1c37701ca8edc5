# Functions and loops that say nothing of frames, seen by a module that does.
import functools
import inspect
import logging
import sys
import types
import warnings

stacks = types.ModuleType("stacks")
exec(compile('''
import sys

def calls():
    """Name and line of each caller."""
    frame = sys._getframe(1)
    found = []
    while frame is not None:
        found.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return found

def passed_by(error):
    found = []
    trace = error.__traceback__
    while trace is not None:
        found.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    return found

def same():
    return sys._getframe(1) is sys._getframe(1), sys._getframe(1).f_back is sys._getframe(2)

def too_deep(depth):
    try:
        sys._getframe(depth)
    except ValueError as error:
        return str(error)
''', "stacks.py", "exec"), stacks.__dict__)
calls = stacks.calls


def leaf():
    return calls()


def small(x):
    found = leaf()
    return found if x else None


def loop(n, every):
    found = []
    for i in range(n):
        found.append(small(every))
        for j in range(3):
            if j == 1:
                found.append(calls())
    return found


def deep(n):
    if n == 0:
        return calls()
    found = deep(n - 1)
    return found


def even(n):
    return calls() if n == 0 else odd(n - 1)


def odd(n):
    for _ in range(2):
        found = even(n - 1)
    return found


def changing(value):
    # Types that are new each time make compiled code give up in the midst of calls.
    total = value + value
    return calls(), total * 2


def outside(value):
    made = changing(value)
    return made[0]


def numbers(n):
    for i in range(n):
        yield calls()
        yield leaf()


def delegating(n):
    yield from numbers(n)
    yield calls()


def twice(n):
    yield from delegating(n)


async def waiting(n):
    if n == 0:
        return calls()
    return await waiting(n - 1)


class Thing:
    def __init__(self, rank):
        self.rank = rank
        self.made = calls()

    def __lt__(self, other):
        seen.append(calls())
        return self.rank < other.rank

    def __call__(self, x):
        return calls()

    def __len__(self):
        seen.append(leaf())
        return 3

    @property
    def place(self):
        return leaf()

    def __add__(self, other):
        return calls()

    def __enter__(self):
        return calls()

    def __exit__(self, *details):
        seen.append(calls())
        return False


class Special(Thing):
    def __init__(self, rank):
        super().__init__(rank)


def closed(n):
    count = 0

    def inner(step):
        nonlocal count
        count += step
        return calls()

    for i in range(n):
        found = inner(i)
    return found, count


def failing(n):
    if n % 3:
        raise ValueError(n)
    return n


def caught(n):
    found = []
    for i in range(n):
        try:
            failing(i)
        except ValueError as error:
            found.append(calls())
            found.append(stacks.passed_by(error))
        finally:
            found.append(calls())
    return found


def starred(*args, **kwargs):
    return calls()


def decorate(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper


@decorate
def decorated(x):
    return leaf()


def unwind(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


def show(found):
    print(*(" < ".join(f"{name}:{line}" for name, line in each) for each in found), sep="\n")


def everything(turn):
    global seen
    seen = []
    found = [loop(3, turn % 2)[-1], deep(turn + 2), even(2), odd(3), outside(3 if turn else "x")]
    found += twice(2)
    found.append(unwind(waiting(2)))
    things = [Special(rank) for rank in (3, 1, 2)]
    found.append(things[-1].made)
    things.sort()
    sorted(things, key=things[0])
    found += map(things[0], range(2))
    found += [things[0].place, things[0] + 1]
    for thing in things:
        if len(thing) > 2:
            with thing as entered:
                found.append(entered)
    found.append(closed(3)[0])
    found += caught(3)
    options = {"b": 2}
    found.append(starred(1, *[2], a=1, **options))
    found += [decorated(1), (lambda: calls())(), [leaf() for _ in range(2)][-1]]
    found += list(leaf() for _ in range(2)) + seen
    return found


first = None
for turn in range(12):
    found = everything(turn)
    if turn < 2:
        show(found)
    elif turn % 2 and turn > 3 and [each for each in found if len(each) < 9] != first:
        print("turn", turn)
        show(found)
    if turn == 3:
        first = [each for each in found if len(each) < 9]

    class Body:
        here = calls()
        for i in range(3):
            inside = leaf()

    if turn > 9:
        show([Body.here, Body.inside])


def own(n):
    return [(stacks.same(), stacks.too_deep(n + 3)) for _ in range(n)][-1]


for turn in range(5):
    result = own(turn + 1)
print(result)

# Who looks at frames for others: inspect, warnings, logging.
def who(n):
    return [(each.function, each.lineno) for each in inspect.stack()] if n else None


def asking(n):
    found = []
    for i in range(n):
        found.append(who(i))
    return found


def warned(n):
    for i in range(n):
        warnings.warn(f"old {i}")
        if i % 2:
            warnings.warn("odd")


for turn in range(4):
    answers = asking(5)
    with warnings.catch_warnings(record=True) as caught_warnings:
        warnings.simplefilter("always")
        warned(4)
show(answers[1:2] + answers[-1:])
for each in caught_warnings:
    print(each.lineno, each.message, each.filename.rpartition("/")[2])

KIND = "funcName"
logging.basicConfig(stream=sys.stdout, format=f"%({KIND})s:%(line" + "no)d %(message)s")


def logged(n):
    for i in range(n):
        if i > n - 3:
            logging.warning("at %d", i)


for turn in range(5, 8):
    logged(turn)
