"""A template of %s, %r and %a with its values beside it: each becomes text before the next is looked at."""
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, "line", lineno, str(message).split(".")[0])


warnings.showwarning = show
warnings.simplefilter("always")


class Noisy:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        print("str of", self.name)
        warnings.warn("text of " + self.name, stacklevel=2)
        return self.name

    def __repr__(self):
        print("repr of", self.name)
        return "<%s>" % self.name


def value(name):
    print("evaluating", name)
    return Noisy(name)


stack = [1, 2, 3]
print("%s, then %s" % (stack, stack.pop()))
print("%s, then %d" % (stack, stack.pop()))
pair = (stack, stack.pop())
print("%s, then %s" % pair)

for _ in range(2):
    print("%s %r %5s|%-6s|%.1s|%%" % (value("a"), value("b"), value("c"),
                                      value("d"),
                                      value("e")))
    print(("%s" + " and %s") % (value("f"), value("g")) + "!")
    print("%s %d" % (value("h"),
                     value("i").name == "i"))

for template in ("%s", "%s %s %s"):
    try:
        print(template % (value("j"), value("k")))
    except TypeError as error:
        print(error)
try:
    print("%s" % (value("l"), value("m")))
except TypeError as error:
    print(error)
try:
    print("%s %s" % (*"xyz",))
except TypeError as error:
    print(error)
print("%s" % (("nested", 1),), "%a" % ("é",), "%+05s|" % ("x",), "%3.1f" % (2,), "none" % ())


class Level(int):
    pass


class Reading:
    def __int__(self):
        return Level(7)

    def __index__(self):
        return Level(2)

    def __float__(self):
        return 1.5


def measure(reading):
    print("%d" % reading)
    print("%x %f" %
          (reading, reading))
    print(b"%d" % reading, "%*d" % (4, reading))
    print([1, 2, 3, 4][reading:])
    print("abcd"[:reading], "abcd".find("d", reading))


for _ in range(2):
    measure(Reading())
