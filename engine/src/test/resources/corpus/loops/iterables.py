for x in [1, "a", None, 2.5, (1, 2), [3]]:
    print(x, end=" ")
for x in (1, 2): print(x, end=" ")
for x in "héy": print(x, end=" ")
for x in {"k": 1, "j": 2}: print(x, end=" ")
for x in {5}: print(x, end=" ")
for x in b"ab": print(x, end=" ")
for x in range(3): print(x, end=" ")
for x in (i * i for i in range(3)): print(x, end=" ")
for x in reversed([1, 2]): print(x, end=" ")
for x in map(str, [1, 2]): print(x, end=" ")
for x in zip("ab", "cd"): print(x, end=" ")
for x in enumerate("ab", start=5): print(x, end=" ")
for x in filter(None, [0, 1]): print(x, end=" ")
for k, v in {"a": 1}.items(): print(k, v, end=" ")
for v in {"a": 1}.values(): print(v, end=" ")
for x in iter([7, 8].pop, 7): print(x, end=" ")
for x in sorted({3, 1, 2}): print(x, end=" ")
print()
class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
for x in Countdown(3): print(x, end=" ")
print(list(Countdown(4)), sum(Countdown(5)), 2 in Countdown(4), max(Countdown(3)), tuple(Countdown(2)), [*Countdown(2)], dict(zip(Countdown(2), "ab")))
class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("done")
        return i * 100
print(list(Seq()), [x for x in Seq()], 200 in Seq(), tuple(reversed(list(Seq()))))
class BadIter:
    def __iter__(self):
        return 5
class BadNext:
    def __iter__(self):
        return self
class RaiseNext:
    def __iter__(self):
        return self
    def __next__(self):
        raise ValueError("in next")
for bad in (5, None, BadIter(), BadNext(), RaiseNext(), 1.5, len, Countdown):
    try:
        for x in bad:
            pass
    except Exception as e:
        print(type(e).__name__, e)
for i, (a, b) in enumerate(zip("ab", range(2))): print(i, a, b, end=";")
for (a, b), c in [((1, 2), 3)]: print(a, b, c)
for a, in [[1], [2]]: print(a, end=" ")
for x in [1, 2, 3][::-1]: print(x, end=" ")
for x in 1, 2, 3: print(x, end=" ")
for x in *[1], *"a": print(x, end=" ")
print()
