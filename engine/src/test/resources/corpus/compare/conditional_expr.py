def sign(x):
    return "neg" if x < 0 else "zero" if x == 0 else "pos"
print([sign(x) for x in (-5, 0, 3, -0.0, 1e-300, -2**70)])
print((1 if True else 2) + (3 if False else 4), 1 if True else 2 + 3 if False else 4)
f = (lambda x: x * 2) if len("ab") == 2 else (lambda x: x)
print(f(4))
v = [i if i % 2 else -i for i in range(8)]
print(v, [("fizz" if i % 3 == 0 else "") + ("buzz" if i % 5 == 0 else "") or i for i in range(1, 16)])
x = None
y = x if x is not None else "default"
print(y)
print([a if a else "falsy" for a in (0, 1, "", "a", None, [], [1])])
grade = lambda s: "A" if s >= 90 else "B" if s >= 80 else "C" if s >= 70 else "F"
print([grade(s) for s in (95, 85, 75, 10)])
def g(n):
    return (yield_one if n else yield_zero)()
def yield_one():
    return 1
def yield_zero():
    return 0
print(g(1), g(0))
t = (1, 2) if 1 else (3,)
a, b = (5, 6) if not t else t
print(a, b, t)
