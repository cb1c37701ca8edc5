# Slots of classes derived from built-in ones, formats that are no strings, keywords for tuples.
for base in (int, bytes, tuple, str, float, type, list):
    for slots in ("x", ()):
        try:
            type("A", (base,), {"__slots__": slots})
            print(base.__name__, slots, "made")
        except TypeError as e:
            print(base.__name__, slots, e)

for spec in (3, None, object(), b""):
    try:
        object().__format__(spec)
    except TypeError as e:
        print(e)


class Pair(tuple):
    def __init__(self, items, note=None):
        self.note = note


class Plain(tuple):
    pass


pair = Pair([1, 2], note=3)
print(pair, pair.note)
for cls in (tuple, Plain):
    try:
        cls(sequence=())
    except TypeError as e:
        print(e)
try:
    Pair((1,), (2,), (3,))
except TypeError as e:
    print(type(e).__name__)
