# Bools in instances: unboxed up to four, later ones, changes of kind, tables, slots.
class Flags:
    def __init__(self, n):
        self.a = n % 2 == 0
        self.b = n % 3 == 0
        self.c = not self.a
        self.d = self.a and self.b
        self.e = self.b or self.c
        self.f = True

    def count(self):
        return self.a + self.b + self.c + self.d + self.e + self.f


class Slotted:
    __slots__ = ("on", "level", "off")

    def __init__(self, on):
        self.on = on
        self.level = 1
        self.off = not on


def flip(flags):
    flags.a = not flags.a
    flags.e = not flags.e
    return flags.a, flags.e


def total(n):
    s = 0
    for i in range(n):
        f = Flags(i)
        s += f.count()
        a, e = flip(f)
        s += (a is True) + (e is False)
        slotted = Slotted(i & 1 == 0)
        if slotted.on and not slotted.off:
            s += slotted.level
    return s


print(total(300))
f = Flags(6)
print(f.__dict__, type(f.a), f.a is True, f.c is False)
del f.b
print(f.__dict__, hasattr(f, "b"), flip(f), sorted(vars(f)))


class Changing:
    def __init__(self, done):
        self.done = done
        self.name = "n"


def read(values):
    out = []
    for value in values:
        c = Changing(value)
        out.append((c.done, type(c.done).__name__))
        c.done = not c.done
        out.append(c.done)
    return out


print(read([True, False] * 30)[-4:])
print(read([True, 1, 0, None, 2.5, "x", False, [], 1 == 1])[:18])


class Later:
    pass


def later(n):
    seen = []
    for i in range(n):
        o = Later()
        o.x = i
        o.done = i % 5 == 0
        if i > 60:
            o.done = i if i % 7 == 0 else o.done
        if i > 80:
            o.done = None if i % 11 == 0 else o.done
        seen.append(o.done)
    return seen


print(later(100)[55:])
many = Later()
for name in "abcdefgh":
    setattr(many, name, name < "e")
print(vars(many), many.d, many.e)
many.d = 4
many.a = "text"
many.c = False
print(vars(many))
many.__class__ = Changing
many.done = True
print(vars(many), many.done is True)
many.__dict__ = {"b": False, "z": True}
print(vars(many), many.z is True)


class Base:
    def __init__(self):
        self.ready = False
        self.busy = True


class One(Base):
    def __init__(self):
        Base.__init__(self)
        self.one = True


class Two(Base):
    def __init__(self):
        Base.__init__(self)
        self.two = "2"
        self.last = False


def mixed(objects, n):
    hits = 0
    for i in range(n):
        o = objects[i % len(objects)]
        if o.busy and not o.ready:
            o.ready = True
            hits += 1
        elif o.ready:
            o.busy = not o.busy
            o.ready = o.busy
            hits += 10
    return hits


print(mixed([One(), Two(), Base()], 500))
odd = One()
odd.ready = 1
print(mixed([One(), Two(), odd, Base()], 500), odd.ready)
