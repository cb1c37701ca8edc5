class Sq:
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s
class Circ:
    def __init__(self, r): self.r = r
    def area(self): return 3 * self.r * self.r
class Tri:
    def __init__(self, b, h): self.h = h; self.b = b
    def area(self): return self.b * self.h / 2
class Named(Sq):
    def area(self): return -super().area()
class Dyn:
    def __getattr__(self, name): return lambda: 1000
def total(shapes, rounds):
    t = 0
    for _ in range(rounds):
        for s in shapes:
            t += s.area()
    return t
print(total([Sq(2)], 500), total([Sq(2), Circ(1)], 500), total([Sq(2), Circ(1), Tri(3, 4)], 500), total([Sq(2), Circ(1), Tri(3, 4), Named(1), Dyn()], 500))
print(total([Sq(1)] * 200 + [Circ(2)] * 200 + [Tri(1, 1)] * 3 + [Named(2)], 20))
def add(a, b): return a + b
def mixed(n):
    vals = [1, 2.5, "a", [1], (2,), True, 2**65]
    out = []
    for i in range(n):
        v = vals[i % len(vals)]
        r = add(v, v)
        if i >= n - 7:
            out.append(r)
    return out
print(mixed(7), mixed(1000))
def dispatch(n):
    ops = [lambda x: x + 1, lambda x: x * 2, lambda x: x - 3, abs, float, int, lambda x: x % 1000]
    x = 5
    for i in range(n):
        x = ops[i % len(ops)](x)
    return x
print(dispatch(7), dispatch(10003))
class Op:
    def __add__(self, o): return 1
    def __radd__(self, o): return 2
    def __lt__(self, o): return True
    def __getitem__(self, i): return i * 3
    def __len__(self): return 4
    def __call__(self, x): return x + 5
    def __bool__(self): return False
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter((1, 2))
    def __eq__(self, o): return o == 0
def protocols(n):
    objs = [Op(), [1, 2, 3], "abc", (4, 5)]
    t = 0
    o = Op()
    for i in range(n):
        x = objs[i % 4]
        t += len(x)
        e = x[1]
        t += e if type(e) is int else 7
        t += (o + i) + (i + o) + (o < i) + o[i] + o(i) + (1 in o) + sum(o) + (o == 0) + (not o)
        if x:
            t += 1
    return t
print(protocols(4), protocols(2000))
def late_poly(n):
    shapes = [Sq(1)] * (n - 3) + [Tri(2, 3), None, Circ(5)]
    t = 0
    for s in shapes:
        try:
            t += s.area()
        except AttributeError as e:
            print(e)
    return t
print(late_poly(50), late_poly(15000))
def unary(n):
    t = 0
    for i in range(n):
        x = (i, i / 2, i % 2 == 0, -i, 2**63 + i)[i % 5]
        t += -x + +x - abs(x) * 2
        t += ~x if type(x) is int else 1
        t %= 10**12
    return t
print(unary(1000))
