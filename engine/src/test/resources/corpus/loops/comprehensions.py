print([x * x for x in range(5)], {x % 3 for x in range(10)} == {0, 1, 2}, {x: x * x for x in range(4)}, tuple(x for x in "ab"), [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(4)])
x = "outer"
print([x for x in range(3)], x)
print([(i, j) for i in range(3) if i != 1 for j in "ab" if (i, j) != (2, "a")], [a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ["xyz", "pq"]], [k for k in {"a": 1, "b": 2}], {v: k for k, v in {"a": 1}.items()})
print([f(3) for f in [lambda v, n=n: v * n for n in range(3)]], [lambda: i for i in range(3)][0](), sum(i for i in range(101)), max(len(w) for w in "a bb ccc".split()), any(i > 3 for i in range(5)), all(i > 3 for i in range(5)), sorted(-i for i in range(3)), ",".join(str(i) for i in range(3)))
def f(n):
    k = 10
    return [k * i for i in range(n)], [[k + i + j for j in range(2)] for i in range(2)], {i: [j for j in range(i)] for i in range(3)}
print(f(3))
class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        bad = [i for i in range(2) if items]
    except NameError as e:
        err = str(e)
print(C.doubled, C.err)
print([y := i * 2 for i in range(3)], y, [z for i in range(5) if (z := i * i) > 3], [i if i % 2 else -i for i in range(4)], [not i for i in (0, 1)], [[i, j] for i, j in zip("ab", [1, 2])])
try:
    [1 // i for i in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    [undefined for i in range(1)]
except NameError as e:
    print(e)
print([i for i in range(3) for i in range(i)], [len(l) for l in [[1], [], [1, 2]]], [c for s in ["ab", "cd"] for c in s], [*(i for i in range(3))], {*(i for i in [1])}, dict((i, chr(97 + i)) for i in range(3)))
g = (print("evaluated", i) or i for i in range(2))
print("created"); print(list(g), list(g))
it = [1, 2, 3]
gg = (i for i in it)
it = [9]
it2 = gg
print(list(it2))
cond = 2
gg = (i for i in [1, 2, 3] if i > cond)
cond = 0
print(list(gg))
print([[r[i] for r in [[1, 2], [3, 4]]] for i in range(2)], [(lambda q: q + i)(10) for i in range(2)], {(i, j): i * j for i in range(2) for j in range(2)})
