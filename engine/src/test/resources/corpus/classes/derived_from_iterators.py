for base, args in [
    (property, (lambda s: 5,)), (staticmethod, (len,)), (classmethod, (len,)), (enumerate, ("ab",)),
    (zip, ("ab",)), (map, (len, ["a"])), (filter, (None, [1])), (reversed, ([1],)),
    (complex, (1, 2)), (bytes, (b"q",)), (bytearray, (b"q",)), (frozenset, ([1],)),
]:
    X = type("X", (base,), {"extra": 1})
    x = X(*args)
    x.y = 5
    print(base.__name__, isinstance(x, base), type(x).__name__, x.extra, x.y, x.__dict__["y"], X.__mro__[1:])
for base in (range, slice, memoryview, type(lambda: 0), type(None), bool):
    try:
        type("X", (base,), {})
    except TypeError as e:
        print(e)
print(int.__add__, [].append.__name__, type(int.__add__).__name__, type((1).__add__).__name__, type(str.upper).__name__)
class S:
    __slots__ = ("a",)
print(S.a, S.a.__name__, S.a.__objclass__, type(S.a).__name__)
s = S()
S.a.__set__(s, 4)
print(s.a, S.a.__get__(s), S.a.__get__(None, S) is S.a)
S.a.__delete__(s)
print(hasattr(s, "a"))
