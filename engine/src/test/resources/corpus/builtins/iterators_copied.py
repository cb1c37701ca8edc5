# Copies and pickles of iterators go on where the iterator is.
import copy, pickle
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i
def makers():
    yield iter([1, 2, 3]); yield reversed([1, 2, 3]); yield iter((1, 2, 3)); yield iter("abc"); yield iter("a\u20acc")
    yield iter(b"abc"); yield iter(bytearray(b"abc"))
    yield iter({1: 2, 3: 4, 5: 6}); yield iter({1: 2, 3: 4, 5: 6}.items()); yield iter({1: 2, 3: 4, 5: 6}.values())
    yield reversed({1: 2, 3: 4, 5: 6})
    yield iter({7, 8, 9}); yield iter(Seq(3)); yield iter([1, 2, 3, 4].pop, 1); yield enumerate("abc", 5); yield enumerate("abc", 2**63 - 2)
    yield zip("abc", [1, 2, 3]); yield zip("abc", [1, 2, 3], strict=True); yield map(str, [1, 2, 3]); yield filter(None, [1, 2, 3]); yield reversed((1, 2, 3)); yield reversed("abc")
for it in makers():
    r = it.__reduce__()
    print(type(it).__name__, r[0].__name__ , [type(a).__name__ for a in r[1]], r[2:], end=" ")
    next(it)
    c = copy.copy(it) if type(it).__name__ not in ("callable_iterator",) else it
    print(next(c), it.__reduce__()[2:], hasattr(it, "__setstate__"), end=" ")
    for p in range(pickle.HIGHEST_PROTOCOL + 1):
        if type(it).__name__ not in ("callable_iterator", ): assert list(pickle.loads(pickle.dumps(copy.deepcopy(it), p))) == list(copy.copy(copy.deepcopy(it))), it
    print(list(it), it.__reduce__()[1:] if type(it).__name__ not in ("enumerate","zip","map","filter") else "")
it = iter([1, 2, 3, 4])
for n in (2, -5, 100): it.__setstate__(n); print(it.__length_hint__(), end=" ")
print(list(it)); it.__setstate__(0); print(list(it))
it = iter("hello"); it.__setstate__(3); print(list(it))
it = iter(range(10)); it.__setstate__(3); print(list(it)); 
it = reversed([1, 2, 3]); it.__setstate__(1); print(list(it))
it = reversed("abc"); it.__setstate__(1); print(list(it))
try: iter([]).__setstate__("x")
except TypeError as e: print(e)
z = zip([1], [1, 2]); z.__setstate__(1)
try: print(list(z))
except ValueError as e: print(e)

for it in iter(range(0, 30, 10)), iter(range(2**70, 2**70 + 3)), reversed(range(3)):
    next(it)
    for again in copy.copy(it), pickle.loads(pickle.dumps(it)):
        print(list(again))
    it.__setstate__(0)


def closing():
    global calls
    calls += 1
    if calls == 2:
        print(list(source))
    return calls


calls = 0
source = iter(closing, 7)
print(list(source), calls)
