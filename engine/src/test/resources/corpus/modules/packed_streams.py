"""gzip and quopri over streams in memory, stat's tests of modes, and slots in classes derived from library types."""

import collections
import datetime
import decimal
import fractions
import gzip
import io
import quopri
import stat

data = b"hello gzip " * 50
packed = gzip.compress(data, mtime=1)
print(packed[:3], packed[4:8], gzip.decompress(packed) == data, gzip.decompress(packed + packed) == data * 2)
out = io.BytesIO()
with gzip.GzipFile(fileobj=out, mode="wb", mtime=5, filename="") as f:
    print(f.write(b"line one\nline two\n"), f.tell(), f.writable(), f.readable())
    f.write(memoryview(b"last"))
with gzip.open(io.BytesIO(out.getvalue())) as f:
    print(f.readline(), f.tell(), f.read(4), f.peek(1)[:1], f.seek(0), f.readlines(), f.mtime)
with gzip.open(io.BytesIO(out.getvalue()), "rt", encoding="ascii") as f:
    print(list(f))
for bad in (b"", b"xx", packed[:-9], packed[:-4] + b"\0\0\0\0", b"PK" + packed[2:], packed[:5]):
    try:
        print(gzip.decompress(bad))
    except (EOFError, gzip.BadGzipFile) as e:
        print(type(e).__name__, e)
for act in (lambda: gzip.open(io.BytesIO(), "rt", newline="").read() and 0, lambda: gzip.open(io.BytesIO(), "rb", encoding="x"),
            lambda: gzip.open(5), lambda: gzip.GzipFile(fileobj=io.BytesIO(), mode="z"), lambda: f.read()):
    try:
        print(act())
    except (ValueError, TypeError, EOFError) as e:
        print(type(e).__name__, e)

for text in (b"a=b c\n", "caf\xe9 = 1\t\n".encode("latin-1"), b"x" * 90, b"end \n"):
    coded = quopri.encodestring(text)
    print(coded, quopri.decodestring(coded) == text, quopri.encodestring(text, quotetabs=True, header=True))
source, target = io.BytesIO(b"=41=\nB_"), io.BytesIO()
quopri.decode(source, target, header=True)
print(target.getvalue())

for mode in (0o100644, 0o040755, 0o120777, 0o104755, 0o041777, 0o102644, 0o010600, 0):
    print(oct(mode), stat.filemode(mode), stat.S_ISDIR(mode), stat.S_ISREG(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)))

for base, args in ((datetime.date, (2020, 1, 2)), (datetime.datetime, (2020, 1, 2)), (datetime.timedelta, (1,)), (datetime.time, (1,)),
                   (decimal.Decimal, ("1",)), (fractions.Fraction, (1, 2)), (collections.deque, ()), (list, ()), (float, ())):
    class Closed(base):
        __slots__ = ("x",)

    class Open(base):
        __slots__ = ("x", "__dict__")

    one, two = Closed(*args), Open(*args)
    one.x = two.x = 1
    two.y = 2
    print(base.__name__, one.x, two.x, two.__dict__, hasattr(one, "__dict__"), one == base(*args))
    try:
        one.y = 2
    except AttributeError as e:
        print(e)
    del one.x
    try:
        print(one.x)
    except AttributeError as e:
        print(e)
