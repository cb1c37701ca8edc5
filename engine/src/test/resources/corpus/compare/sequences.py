print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 9, 9], [1, 2] <= [1, 2], [1, 2] >= [1, 2], [1, [2, 3]] < [1, [2, 4]], ["a"] < ["b"])
print((1, 2) < (1, 3), () < (0,), (1, "a") < (1, "b"), (1, 2) == (1, 2), (1,) != (1,), (1, 2) > (1,), (0, "z") < (1, "a"), (1, 2) == [1, 2])
for f in (lambda: [1, "a"] < [1, 2], lambda: (1, None) < (1, 2), lambda: [1] < (1,), lambda: [[1]] < [["a"]], lambda: sorted([1, "a"]), lambda: max([1, None]), lambda: min("a", 1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([1, "a"] == [1, 2], [1, "a"] < [2, 2], (1, None) == (1, None), [float("nan")] == [float("nan")])
nan = float("nan")
print([nan] == [nan], nan == nan, nan in [nan], (nan,) == (nan,), [nan].count(nan), {nan: 1}.get(nan), nan != nan, not (nan < 1), nan is nan)
print({1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1, 2} == {2, 1}, {1} < {1, 2}, {1, 2} <= {1, 2}, {1} > set(), {1} < {2}, {1} == frozenset([1]))
print("abc" == "abc", b"abc" < b"abd", b"a" == "a", range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 4, 2) == range(0, 3, 2), range(3) == [0, 1, 2])
print([1, 2, 3] == [1, 2, 3.0], [True, False] == [1, 0], [[]] == [[]], [()] == [[]])
