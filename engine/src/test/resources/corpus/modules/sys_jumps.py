"""Jumps to other lines by tracing functions that set f_lineno."""
import sys


class Manager:
    def __init__(self, out, n):
        self.out, self.n = out, n

    def __enter__(self):
        self.out.append(self.n)

    def __exit__(self, *rest):
        self.out.append(-self.n)


def straight(out):
    x = 1
    out.append(x)
    y = 2
    out.append(y)
    out.append(x + y)


def loops(out):
    out.append(1)
    for i in range(2):
        out.append(2)
        out.append(3)
    while len(out) < 6:
        out.append(4)
    out.append(5)


def tries(out):
    out.append(1)
    try:
        out.append(2)
        out.append(3)
    finally:
        out.append(4)
        out.append(5)
    out.append(6)


def withs(out):
    out.append(1)
    with Manager(out, 2):
        out.append(3)
        with Manager(out, 4):
            out.append(5)
    out.append(6)
    with Manager(out, 7):
        out.append(8)
    out.append(9)


def handlers(out):
    try:
        out.append(1)
        1 / 0
    except ZeroDivisionError as e:
        out.append(2)
        out.append(3)
    out.append(sys.exc_info()[0])
    out.append(5)


def returns(out):
    for i in range(2):
        try:
            if out:
                return out.append(1)
            out.append(2)
        finally:
            out.append(3)
            out.append(4)
    out.append(5)


def matches(out):
    match out:
        case []:
            out.append(1)
        case [int(z)]:
            out.append(z)
        case _:
            out.append(3)
    out.append([j for j in out if j])
    out.append(4)


def generator(out):
    def inner():
        yield 1
        out.append(1)
        yield 2
        out.append(2)
    for x in inner():
        out.append(x)
    out.append(3)


def run(function, source, target, shown):
    out = []
    first = function.__code__.co_firstlineno
    state = {"done": False, "events": 0}

    def tracer(frame, event, arg):
        state["events"] += 1
        if state["events"] > 200:
            raise RuntimeError("too many events")
        if frame.f_code is not function.__code__ or state["done"] or event != "line":
            return tracer
        if frame.f_lineno - first == source:
            state["done"] = True
            frame.f_lineno = first + target
        return tracer

    sys.settrace(tracer)
    try:
        function(out)
    except Exception as e:
        out.append(type(e).__name__)
        if shown or type(e) is not ValueError:
            out.append(str(e))
    finally:
        sys.settrace(None)
    print(function.__name__, source, target, out)


LINES = [(straight, 5), (loops, 7), (tries, 8), (withs, 9), (handlers, 8), (returns, 9), (matches, 9),
         (generator, 7)]
# Where jumps depend on how the code of a line is laid out.
SPECIAL = {(withs, 2), (withs, 4), (withs, 7), (handlers, 4), (returns, 1), (generator, 1)}
for function, count in LINES:
    for source in range(1, count + 1):
        for target in range(1, count + 1):
            if (function, target) not in SPECIAL and (function, source) not in SPECIAL:
                run(function, source, target, False)
for case in ((straight, 2, 0), (straight, 2, -1), (straight, 2, 50), (loops, 1, 3), (withs, 1, 3)):
    run(*case, True)
