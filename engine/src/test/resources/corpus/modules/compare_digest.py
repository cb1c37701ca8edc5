# Comparing secrets: which kinds of values, and derived types that say otherwise what is equal.
import array
import hmac
import operator
import secrets


class Text(str):
    def __eq__(self, other):
        return False


class Data(bytes):
    def __eq__(self, other):
        return False


pairs = [
    ("key", "key"), ("key", "Key"), (Text("key"), "key"), (b"key", b"key"), (b"key", b"keys"),
    (Data(b"key"), b"key"), (b"key", Data(b"key")), (bytearray(b"a"), b"a"),
    (memoryview(b"abc")[1:], b"bc"), (array.array("b", [97]), b"a"), (1, 2), ("a", b"a"),
    ("\xe9", "a"), (b"a", 1), (None, b""), (memoryview(b"aabb")[::2], b"ab"),
]
for compare in hmac.compare_digest, secrets.compare_digest:
    for a, b in pairs:
        try:
            print(compare(a, b))
        except (TypeError, BufferError) as error:
            print(type(error).__name__, error)
print(hasattr(operator, "_compare_digest"))
