# What patterns and templates may still say, but should not.
import re
import warnings


def attempt(function, *arguments):
    """Prints the result or the error, and the warnings before it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = ascii(function(*arguments))
        except (re.error, IndexError, ValueError) as error:
            result = f"{type(error).__name__}: {ascii(str(error))}"
    for warning in caught:
        print(warning.category.__name__, ascii(str(warning.message)))
    print(" ", result)


# Numbers of groups that only int() understands.
for number in ("1", "+1", " 1 ", "0_1", "१", "\u2003𝟙", "-1", "1.0", "¹", "-0"):
    attempt(re.compile, rf"(a)(?({number})b|c)")
    attempt(re.sub, "(a)", rf"<\g<{number}>>", "bab")
attempt(re.match("(a)", "ab").expand, r"\g<+1>")

# Names in bytes that are not ASCII.
attempt(re.compile, "(?P<größe>x)(?P=größe)(?(größe)y)".encode())
attempt(re.compile, b"(?P=\xe9)")
attempt(re.sub, "(?P<größe>x)".encode("latin-1"), r"\g<größe>!".encode("latin-1"), b"xy")
attempt(re.sub, b"(?P<a>x)", b"\\g<\xe9>", b"xy")
attempt(re.sub, b"(a)", b"\\g<1\xa0>", b"bab")

# Templates, which have no repetitions.
attempt(re.compile, "a|[bc]", re.TEMPLATE)
attempt(re.template, "a.b")
attempt(re.template, "a*b")
attempt(re.compile, "(?t)a{2}?")
attempt(re.compile, "(?:ab)?+", re.T | re.I)

# With warnings as errors there is no pattern.
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for function, arguments in ((re.compile, ("()(?(+1)a)",)), (re.sub, ("(b)", r"\g<+1>", "b"))):
        try:
            function(*arguments)
        except DeprecationWarning as error:
            print("error:", error)

# Flags that have no name.
odd = re.I | 1 << 20
for flags in (odd, ~odd, ~re.I, ~re.RegexFlag(0), re.RegexFlag(-1), re.RegexFlag(1 << 12), ~~odd):
    print(repr(flags), int(flags), flags.name)
try:
    re.RegexFlag("I")
except ValueError as error:
    print(error)

# A scanner takes its letters from ASCII unless told otherwise.
words = [(r"\w+", lambda scanner, word: word), (r"\s+", None)]
print(re.Scanner(words).scan("plain größe"))
print(re.Scanner(words, re.UNICODE).scan("plain größe"))
print(re.Scanner([(rb"\w", "letter")]).scan(b"ab!"))
