# isinstance, issubclass and super() with objects that pretend to be of a class or to be one.
class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattribute__(self, name):
        if name == "_target":
            return object.__getattribute__(self, name)
        return getattr(self._target, name)


class Base:
    def name(self):
        return "Base"


class Derived(Base):
    def name(self):
        return super(Derived, self).name() + "+Derived"


print(isinstance(Proxy(Derived()), Base), isinstance(Proxy(3), Base))
print(Derived.name(Proxy(Derived())))
try:
    Derived.name(Proxy(3))
except TypeError as error:
    print(error)


class Loud(super):
    def shout(self):
        return type(self).__name__.upper()


class Last(Derived):
    def name(self):
        return Loud(Last, self).name() + "+Last"


Last.above = Loud(Last)
print(Last().name(), Last().above.name(), Last().above.shout(), isinstance(Last().above, super))


class Kind:
    def __init__(self, *bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases


root = Kind()
middle = Kind(root)
leaf = Kind(Kind(), middle)
print(issubclass(leaf, root), issubclass(root, leaf), issubclass(middle, middle))


class Thing:
    def __init__(self, kind):
        self.kind = kind

    @property
    def __class__(self):
        return self.kind


print(isinstance(Thing(leaf), root), isinstance(Thing(root), leaf), isinstance(3, root))
for check in isinstance, issubclass:
    for first, second in (int, 3), (3, int), (3, 3):
        try:
            print(check(first, second))
        except TypeError as error:
            print(error)
nested = int
for _ in range(50):
    nested = (nested,)
print(isinstance(3, nested), issubclass(bool, nested))


class Endless:
    @property
    def __bases__(self):
        return (self, self)


try:
    issubclass(Endless(), int)
except RecursionError:
    print("too deep")

items = []
print(items.append == items.append, items.append == [].append, items.append != items.pop)
print(hash(items.append) == hash(items.append), items.__add__ == items.__add__)
