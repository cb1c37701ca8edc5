# Calls with defaults and keywords in hot loops, and functions called through their classes.
def scale(x, factor=3, *, offset=1):
    return x * factor + offset


def required(a, b, *, c):
    return a * 100 + b * 10 + c


def only(a, b=2, /, d=4):
    return (a, b, d)


def run(n):
    total = 0
    for i in range(n):
        total += scale(i) + scale(i, factor=2) + scale(i, 5, offset=2) + scale(offset=7, x=i)
        total += required(i, c=1, b=2) + required(b=i, a=1, c=0)
        total += sum(only(i)) + sum(only(i, 1)) + sum(only(i, d=0))
    return total


print(run(300))


def change_defaults(n):
    out = []
    for i in range(n):
        if i == 100:
            scale.__defaults__ = (10,)
        if i == 200:
            scale.__kwdefaults__ = {'offset': 1000}
        if i == 250:
            scale.__kwdefaults__ = None
        try:
            out.append(scale(i))
        except TypeError as e:
            out.append(str(e))
    return out[98:102], out[198:202], out[249:252]


print(change_defaults(260))
scale.__kwdefaults__ = {'offset': 1}
scale.__defaults__ = (3,)


def errors(n):
    seen = []
    for i in range(n):
        try:
            if i % 5 == 0:
                required(i, 2)
            elif i % 5 == 1:
                required(i, 2, 3)
            elif i % 5 == 2:
                scale(i, x=2)
            elif i % 5 == 3:
                scale(i, nothing=2)
            else:
                only(a=1)
        except TypeError as e:
            seen.append(str(e))
    return len(seen), seen[-5:]


print(errors(300))


def mutable(x, into=[]):
    into.append(x)
    return len(into)


print([mutable(i) for i in range(250)][-1])


class Base:
    made = 0

    def __init__(self, name, size=1, *, tag=None):
        self.name = name
        self.size = size
        self.tag = tag
        Base.made += 1

    def describe(self, prefix='<', suffix='>'):
        return prefix + self.name + suffix


class Derived(Base):
    def __init__(self, name, extra=5):
        Base.__init__(self, name, tag='derived')
        self.extra = extra

    def describe(self, prefix='['):
        return Base.describe(self, prefix, suffix=']') + str(self.extra)


def objects(n):
    length = 0
    for i in range(n):
        b = Base('b', tag=i)
        d = Derived('d', extra=i % 3) if i % 2 else Derived('e')
        length += len(b.describe()) + len(d.describe()) + len(d.describe(prefix='((')) + b.size
        if d.tag != 'derived' or b.tag != i:
            print('wrong')
    return length, Base.made


print(objects(300))


def patched(n):
    out = []
    d = Derived('x')
    for i in range(n):
        if i == 150:
            Base.describe = lambda self, prefix='', suffix='': 'patched'
        if i == 250:
            Base.describe = len
        try:
            out.append(d.describe())
        except TypeError as e:
            out.append(str(e))
    return out[148:152], out[-1]


print(patched(260))


def loop_of_calls(values):
    f = scale
    for i in range(220):
        if i == 200:
            f = max
        values.append(f(i, 2))
    return values[198:202]


print(loop_of_calls([]))
