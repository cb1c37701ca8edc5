# The ends of lines in StringIO, states of streams in memory, and what they refuse.
import copy
import io
import pickle

TEXT = "a\nb\r\nc\rd"
for newline in (None, "", "\n", "\r", "\r\n"):
    stream = io.StringIO(TEXT, newline=newline)
    print(repr(newline), list(stream), repr(stream.getvalue()), stream.newlines)
    stream = io.StringIO(newline=newline)
    print([stream.write(part) for part in ("x\n", "y\r", "\nz")], repr(stream.getvalue()))
    print(repr(stream.newlines), stream.__getstate__())
    stream.seek(0)
    print(stream.readline(2), stream.readlines(), stream.readline())
    for protocol in range(2, 6):
        again = pickle.loads(pickle.dumps(stream, protocol))
        assert again.getvalue() == stream.getvalue() and again.tell() == stream.tell()

stream = io.StringIO(newline=None)
for part in ("a\n", "b\r\n", "c\rd"):
    stream.write(part)
    print(stream.newlines)

stream = io.StringIO("0123456789")
stream.seek(11)
print(repr(stream.read()), stream.write(""), repr(stream.getvalue()))
print(stream.write("x"), repr(stream.getvalue()))

data = io.BytesIO(b"0123456789")
view = data.getbuffer()
view[3:5] = b"ab"
print(data.getvalue(), view.nbytes, view.readonly, view[0])
view.release()
target = bytearray(b"-----")
data.seek(8)
print(data.readinto(target), target, data.readinto(target), target)
data.seek(42)
print(data.readinto(target), data.readinto(bytearray()), data.read1(3), data.tell())
data.seek(1)
window = memoryview(target)[1:4]
print(data.readinto(window), target)
print(data.write(memoryview(b"abcdef")[2:4]), data.getvalue())
for bad in (b"bytes", memoryview(b"x"), ""):
    try:
        data.readinto(bad)
    except TypeError as e:
        print(e)

data.mark = "kept"
data.seek(3)
print(data.__getstate__())
again = copy.copy(data)
print(again.getvalue(), again.tell(), again.mark)
for made, states in (
        (io.BytesIO(b"abc"), [
            (b"", -1, None), ("text", 0, None), (b"", 0.0, None), (b"", 0, 0), (b"two", 0), 0,
            (b"fine", 2, {"spam": 3})]),
        (io.StringIO("abc"), [
            ("", "f", 0, None), ("", "", -1, None), (b"", "", 0, None), ("", b"", 0, None),
            ("", "", 0.0, None), ("", "", 0, 0), ("two", 0), 0, ("a\rb", "", 2, {"spam": 3})])):
    for state in states:
        try:
            made.__setstate__(state)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    print(made.getvalue(), made.tell(), made.spam, list(made))

for made in (io.BytesIO(b"x"), io.StringIO("x")):
    for action in (made.detach, made.fileno):
        try:
            action()
        except io.UnsupportedOperation as e:
            print(type(e).__name__, e)
    made.close()
    for action in (
            lambda: made.writelines([]), lambda: made.__getstate__(),
            lambda: made.__setstate__(("closed", "", 0, None)), lambda: pickle.dumps(made)):
        try:
            action()
        except ValueError as e:
            print(e)
