"""Measures how long small pieces of code take.

Of its functions timeit() runs a statement many times and repeat() does so
several times over; an object of the class Timer keeps a statement and what
prepares it. As a program it takes these options before the statement:

  -n/--number N   how often to run the statement (as often as takes 0.2 s)
  -r/--repeat N   how often to measure (5)
  -s/--setup S    what to run once before (pass)
  -p/--process    count the time of the process, not that of the clock
  -u/--unit U     nsec, usec, msec or sec
  -v/--verbose    show all times; given more often, with more digits
  -h/--help       show this
"""

import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
dummy_src_name = "<timeit-src>"
_globals = globals
_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}

_LOOP = """\
def inner(_it, _timer{parameters}):
    {setup}
    _begin = _timer()
    for _i in _it:
        {stmt}
        pass
    _end = _timer()
    return _end - _begin
"""


def reindent(src, indent):
    """Text whose lines but the first stand further to the right."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """Runs a statement, or calls a function, many times."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        variables = _globals() if globals is None else globals
        parameters = ""
        before = ""
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            before = setup + "\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            names["_setup"] = setup
            parameters += ", _setup=_setup"
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            # Alone it must be complete: what would only fit into the loop is refused.
            compile(before + stmt, dummy_src_name, "exec")
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            names["_stmt"] = stmt
            parameters += ", _stmt=_stmt"
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = _LOOP.format(stmt=stmt, setup=setup, parameters=parameters)
        exec(compile(self.src, dummy_src_name, "exec"), variables, names)
        self.inner = names["inner"]

    def print_exc(self, file=None):
        """Write the exception that is being handled, with the lines of the statement."""
        import linecache
        import traceback
        linecache.cache[dummy_src_name] = (
            len(self.src), None, self.src.split("\n"), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that so many runs take."""
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """Several results of timeit()."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """A number of runs that takes 0.2 seconds or more, and how long it took."""
        scale = 1
        while True:
            for part in (1, 2, 5):
                number = scale * part
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """The seconds that so many runs of a statement take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
        stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
        number=default_number, globals=None):
    """Several results of timeit()."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


def main(args=None, *, _wrap_timer=None):
    """Measure the statement of a command line and show the best time."""
    import getopt
    try:
        options, args = getopt.getopt(
            sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
            ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    timer, number, setup, unit = default_timer, 0, [], None
    rounds, verbose, digits = default_repeat, 0, 3
    for name, value in options:
        if name in ("-n", "--number"):
            number = int(value)
        elif name in ("-s", "--setup"):
            setup.append(value)
        elif name in ("-u", "--unit"):
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.",
                      file=sys.stderr)
                return 2
            unit = value
        elif name in ("-r", "--repeat"):
            rounds = max(1, int(value))
        elif name in ("-p", "--process"):
            timer = time.process_time
        elif name in ("-v", "--verbose"):
            digits += 1 if verbose else 0
            verbose += 1
        elif name in ("-h", "--help"):
            print(__doc__, end=" ")
            return 0
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    measured = Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", timer)

    def loops(count):
        return f"{count} loop" + ("" if count == 1 else "s")

    def show(count, taken):
        print(f"{loops(count)} -> {taken:.{digits}g} secs")

    def length(seconds):
        fit = unit or next((u for u in ("sec", "msec", "usec") if seconds >= _UNITS[u]), "nsec")
        return "%.*g %s" % (digits, seconds / _UNITS[fit], fit)

    try:
        if number == 0:
            number, _ = measured.autorange(show if verbose else None)
            if verbose:
                print()
        times = measured.repeat(rounds, number)
    except Exception:
        measured.print_exc()
        return 1
    if verbose:
        print("raw times:", ", ".join(map(length, times)))
        print()
    each = [taken / number for taken in times]
    best, worst = min(each), max(each)
    print(f"{loops(number)}, best of {rounds}: {length(best)} per loop")
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(
            "The test results are likely unreliable. The worst time (%s) was more than four "
            "times slower than the best time (%s)." % (length(worst), length(best)),
            UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
