"""Calls of number functions and formats that once answered otherwise than in CPython."""

import decimal
import operator
import struct
import time
import zlib
from array import array
from datetime import date, datetime, timezone
from decimal import Context, Decimal, Inexact


def show(call, *arguments, **options):
    try:
        print(repr(call(*arguments, **options)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for spec in ("*^020.0", ">0,.1", "<05", "^00", "05", "0,", ">,", "020.3f", "+08.1e", "=+9", "00", " ,.2%"):
    show(format, Decimal("-091E-6"), spec)
for digits in (3, (3,), [1, 2], "12", (10,), (True,), None):
    for exponent in ("F", "N", 2):
        show(Decimal, (1, digits, exponent))
for signals in ([Inexact], {Inexact: True}, 5, "x", [5], Context().traps, {}):
    show(setattr, decimal.getcontext().copy(), "traps", signals)
    show(lambda: Context(traps=signals))
for arguments in ((2, 3, "a"), (2.5, 3, 1), ("a", 2, 3), (2, 3, 1.5), (2, None, 3), (2, 3, None)):
    show(pow, *arguments)
for code in "efdfbq":
    for value in (2**2000, 1e300, "a", 70000.0):
        show(struct.pack, "<" + code, value)
show(zlib.decompress, zlib.compress(b"abc") + b"rest")
show(zlib.decompress, zlib.compress(b"abc")[:-2])
show(lambda: array("i", [1]).__iadd__([2]))
show(array("u").append, "ab")
show(array("u").append, 5)
for times in (3, 0, -1):
    show(lambda: len(array("h", [5, 3]).__imul__(times)))
show(lambda: len(array("d", [5, 3]) * 4))
for text in ("NaN123", "sNaN123", "NaN12"):
    show(lambda: Context(prec=2).create_decimal(Decimal(text)))
show(format, Decimal(5), ",n")
show(lambda: str(datetime.fromtimestamp(-2**59, timezone.utc)))
show(lambda: time.gmtime(2**60))
show(operator.abs, [1])
show(eval, "print(i for i in [], a b)")
show(eval, "print(i for i in [], a)")
show(lambda: date.min.ctime())
show(lambda: datetime(99, 1, 1).ctime())
show(time.asctime, (99, 1, 1, 0, 0, 0, 0, 1, 0))
