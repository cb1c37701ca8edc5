# The source of classes, functions and modules.
import functools
import inspect
import sys


# Two comments
#   above a class.
@functools.total_ordering
class Size:
    """A size."""

    unit = "m"

    def __init__(self, value):
        self.value = value  # kept

    def __lt__(self, other):
        return self.value < other.value
    # the last comment of the class

# not of the class


class Outer:
    class Inner:
        kind = "inner"

        @staticmethod
        def tell(): return 1

        class Innermost(int): pass

    twice = lambda self, x: (x
                             * 2)


def make():
    # inside
    class Local:
        def method(self):
            text = """
not the end
"""
            return text

        async def later(self):
            await self
    return Local


numbers = [
    1, 2,
]
pick = lambda key: (
    key + 1
)


@functools.cache
def decorated(x,
              y=(1,
                 2)):
    if x:
        # deep
        return y

    # at the end of the body
# after the body


def one_line(): return 1
x = 1

for thing in (Size, Outer, Outer.Inner, Outer.Inner.Innermost, Outer.Inner.tell, Outer.twice,
              make(), make().method, make().later, pick, decorated, one_line, make):
    lines, first = inspect.getsourcelines(thing)
    print(first, "".join(lines), repr(inspect.getcomments(thing)), sep="\n")
    assert inspect.getsource(thing) == "".join(lines)

try:
    inspect.getsource(type("Made", (), {}))
except OSError as error:
    print(error)
for wrong in (int, sys, len, 3, "text", make):
    for function in (inspect.getfile, inspect.getsource, inspect.findsource, inspect.getcomments):
        try:
            answer = function(wrong)
            print(function.__name__, type(answer).__name__)
        except Exception as error:
            print(function.__name__, type(error).__name__, error)

module = sys.modules[__name__]
print(inspect.getsource(module).count("\n"), repr(inspect.getcomments(module)))
print(inspect.getsourcelines(inspect.currentframe())[1])


def frame():
    return inspect.getsourcelines(inspect.currentframe())


print(frame())
print(inspect.getblock(["if x:\n", "    y\n", "z\n"]), inspect.getblock(["def f():\n", "    x\n", "  y\n"]))
