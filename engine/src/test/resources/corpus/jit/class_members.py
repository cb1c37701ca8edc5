# Properties, static and class methods and values of classes in hot loops, changed on the way.
import traceback


class Shape:
    count = 0
    scale = 2
    limit = 1.5
    tags = ("a", "b")

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @property
    def area(self):
        return self.compute() * self.scale

    @property
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        if value < 0:
            raise ValueError("negative size %d" % value)
        self._size = value

    @property
    def only(self):
        return 1

    @staticmethod
    def clamp(x):
        return x if x < 100 else 100

    @classmethod
    def kind(cls):
        return cls.rank

    def compute(self):
        return 0


class Square(Shape):
    rank = 1

    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def compute(self):
        return self.side * self.side


class Rect(Shape):
    rank = 2
    scale = 3

    def __init__(self, w, h):
        super().__init__("rect")
        self.w = w
        self.h = h

    def compute(self):
        return self.w * self.h


class Cube(Square):
    rank = 3

    def compute(self):
        return super().compute() * 6

    @staticmethod
    def clamp(x):
        return -x


def work(n):
    total = 0
    for i in range(n):
        for s in (Square(i & 15), Rect(i & 7, 3), Cube(i & 3)):
            total += s.area + s.kind() + s.clamp(i)
            s.size = i
            total += s.size
            if isinstance(s, Cube):
                total += 1
            elif isinstance(s, (Square, int)):
                total += 2
            if type(s) is Rect:
                total += len(s.tags)
    return total, Shape.count


print(work(300))


def values(n):
    s = Square(3)
    out = []
    for i in range(n):
        out.append((s.scale, s.limit, Shape.scale, Square.clamp(i), Shape.kind is Square.kind))
        if i == n - 50:
            Shape.scale = 7
        if i == n - 40:
            s.scale = "own"
        if i == n - 30:
            Shape.limit = None
        if i == n - 20:
            Square.clamp = lambda x: "new"
        if i == n - 10:
            Square.clamp = staticmethod(lambda x: "newer")
        if i == n - 5:
            del s.scale
    return out[-60::5]


print(values(300))


def sizes(n):
    s = Square(1)
    for i in range(n, -3, -1):
        s.size = i
    return s


try:
    sizes(300)
except ValueError:
    traceback.print_exc()


def reads(n):
    s = Square(1)
    errors = []
    for i in range(n):
        try:
            s.only = i
        except AttributeError as e:
            errors.append(str(e))
    return len(errors), errors[0]


print(reads(200))


class Prop:
    def __init__(self, v):
        self.v = v

    @property
    def p(self):
        return self.v

    def __getattr__(self, name):
        return "attr " + name


class Failing(Prop):
    @property
    def p(self):
        if self.v > 250:
            raise AttributeError("inner")
        return self.v


def hooks(n):
    out = []
    for i in range(n):
        out.append(Prop(i).p)
        out.append(Failing(i).p)
    return out[-3:]


print(hooks(300))


def props(n):
    p = Prop(5)
    out = []
    for i in range(n):
        out.append(p.p)
        if i == n - 20:
            Prop.p = property(lambda self: self.v + 1)
        if i == n - 15:
            Prop.p = 3
        if i == n - 10:
            p.p = 4
        if i == n - 5:
            del Prop.p
            del p.p
    return out[-25:]


print(props(300))


class Counter:
    made = 0
    total = 0.5
    flag = True

    def __init__(self):
        Counter.made += 1
        Counter.total += 1
        Counter.flag = not Counter.flag


class Derived(Counter):
    pass


def counting(n):
    for i in range(n):
        Counter()
        Derived()
        if i == 200:
            Counter.made = 10**18 * 9
        if i == 250:
            Counter.total = 1
    return Counter.made, Derived.made, Counter.total, Counter.flag


print(counting(400))


def own(n):
    for i in range(n):
        Derived.made += 1
    return Derived.made - Counter.made, "made" in vars(Derived)


print(own(300))


class Meta(type):
    def __instancecheck__(cls, x):
        return x == 3

    @property
    def kind(cls):
        return "meta"


class WithMeta(metaclass=Meta):
    kind = "class"
    n = 0


class Liar:
    @property
    def __class__(self):
        return Square


def metas(n):
    hits = 0
    for i in range(n):
        WithMeta.n += 1
        hits += isinstance(i % 5, WithMeta)
        hits += isinstance(Liar(), Square) + isinstance(Liar(), Rect)
        hits += isinstance(True, int) + isinstance(i, float)
        hits += WithMeta.kind == "meta"
    return hits, WithMeta.n, WithMeta().kind


print(metas(300))


def check(x, c):
    return isinstance(x, c)


def checks(n):
    out = []
    for i in range(n):
        out.append(check(i, int))
    for c in (int, (int, str), int | str, 5, "x"):
        try:
            out.append(check(1, c))
        except TypeError as e:
            out.append(str(e))
    return out[-6:]


print(checks(300))


class Op:
    def build(v):
        class K:
            def get(self):
                return v

            @property
            def got(self):
                return v

        return K

    build = staticmethod(build)


def factories(n):
    kinds = [Op.build(i) for i in range(3)]
    total = 0
    for i in range(n):
        k = kinds[i % 3]()
        total = total * 3 % 1000003 + k.get() + k.got
    return total


print(factories(400))


class Base2:
    def __init__(self, a):
        self.a = a
        self.b = None
        self.c = 1.5


class X1(Base2):
    def __init__(self, a):
        super().__init__(a)
        self.d = a


class X2(Base2):
    def __init__(self, a):
        super().__init__(a)
        self.e = a


class X3(X1, X2):
    pass


def several(n):
    out = []
    for i in range(n):
        out = [X1(i), X2(str(i)), X3(i / 2), X1(None), Base2(i)]
    return [sorted(vars(x).items()) for x in out]


print(several(300))
