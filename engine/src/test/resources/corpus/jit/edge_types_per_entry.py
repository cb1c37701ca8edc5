# The same loop is entered with other types each time.
def s(items, start):
    for x in items: start = start + x
    return start
for args in (([1, 2, 3] * 50, 0), ([1.5] * 120, 0), (["a"] * 110, ""), ([[1]] * 105, []), ([(1,)] * 105, ()), ([True] * 200, 0), ([2**62] * 120, 0), ([1, 2.5] * 80, 0), (range(300), 0), ({1: 2, 3: 4}, 0), ("abc" * 40, ""), ([0.1] * 150, 1), ([1] * 300, 0.5)):
    r = s(*args)
    print(r if not isinstance(r, (str, list, tuple)) else (len(r), r[:2]))
for bad in (([1] * 150 + ["x"], 0), (["a"] * 150 + [1], ""), ([None] * 2, 0), (5, 0)):
    try: s(*bad)
    except TypeError as e: print(e)
def idx(seq, n):
    t = 0
    for i in range(n): t += len(str(seq[i % len(seq)]))
    return t
for seq in ([1, 22, 333], (1, 2.5), "abc", range(5, 50, 9), b"xyz", [1.5, 2], ["a", "bb"], {0: "zero", 1: "one"}, [None, True]): print(idx(seq, 150), end=" ")
print()
def cmp(a, b, n):
    c = 0
    for i in range(n): c += a < b
    return c
print([cmp(a, b, 130) for a, b in ((1, 2), (2.5, 1), ("a", "b"), ([1], [2]), (1, 2.5), (True, 2), (2**70, 1), ({1}, {1, 2}))])
