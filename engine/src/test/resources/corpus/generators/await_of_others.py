"""What can't be awaited, and what generators show while they run."""
import types
import sys


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        print("result", e.value)
    except Exception as e:
        print(type(e).__name__, e, "|", repr(e.__cause__), "|", repr(e.__context__))


@types.coroutine
def pause():
    yield


async def inner():
    await pause()


async def wait(other):
    await other

started = inner()
started.send(None)
run(wait(started))
started.close()


class Gives:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value

spare = inner()
run(wait(Gives(spare)))
spare.close()
run(wait(Gives(7)))
run(wait(7))


class Exits:
    def __init__(self, how):
        self.how = how

    async def __aenter__(self):
        return self

    def __aexit__(self, *details):
        return self.how


async def leave(how, fail):
    async with Exits(how):
        if fail:
            1 / 0

for how in (5, Gives(iter(())), Gives(3)):
    run(leave(how, False))
    run(leave(how, True))


class Items:
    def __init__(self, answer):
        self.answer = answer

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.answer


class Raises:
    def __await__(self):
        return 1 / 0


async def loop(answer):
    async for _ in Items(answer):
        pass

for answer in (4, Raises(), Gives(2)):
    run(loop(answer))


def names():
    found = []
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_name != "<module>":
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def last():
    print(names(), outer.gi_yieldfrom is None)
    try:
        yield 1
    except KeyError:
        print(names(), outer.gi_yieldfrom is None)
    yield 2


def first():
    yield from last()

outer = first()
next(outer)
print(outer.gi_yieldfrom is not None, outer.throw(KeyError))
