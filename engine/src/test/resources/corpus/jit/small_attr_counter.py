class C:
    def __init__(self): self.n = 0; self.total = 0.0; self.tag = "t"; self.items = []
def f(n):
    c = C()
    for i in range(n):
        c.n += 1
        c.total += i * 0.5
        c.tag = c.tag[-3:] + "u"
        c.items.append(c.n)
        if c.n % 100 == 0: c.items = c.items[-2:]
    return c.n, c.total, c.tag, len(c.items)
print(f(1), f(150), f(10001))
class D(C): __slots__ = ()
def g(n):
    objs = [C(), D()]
    for i in range(n):
        o = objs[i & 1]
        o.n += i
    return [o.n for o in objs]
print(g(300))
