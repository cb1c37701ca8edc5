# Released views, hashes, and subscripts with tuples.
source = bytearray(b"abcdef")
view = memoryview(source)
for key in (0,), (slice(0, 1), 0), (0, slice(0, 1)), 0.0, "a", (slice(0, 1), slice(0, 2)):
    for store in False, True:
        try:
            if store:
                view[key] = 1
            else:
                view[key]
            print(key)
        except (TypeError, NotImplementedError) as error:
            print(type(error).__name__, error)
fixed = memoryview(b"abcdef")
print(hash(fixed) == hash(b"abcdef"))
fixed.release()
print(hash(fixed) == hash(b"abcdef"), fixed == fixed, fixed == b"abcdef", fixed != memoryview(b"abcdef"))
other = memoryview(b"abc")
print(other == fixed, b"abc" == fixed)
other.release()
try:
    hash(other)
except ValueError as error:
    print(error)
for left, right in (memoryview(b"a"), b"b"), (b"a", memoryview(b"b")):
    try:
        print(left < right)
    except TypeError as error:
        print(error)
print(memoryview(bytes(range(200)) * 300)[::-3].hex()[:40])
