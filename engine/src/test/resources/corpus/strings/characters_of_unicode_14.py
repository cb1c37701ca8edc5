# What kinds of characters there are, and how they are mapped, in the version of Unicode that the language knows.
import hashlib
from decimal import Decimal
from fractions import Fraction

RANGES = [
    (0, 0x3400), (0x9FE0, 0xAC20), (0xD700, 0xE010), (0xF8F0, 0x12000), (0x16A00, 0x17000),
    (0x1D7A0, 0x1D800), (0x1DF00, 0x1E300), (0x1F000, 0x1F020), (0x2A6D0, 0x2A710),
]
KINDS = [
    "isprintable", "isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "islower", "isupper", "istitle",
    "isspace", "isidentifier",
]
MAPPINGS = ["upper", "lower", "title", "casefold", "swapcase", "capitalize"]
CHARACTERS = [chr(code) for first, last in RANGES for code in range(first, last)]

for kind in KINDS:
    test = getattr(str, kind)
    found = [ord(c) for c in CHARACTERS if test(c)]
    print(kind, len(found), hashlib.md5(repr(found).encode()).hexdigest())
found = [ord(c) for c in CHARACTERS if ("a" + c).isidentifier()]
print("inside identifiers", len(found), hashlib.md5(repr(found).encode()).hexdigest())
for mapping in MAPPINGS:
    mapped = getattr(str, mapping)
    found = [(ord(c), [ord(m) for m in mapped(c)]) for c in CHARACTERS if mapped(c) != c]
    print(mapping, len(found), hashlib.md5(repr(found).encode()).hexdigest())
print(ascii("\u2c2f\ua7c0\u0264\u019b".swapcase()), ascii(repr("\u2e5a\u0870\U0001e030")))
print("\ua7d1\u0264".upper().encode("unicode_escape"))
print(float("\x0b1\u2003"), int("\u0661\x0c"))
TEXTS = [
    "1\x1c", "\x1f1", "1\x1c\u2003", "\U0001d7cf\U0001d7d0", "\u0661\u0662", "\U00016ac3", "1_\U0001d7cf",
    "\U0001d7cf.\u0665e\U0001d7d1", "0x\u0661", "\U0001d7cfj",
]
for text in TEXTS:
    for kind in (int, float, complex, Decimal, Fraction):
        try:
            print(kind(text))
        except (ValueError, ArithmeticError) as e:
            print(type(e).__name__, ascii(e.args) if isinstance(e, ValueError) else "")
