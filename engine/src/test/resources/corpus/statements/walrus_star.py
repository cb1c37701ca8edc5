if (n := len([1, 2, 3])) > 2: print(n)
while (line := ["a", "b", ""].pop(n - 1 if n > 0 else 0)) != "" and n: n -= 1
print(n, repr(line))
print([y := 5, y ** 2], (z := 1, 2), z, [last := i for i in range(3)], last, any((w := v) > 2 for v in [1, 3, 5]), w)
def f(x, y=(d := 4)): return x, y
print(f(a := 1), a, d)
x = (y := 2) + (q := 3); print(x, y, q)
print({(k := "key"): (v := 1)}, k, v, f"{(t := 7)} {t}")
data = [1, 2, 3, 4]
print([r for i in data if (r := i * i) > 4], (lambda: (u := 9))())
total = 0
print([total := total + v for v in data], total)
def cond(x): return "big" if (h := x // 2) > 2 else f"small {h}"
print(cond(10), cond(2))
a, *b = *[1, 2], *"xy"; print(a, b)
print(*[1], *(2, 3), *{4: 5}, **{"sep": "/"}); print([*[], *()], (*[1],), {*[1], *[2]} == {1, 2}, {**{}, "a": 1, **{"a": 2}})
def g(*args, key=None, **kw): return args, key, kw
print(g(*range(2), *"a", key=1, **{"z": 2}, **{"w": 3}))
for x, *y in [(1, 2, 3), [4]]: print(x, y)
*a, b = "hey"; print(a, b)
(a, *b), *c = [[1, 2], 3, 4]; print(a, b, c)
r = 1, *[2, 3]; print(r)
def h(): return *"ab", 3
print(h())
