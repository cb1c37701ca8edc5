# super() in hot code: which class comes next, what it is bound to, and errors.
import traceback


class Base:
    made = 0

    def __init__(self, x):
        self.x = x
        Base.made += 1

    def value(self):
        return self.x

    @property
    def twice(self):
        return self.x * 2

    @classmethod
    def build(cls, x):
        return cls(x)

    @staticmethod
    def clamp(x):
        return x if x < 50 else 50


class Left(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def value(self):
        return super().value() + self.y

    @property
    def twice(self):
        return super().twice + 1

    @classmethod
    def build(cls, x):
        return super().build(x)


class Right(Base):
    def __init__(self, x, *rest):
        super().__init__(x)
        self.rest = rest

    def value(self):
        return super().value() * 3


class Both(Left, Right):
    def __init__(self, x, y):
        super().__init__(x, y)

    def value(self):
        return super().value() + 1000

    @classmethod
    def build(cls, x):
        return cls(x, x)


class Explicit(Left):
    def value(self):
        return super(Explicit, self).value() + super(Left, self).value()


def work(n):
    total = 0
    things = [Base(1), Left(1, 2), Right(4), Both(5, 6), Explicit(7, 8)]
    for i in range(n):
        things[1] = Left(i, 1)
        things[3] = Both(i, 2)
        for t in things:
            total += t.value() + t.twice
            total += t.clamp(i)
        total += Both.build(i).value() + Base.build(i).value()
    return total


print(work(300), Base.made)


def twice(n):
    return [Left(i, i).twice for i in range(n)][-1]


print(twice(300))


class Lazy:
    def get(self):
        return 1


class Odd(Lazy):
    def get(self, n=0):
        if n == 250:
            self = 5
        try:
            return super().get()
        except TypeError as e:
            return str(e)

    def kept(self):
        s = super()
        return s.get() + s.get()

    def repr(self):
        return repr(super())

    def nested(self):
        return [super(Odd, self).get() for _ in range(2)]

    def missing(self):
        return super().nothing()


def odd(n):
    o = Odd()
    out = []
    for i in range(n):
        out.append(o.get(i))
        out.append(o.kept())
        out.append(o.nested())
    return out[-3:], [x for x in out if isinstance(x, str)]


print(odd(300))
o = Odd()
for i in range(300):
    r = o.repr()
print(r)


def miss(n):
    c = 0
    for i in range(n):
        try:
            o.missing()
        except AttributeError as e:
            c += 1
            last = e
    return c, str(last)


print(miss(300))


def make():
    class P:
        def f(self):
            return "P"

    class Q(P):
        def f(self):
            return super().f() + "Q"

    return P, Q


made = [make() for _ in range(3)]


def foreign(n):
    out = []
    for i in range(n):
        q = made[i % 3][1]()
        out.append(q.f())
        if i > 290:
            try:
                out.append(made[(i + 1) % 3][1].f(q))
            except TypeError as e:
                out.append(str(e))
    return out[-4:]


print(foreign(300))


# Changes in mid-loop
class C1:
    def f(self):
        return 1


class C2(C1):
    def f(self):
        return super().f() + 10


class C3(C2):
    pass


def change(n):
    out = []
    c = C3()
    for i in range(n):
        out.append(c.f())
        if i == 200:
            C1.f = lambda self: 2
        if i == 240:
            C2.f = lambda self: 3
        if i == 260:
            del C2.f
        if i == 270:
            del C1.f
    return out


try:
    print(change(300))
except AttributeError as e:
    print(e)


class D1:
    def f(self):
        return 1


class D2(D1):
    def f(self):
        return super().f() + 10


def hidden(n):
    global super
    d = D2()
    out = []
    for i in range(n):
        if i == n - 2:
            super = lambda: type("S", (), {"f": lambda self: 500})()
        out.append(d.f())
    return out[-4:]


print(hidden(300))
del super


class E1:
    def f(self, n):
        return 1 // n


class E2(E1):
    def f(self, n):
        return super().f(n) + 1


def fails(n):
    e = E2()
    t = 0
    for i in range(n, -1, -1):
        t += e.f(i)
    return t


try:
    fails(300)
except ZeroDivisionError:
    traceback.print_exc()


class F1:
    def f(self):
        return self.f()


class F2(F1):
    def f(self):
        return super().f()


for i in range(2):
    try:
        F2().f()
    except RecursionError as e:
        print("recursion", e)


class G:
    def f(self):
        return super().g()


def nothing(n):
    c = 0
    for i in range(n):
        try:
            G().f()
        except AttributeError as e:
            c += 1
            m = str(e)
        try:
            G.f(3)
        except TypeError as e:
            m2 = str(e)
    return c, m, m2


print(nothing(300))


class Meta(type):
    def __call__(cls, *args):
        made = super().__call__(*args)
        made.tag = "meta"
        return made


class H(metaclass=Meta):
    def __init__(self, a):
        super().__init__()
        self.a = a

    def __setattr__(self, name, value):
        super().__setattr__(name, value)

    def __getattribute__(self, name):
        return super().__getattribute__(name)


def metas(n):
    for i in range(n):
        h = H(i)
    return h.a, h.tag


print(metas(300))


def no_class(self):
    return super().f()


def outside(n):
    c = 0
    for i in range(n):
        try:
            no_class(D2())
        except RuntimeError as e:
            c += 1
            m = str(e)
    return c, m


print(outside(200))
