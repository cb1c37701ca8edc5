# What pickles say, as a listing, and the shorter forms that mean the same.
import io
import pickle
import pickletools


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


shared = ["a", "b"]
values = [
    None, True, 5, 300, -7, 10 ** 20, 1.5, "text", b"bytes", (1,), (1, 2, 3, 4), [1, [2]],
    {"k": "v"}, {1}, frozenset([2]), [shared, shared, shared[0]], Point(1, "one"), len,
]
for value in values:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(type(value).__name__, protocol)
        pickletools.dis(data)
        short = pickletools.optimize(data)
        print(len(data), len(short), short)
        if not isinstance(value, Point):
            assert pickle.loads(short) == value
for info, argument, place in pickletools.genops(pickle.dumps({"a": [1, 2]}, 2)):
    print(info.name, repr(info.code), argument, place, info.proto, info.stack_before, info.stack_after)
for bad in (b"", b"\xff", b"K", b"N", b"(.", b"g0\n.", b"p0\n.", b"S'a\n.", b"X\x05\0\0\0abc"):
    try:
        pickletools.dis(bad, out=io.StringIO())
    except ValueError as error:
        print(bad, error)
text = io.StringIO()
pickletools.dis(pickle.dumps([1, 2], 0), text, indentlevel=2)
print(text.getvalue())
