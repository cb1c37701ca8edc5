"""Protocols of iteration and other calls that once answered otherwise than in CPython."""

import cmath
import io
import json


def show(call, *arguments, **options):
    try:
        print(repr(call(*arguments, **options)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter("xy")

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


class Sized(Hinted):
    def __len__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


class Never:
    __iter__ = None


class Wrong:
    def __iter__(self):
        return 5


class Items:
    def __getitem__(self, key):
        return 1 // (2 - key)


for hint in (3, -1, "x", NotImplemented, TypeError("t"), KeyError("k"), True, 2**70):
    for kind in (Hinted, Sized):
        for use in (list, tuple, sorted, lambda q: len(set(q)), lambda q: [*q], lambda q: [1].extend(q), max,
                    lambda q: (lambda *a: a)(*q), lambda q: " ".join(q), dict.fromkeys):
            show(use, kind(hint))
for value in (Never(), Wrong(), Items(), 5, type):
    for use in (lambda q: 2 in q, lambda q: [*q], lambda q: (lambda *a: a)(*q), lambda q: len({*q}), list,
                lambda q: (*q, 1)):
        show(use, value)


class Refusing:
    def __iter__(self):
        print("iter")
        return iter("xy")

    def __length_hint__(self):
        raise KeyError("hint")


def sliced(key, value):
    items = [1, 2, 3, 4]
    items[key] = value
    return items


for use in (lambda q: sliced(slice(1), q), lambda q: sliced(slice(None, None, 2), q), "".join, b"".join,
            lambda q: list(zip(q, q)), bytes, bytearray, [1].__iadd__, min, sum, {}.update, dict, all,
            bytearray().extend, lambda q: len(frozenset().union(q)),
            lambda q: sliced(slice(2), (1, 2))):
    show(use, Refusing())
print(type(iter("abc")).__name__, type(iter("ab\xe9")).__name__, type(iter("")).__name__)
for number in (complex(1.8e90, 1.7e-317), complex(1, -0.0), complex(1e308, 5e-324)):
    show(cmath.phase, number)
    show(cmath.polar, number)
for data in (b"\x00-\xa9ZaZ", b"1\x00", b"\x001", b"1\x00\x00\x00", b"\x00\x00\x001", b"\xff\xfe1\x00",
             b"\xef\xbb\xbf1", b"1\x002\x00", b'"\xa9"', b"\x00\x00\xfe\xff\x00\x00\x001", b"", b"\x00",
             b"\xff\xfe\x00\x001\x00\x00\x00", bytearray(b"[1]"), b"1\x00 ", b'"\xed\xa0\x80"'):
    show(lambda: ascii(json.loads(data)))
for shape in (b",", [3], (1, 3), [2], None, "x"):
    for form in ("B", "x", 5, "b"):
        show(lambda: memoryview(b"0\xa9A").cast(form, shape).shape)
        show(lambda: memoryview(b"").cast(form, shape).shape)
text = io.StringIO("\xe9\U0001f600\xe9\U0001f600")
text.seek(4)
for length in (3, 0, 9):
    text.truncate(length)
    text.write("\U0001f600!")
    print(ascii(text.getvalue()), text.tell())
