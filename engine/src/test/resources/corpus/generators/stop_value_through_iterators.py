# What an iterator gives with its StopIteration goes through those that wrap it.
import os
import sys


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration("liftoff")
        self.left -= 1
        return self.left


def steps(count):
    for step in range(count):
        yield step
    return "done"


def end_of(iterator):
    try:
        while True:
            next(iterator)
    except StopIteration as stop:
        return stop.value


for make in Countdown, steps:
    print(end_of(make(3)), end_of(enumerate(make(3))), end_of(map(str, make(3))))
    print(end_of(filter(None, make(3))), end_of(zip(make(3))), end_of(zip([1, 2, 3, 4], make(2))))
    print(end_of(zip(make(2), make(2), strict=True)), end_of(map(pow, [1, 2], make(5))))
    print(list(enumerate(make(2))), list(zip(make(2), "ab")), [*map(str, make(3))])


def relay(iterator):
    answer = yield from iterator
    print("relayed", answer)


for _ in relay(enumerate(Countdown(2))):
    pass
for _ in relay(map(str, steps(2))):
    pass
print(map(str, Countdown(1)).__next__())


# A zip that has ended asks its iterators again.
numbers = iter(range(10))
pairs = zip(numbers, [10, 20])
for _ in range(4):
    print(list(pairs), end=" ")
print(next(numbers))

left = iter(list(range(3000)))
total = 0
for _ in range(40):
    for a, b in zip(left, [1, 2, 3, 4]):
        total += a * b
print(total, next(left))

both = zip([1, 2, 3], [4, 5])
for pair in both:
    print(pair, end=" ")
print(next(both, "nothing left"))

print(type(sys.implementation).__name__, str(sys.implementation).startswith("namespace(name='"))
print(sys.implementation.version == sys.version_info, len(os.uname()))
print(os.uname().sysname == os.uname()[0], repr(os.uname()).startswith("posix.uname_result(sysname="))
