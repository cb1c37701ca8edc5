print(1 in [1, 2], 3 in [1, 2], 3 not in [1, 2], "a" in "abc", "d" not in "abc", "" in "abc", 1 in (1,), 1 in {1: 2}, 2 in {1: 2}, 1 in {1}, 1.0 in [1], True in [1], None in [None], [1] in [[1]], (1, 2) in {(1, 2): 0})
print(5 in range(10), 10 in range(10), 5 in range(0, 10, 2), -1 in range(10), 2.0 in range(5), "a" in range(5), 2**70 in range(2**71), 3 in range(10, 0, -1), None in range(3), 2.5 in range(5), True in range(2))
print(97 in b"abc", b"bc" in b"abc", b"" in b"", b"x" not in b"abc")
class Only:
    def __contains__(self, x):
        return "truthy" if x == 3 else ""
print(3 in Only(), 4 in Only(), 4 not in Only())
class It:
    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2, 3])
print(2 in It(), 9 in It())
class Get:
    def __getitem__(self, i):
        print("get", i, end=" ")
        if i > 3:
            raise IndexError
        return i * 10
print(20 in Get(), 25 in Get())
g = (i for i in range(10))
print(3 in g, 3 in g, next(g, "done"))
for f in (lambda: 1 in 5, lambda: [] in {}, lambda: {} in {1}, lambda: 1 in "a", lambda: "a" in b"a", lambda: 300 in b"a", lambda: 1 in None):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print({1} in [{1}], frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})
