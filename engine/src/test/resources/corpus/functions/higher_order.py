print(list(map(lambda x: x + 1, [1, 2])), list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, "ab", [1, 2], (True, False))), list(map(str, range(3))), list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(6))), list(map(len, ["a", "bb"])))
from functools import reduce, partial
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], "init"), reduce(max, [3, 9, 2]), partial(pow, 2)(5), partial(int, base=2)("101"), partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4))
def apply_n(f, n, x):
    for _ in range(n):
        x = f(x)
    return x
print(apply_n(lambda x: x * 2, 10, 1), apply_n(lambda s: s + "!", 3, "hey"), apply_n(lambda t: (t[1], t[0] + t[1]), 50, (0, 1)))
def curry(f, n):
    def go(args):
        return lambda x: f(*args, x) if len(args) == n - 1 else go(args + (x,))
    return go(())
print(curry(lambda a, b, c: a * b + c, 3)(2)(3)(4))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "join": "{}{}".format}
print([ops[k](3, 4) for k in ops])
print(sorted(["bb", "a", "ccc"], key=lambda s: (-len(s), s)), max(["a", "bbb", "cc"], key=len), min([3, -1, 2], key=abs), sorted(range(6), key=lambda x: (x % 2, -x)))
def pipeline(*steps):
    return lambda data: reduce(lambda acc, f: f(acc), steps, data)
print(pipeline(sorted, reversed, list, lambda l: l[:2])([3, 1, 2]))
it = map(lambda x: print("map", x) or x, [1, 2])
print("lazy")
print(next(it)); print(list(it)); print(next(it, "done"))
z = zip("abc", range(2)); print(list(z), list(z))
print(list(zip()), list(zip("ab")), dict(zip("ab", [1, 2])), list(zip(*[(1, "a"), (2, "b")])), list(zip([1, 2], [3, 4], strict=True)))
try:
    list(zip([1], [2, 3], strict=True))
except ValueError as e:
    print(e)
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
bound = [].append
bound(1); bound(2)
print(bound.__self__, "abc".upper.__name__, list(map("x".join, ["abc", "de"])), list(map(int.__add__, [1, 2], [3, 4])), callable(len), callable(5))
class Adder:
    def __init__(self, n):
        self.n = n
    def __call__(self, x):
        return x + self.n
    def meth(self, x):
        return x * self.n
a = Adder(5)
print(list(map(a, range(3))), list(map(a.meth, range(3))), a.meth.__self__ is a, Adder.meth(a, 2), a.meth.__name__, a.meth == a.meth, list(map(Adder.meth, [a, a], [1, 2])))
