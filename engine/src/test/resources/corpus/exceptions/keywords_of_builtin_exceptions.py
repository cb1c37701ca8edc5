# Which built-in exceptions take keywords, and what they say about others.
def make(cls, *arguments, **keywords):
    try:
        made = cls(*arguments, **keywords)
    except TypeError as error:
        print(cls.__name__, "TypeError:", error)
    else:
        print(repr(made), [getattr(made, name) for name in keywords])


for cls in [ValueError, KeyError, OSError, BlockingIOError, FileNotFoundError, SyntaxError,
            StopIteration, SystemExit]:
    make(cls, 1, name="n")
make(OSError, 1, "not permitted", path="/x")
make(UnicodeDecodeError, "ascii", b"x", 0, 1, "why", name=3)
make(ImportError, "gone", name="mod", path="/mod")
make(ImportError, "gone", nam="mod")
make(AttributeError, "none", name="a", obj=5)
make(NameError, "none", name="a")
make(NameError, "none", obj="a")


class Refused(OSError):
    def __init__(self, code, *, host):
        super().__init__(code, "refused", host)
        self.host = host


error = Refused(61, host="here")
print(repr(error), error, error.filename, error.host)

# Notes that are no list stay with the group they were put on.
group = ExceptionGroup("some", [ValueError(1), TypeError(2)])
group.__notes__ = 5
matched, rest = group.split(TypeError)
print(hasattr(matched, "__notes__"), hasattr(rest, "__notes__"))
del group.__notes__
group.add_note("first")
matched, rest = group.split(TypeError)
rest.add_note("second")
print(group.__notes__, matched.__notes__, rest.__notes__)

for text in ["f'{1 + 123_a + b}'", "f'{0x}'", "f'{12abc + b}'", "f'{0b12 + b}'"]:
    try:
        compile(text, "<text>", "eval")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.text)

for form, value in [("%hd", 3), ("%ld", 4), ("%hhd", 5), ("%lld", 6)]:
    try:
        print(form % value)
    except ValueError as error:
        print(form, error)
