class Counter:
    step = 1
    def __init__(self):
        self.n = 0
    def inc(self):
        self.n += self.step
        return self
    def add(self, a, b=2, *args, c=3, **kw):
        self.n += a + b + sum(args) + c + sum(kw.values())
        return self.n
    @property
    def double(self):
        return self.n * 2
    @double.setter
    def double(self, v):
        self.n = v // 2
    @staticmethod
    def stat(x):
        return x % 5
    @classmethod
    def klass(cls, x):
        return x + cls.step
def f(n):
    c = Counter()
    t = 0
    for i in range(n):
        c.inc().inc()
        t += c.stat(i) + c.klass(i) + Counter.stat(i + 1)
        t += c.double
        if i % 10 == 0:
            c.double = 10
    return c.n, t
print(f(5), f(300), f(10001))
def kinds(n):
    c = Counter()
    for i in range(n):
        c.add(1)
        c.add(1, 2)
        c.add(1, 2, 3, 4)
        c.add(1, c=5)
        c.add(a=1, z=9)
        c.add(*[1, 2], **{"c": 0})
    return c.n
print(kinds(2000))
def replaced(n):
    c = Counter()
    for i in range(n):
        c.inc()
        if i == n // 2:
            Counter.inc = lambda self: setattr(self, "n", self.n + 100) or self
    return c.n
old = Counter.inc
print(replaced(100)); Counter.inc = old; print(replaced(10000)); Counter.inc = old
def shadowed(n):
    c = Counter()
    t = 0
    for i in range(n):
        r = c.inc()
        t += 1 if r is c else r
        if i == n // 2:
            c.inc = lambda: 7
    return t, c.n
print(shadowed(100), shadowed(10000))
def bound(n):
    c = Counter()
    inc = c.inc
    for i in range(n):
        inc()
        c.step = i % 3
    return c.n
print(bound(1000))
class Base:
    def run(self, x): return x + 1
class Mid(Base):
    def run(self, x): return super().run(x) * 2
class Leaf(Mid):
    def run(self, x): return super().run(x) - 3
def chain(n):
    l, t = Leaf(), 0
    for i in range(n):
        t = l.run(t) % 10007
    return t
print(chain(10), chain(10000))
def builtin_methods(n):
    l, s, d = [], "a,b,c", {}
    t = 0
    for i in range(n):
        l.append(i)
        t += len(s.split(",")) + s.find("b") + s.upper().count("C")
        d.setdefault(i % 5, []).append(i)
        t += l.pop() if i % 2 else l.index(l[0])
    return t, len(l), {k: len(v) for k, v in d.items()}
print(builtin_methods(1000))
