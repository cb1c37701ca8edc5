s = "abcdefghij"
for sl in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(2, 8, -1), slice(-100, 100), slice(100, 200), slice(5, 5), slice(None, None, 3),
           slice(-1, -5, -1), slice(-5, -1), slice(3, None, -1), slice(None, 3, -1), slice(None, None, 100), slice(None, None, -100), slice(2**70, None), slice(-2**70, 2**70), slice(None, None, 2**70), slice(None, None, -2**70), slice(True, 5)):
    print(sl, repr(s[sl]), [1, 2, 3, 4, 5][sl], (1, 2, 3, 4, 5)[sl], b"12345"[sl], range(10)[sl], sl.indices(10))
for i in (0, 1, 9, -1, -10):
    print(s[i], end=" ")
print()
for i in (10, -11, 2**70, -2**70):
    for seq in (s, [1, 2, 3], (1, 2, 3), b"abc", range(3)):
        try:
            print(seq[i])
        except IndexError as e:
            print(type(e).__name__, e)
for bad in ("1", 1.0, None, (1, 2)):
    for seq in (s, [1], (1,), b"a", range(1)):
        try:
            print(seq[bad])
        except TypeError as e:
            print(e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s["a":]
except TypeError as e:
    print(e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
