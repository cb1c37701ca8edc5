# Which method is called is found by the shape of its instance; arguments that are evaluated in between may change anything.


class Base:
    def __init__(self, n):
        self.n = n

    def add(self, x):
        return self.n + x

    @staticmethod
    def twice(x):
        return x + x

    @classmethod
    def named(cls, x):
        return cls.__name__[0] + str(x)

    def grow(self, i):
        if i % 40 == 7:
            setattr(self, "extra%d" % (i % 3), i)
        return i


class Left(Base):
    def add(self, x):
        return self.n - x

    @staticmethod
    def twice(x):
        return x * 3


class Right(Base):
    def __init__(self, n):
        self.side = "right"
        super().__init__(n)

    def add(self, x):
        return self.n * x


class Same(Base):
    pass


def calls(objects, count):
    total = 0
    names = []
    for i in range(count):
        each = objects[i % len(objects)]
        total += each.add(i & 7)
        total += each.twice(i & 3)
        if i % 50 == 0:
            names.append(each.named(i))
    return total, names


def shape_changes(objects, count):
    total = 0
    for i in range(count):
        each = objects[i % len(objects)]
        total += each.add(each.grow(i) & 7)
    return total, sorted({len(each.__dict__) for each in objects})


def class_changes(objects, count):
    seen = []

    def change(each, i):
        if i % 60 == 31:
            kind = type(each)
            old = kind.add
            kind.add = lambda self, x, i=i: old(self, x) + i
        return i & 7

    for i in range(count):
        each = objects[i % len(objects)]
        result = each.add(change(each, i))
        if i % 30 == 1 or i % 60 == 31:
            seen.append(result)
    return seen


def shadowed(objects, count):
    total = 0

    def shadow(each, i):
        if i == 150:
            each.add = lambda x: 1000000
        return 1

    for i in range(count):
        each = objects[i % len(objects)]
        total += each.add(shadow(each, i))
    return total


def other_kinds(objects, count):
    results = []
    for i in range(count):
        each = objects[i % len(objects)]
        x = i if i < 150 else float(i) if i < 200 else "x"
        try:
            result = each.add(x)
        except TypeError as error:
            result = str(error)
        if i % 25 == 0 or i > count - 4:
            results.append(result)
    return results


def fresh(*kinds):
    return [kind(i + 2) for i, kind in enumerate(kinds)]


print(calls(fresh(Base, Left), 300))
print(calls(fresh(Base, Left, Right), 300))
print(calls(fresh(Same, Base, Left, Right), 300))
print(calls(fresh(Same, Left), 300))
print(shape_changes(fresh(Base, Left), 300))
print(shape_changes(fresh(Left, Right, Same), 300))
print(shadowed(fresh(Base, Right), 400))
print(other_kinds(fresh(Base, Left, Right), 260))
print(class_changes(fresh(Left, Right), 300))
print(class_changes(fresh(Same, Left), 300))


class Fifth(Base):
    def add(self, x):
        return 5


class Sixth(Fifth):
    pass


print(calls(fresh(Base, Left, Right, Same, Fifth, Sixth), 400))


class Loud:
    def add(self, x):
        if x == 5:
            raise ValueError("five")
        return x


class Quiet:
    add = twice = staticmethod(lambda x: -x)


def caught(objects, count):
    total = errors = 0
    for i in range(count):
        try:
            total += objects[i % 2].add(i % 11)
        except ValueError:
            errors += 1
    return total, errors


print(caught([Loud(), Base(1)], 300))
print(caught([Loud(), Quiet()], 300))
