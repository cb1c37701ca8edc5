import io
import sys
import timeit


class Clock:
    def __init__(self, step):
        self.now, self.step = 0.0, step

    def __call__(self):
        return self.now

    def wrap(self, timer):
        return self


def tick():
    clock.now += clock.step


for step, arguments in ((1.0, []), (0.0055, []), (2.5e-6, ["-n100"]), (60.0, ["-r3"]), (3e-5, ["-vv"]),
                        (0.003, ["-u", "usec"]), (1.0, ["--nope"]), (1.0, ["-n2", "-s", "print('setup')"])):
    clock = timeit.clock = Clock(step)
    timeit.tick = tick
    print(arguments, timeit.main([*arguments, "import timeit", "timeit.tick()"], _wrap_timer=clock.wrap))
for stmt, setup in (("return", "pass"), ("yield", "pass"), ("  x", "pass"), ("pass", "break"), (None, "pass"),
                    ("pass", None), ("from math import *", "pass")):
    try:
        timeit.Timer(stmt, setup)
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__)
clock = Clock(0.25)
timer = timeit.Timer("total.append(1)\ntick()", "total.clear()", clock, {"total": [], "tick": tick})
print(timer.timeit(3), timer.repeat(2, 4), timer.autorange(lambda *found: print(found)))
try:
    timeit.Timer("x = 1\n1 / 0").timeit(1)
except ZeroDivisionError:
    out = io.StringIO()
    timeit.Timer("x = 1\n1 / 0").print_exc(out)
    print(out.getvalue().splitlines()[-1])
print(repr(timeit.reindent("a\nb", 2)))
