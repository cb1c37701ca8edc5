"""What is said of wrong arguments, names and classes, and who is asked first."""
import operator


def attempt(text, **names):
    try:
        print(text, "->", eval(text, names))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "round(key=1)", "sum(key=1)", "pow(1, x=1)", "compile(1, x=1)", "exec(key=1)", "memoryview(1, x=1)",
    "super(1, 2, 3)", "super(x=1)", "classmethod(x=1)", "staticmethod(1, 2)", "enumerate(x=1)", "enumerate()",
    "exec(1, 2, 3)", "eval('1', 2, 3)", "eval('1', 2)", "exec('1', 2)", "__import__('sys', level=-1)",
    "__import__('a/b')", "__import__(\"it's\")", "ExceptionGroup('m', excs=1)",
):
    attempt(text)


class Bytes:
    def __bytes__(self):
        return b"own"


attempt("bytes(x)", x=Bytes())
attempt("bytearray(x)", x=Bytes())


class Guess:
    def __init__(self, guess):
        self.guess = guess

    def __length_hint__(self):
        return self.guess


for guess in (True, 3, 2 ** 70, -1, "x", NotImplemented):
    attempt("length_hint(x)", length_hint=operator.length_hint, x=Guess(guess))

array = bytearray(b"ab")
try:
    array += array
except BufferError as error:
    print(error, array)
empty = bytearray()
empty += empty
print(empty)

for left, right in (("s", b"b"), ({}, "a"), (range(2), "a"), ({1}, [1]), (None, "a"), ([1], "a"), (1, "ab"), (object, "a")):
    try:
        left *= right
        print(left)
    except TypeError as error:
        print(error)


class Twice:
    __slots__ = ("a", "a")


print(Twice.__slots__, Twice.a.__name__)


class Collected:
    @classmethod
    def __new__(*arguments):
        return arguments


class Maker:
    def __get__(self, instance, owner):
        print("bound to", instance, owner.__name__)
        return lambda *arguments: arguments


class Asked:
    __new__ = Maker()


print([getattr(each, "__name__", each) for each in Collected(1, 2)])
print([getattr(each, "__name__", each) for each in Asked(3)])


class First:
    pass


class Second:
    pass


try:
    First.__bases__ = (Second,)
except TypeError as error:
    print(error)
try:
    import operator.nothing
except ImportError as error:
    print(error, error.__suppress_context__)

for text in ("'abc", "1__0", "a)", "x = 1€", "f'{a b}'", "(1 +\n", "x = = 1", "if x:\n  y\n z"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as error:
        print(repr(text), error.msg, repr(error.text), error.offset, error.end_offset)
