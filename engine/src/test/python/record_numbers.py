"""Records how CPython writes and formats numbers: writes the tables in resources/numbers."""

import math
import os
import random
import struct
import sys

sys.set_int_max_str_digits(0)
RANDOM = random.Random(20)
TARGET = os.path.join(os.path.dirname(__file__), "..", "resources", "numbers")

FLOATS = [0.0, -0.0, 0.5, 1.5, 2.5, 0.1, 0.25, 1.0, 10.0, 100.0, 1e16, 1e15, 123456.789, -2.675,
          1e-5, 1e-4, 9.5, 99.95, 0.045, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308,
          float("inf"), float("-inf"), float("nan"), 1e22, 1e23, 12345678.9, -0.0001, 999999.5, 1/3]
INTS = [0, 1, -1, 7, 42, -255, 1000, 65535, 1234567, -9876543210, 2**63, -2**63, 10**30, True, 97]
STRINGS = ["", "a", "abc", "hello world", "é", "日本"]
COMPLEX = [0j, 1j, -1j, 1+2j, -1.5-0.25j, complex(-0.0, -0.0), complex(float("nan"), 1), 1e20+1e-7j,
           complex(1, float("inf"))]


def bits(value):
    return "%016x" % struct.unpack(">Q", struct.pack(">d", value))[0]


def attempt(action):
    try:
        return action()
    except Exception as error:
        return "!" + type(error).__name__ + ": " + str(error)


def specs():
    fills = ["", "", "", "<", ">", "^", "=", "*<", "0>", "é^", "_="]
    types = ["", "", "d", "b", "o", "x", "X", "n", "c", "e", "E", "f", "F", "g", "G", "%", "s", "q"]
    while True:
        yield "".join([
            RANDOM.choice(fills),
            RANDOM.choice(["", "", "", "+", "-", " "]),
            RANDOM.choice(["", "", "", "", "z"]),
            RANDOM.choice(["", "", "", "#"]),
            RANDOM.choice(["", "", "0"]),
            RANDOM.choice(["", "", "1", "5", "12", "20", "33"]),
            RANDOM.choice(["", "", "", ",", "_"]),
            RANDOM.choice(["", "", "", ".0", ".1", ".2", ".3", ".5", ".10", ".17", ".30"]),
            RANDOM.choice(types),
        ])


def write(name, lines):
    with open(os.path.join(TARGET, name), "w", encoding="utf-8", newline="\n") as out:
        for line in lines:
            out.write(line + "\n")


def literal(value):
    if isinstance(value, float):
        return "f" + bits(value)
    if isinstance(value, bool):
        return "b" + str(int(value))
    if isinstance(value, int):
        return "i" + str(value)
    if isinstance(value, complex):
        return "c" + bits(value.real) + bits(value.imag)
    return "s" + value


def formats():
    endless = specs()
    for group, count in ((FLOATS, 2500), (INTS, 2000), (STRINGS, 500), (COMPLEX, 800)):
        for _ in range(count):
            value = RANDOM.choice(group)
            spec = next(endless)
            yield literal(value) + "\t" + spec + "\t" + attempt(lambda: format(value, spec))


def percents():
    types = "diuoxXeEfFgGsraq%c"
    for _ in range(2500):
        value = RANDOM.choice(RANDOM.choice([FLOATS, INTS, INTS]))
        spec = "%" + "".join([
            RANDOM.choice(["", "", "-", "+", " ", "#", "0", "-0", "+0", "# 0"]),
            RANDOM.choice(["", "", "1", "6", "15"]),
            RANDOM.choice(["", "", ".", ".0", ".1", ".4", ".12"]),
            RANDOM.choice(types),
        ])
        yield literal(value) + "\t[" + spec + "]\t" + attempt(lambda: ("[" + spec + "]") % (value,))


def reprs():
    values = list(FLOATS)
    values += [2.0 ** k for k in range(-1074, 1024, 3)]
    values += [float("1e%d" % k) for k in range(-323, 309, 2)]
    while len(values) < 3000:
        value = struct.unpack(">d", struct.pack(">Q", RANDOM.getrandbits(64)))[0]
        if value == value:
            values.append(value)
    values += [round(RANDOM.random() * 10 ** RANDOM.randrange(-3, 8), RANDOM.randrange(9))
               for _ in range(1500)]
    values += [struct.unpack(">d", struct.pack(">Q", RANDOM.getrandbits(52) >> RANDOM.randrange(52)))[0]
               for _ in range(300)]
    for value in values:
        digest = "" if value != value else str(hash(value))
        yield bits(value) + "\t" + repr(value) + "\t" + digest


def big():
    size = RANDOM.choice([3, 30, 62, 63, 64, 65, 80, 200, 700])
    value = RANDOM.getrandbits(size)
    if RANDOM.random() < 0.2:
        value = (1 << size) + RANDOM.choice([-1, 0, 1])
    return value * RANDOM.choice([1, -1])


def operations():
    operators = [("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b),
                 ("/", lambda a, b: a / b), ("//", lambda a, b: a // b), ("%", lambda a, b: a % b),
                 ("&", lambda a, b: a & b), ("|", lambda a, b: a | b), ("^", lambda a, b: a ^ b)]
    for _ in range(400):
        a, b = big(), big()
        for symbol, action in operators:
            yield "%d\t%s\t%d\t%s" % (a, symbol, b, attempt(lambda: action(a, b)))
        count = RANDOM.randrange(130)
        yield "%d\t<<\t%d\t%d" % (a, count, a << count)
        yield "%d\t>>\t%d\t%d" % (a, count, a >> count)
        small = RANDOM.randrange(-50, 50)
        yield "%d\t**\t%d\t%d" % (small, count, small ** count)


def elementary():
    for _ in range(400):
        unit = RANDOM.uniform(-1, 1)
        x, y = RANDOM.uniform(-30, 30), RANDOM.uniform(-30, 30)
        rows = [("atan", x), ("asin", unit), ("acos", unit), ("cosh", x), ("erf", x / 10),
                ("log2", abs(x)), ("log10", abs(x))]
        for name, value in rows:
            yield name + "\t" + bits(value) + "\t" + bits(0.0) + "\t" + repr(getattr(math, name)(value))
        yield "atan2\t" + bits(x) + "\t" + bits(y) + "\t" + repr(math.atan2(x, y))
        yield "hypot\t" + bits(x) + "\t" + bits(y) + "\t" + repr(math.hypot(x, y))


write("format.tsv", formats())
write("percent.tsv", percents())
write("repr.tsv", reprs())
write("operations.tsv", operations())
write("elementary.tsv", elementary())
