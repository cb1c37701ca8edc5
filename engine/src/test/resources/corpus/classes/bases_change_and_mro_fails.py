# Changed bases while mro methods of metaclasses fail or change them, too.
class Meta(type):
    fails = False

    def mro(cls):
        if Meta.fails:
            raise RuntimeError("no order for " + cls.__name__)
        print("order of", cls.__name__)
        return type.mro(cls)


class First: pass
class Second: pass
class Middle(First): pass
class Plain(Middle): pass
class Decided(Middle, metaclass=Meta): pass
class Last(Middle): pass


def orders():
    return [[each.__name__ for each in cls.__mro__[:-1]] for cls in (Middle, Plain, Decided, Last)]


Middle.__bases__ = (Second,)
print(orders())
Meta.fails = True
try:
    Middle.__bases__ = (First,)
except RuntimeError as error:
    print(error)
print(orders(), Middle.__bases__)
Meta.fails = False


class Unruly(type):
    ready = False

    def mro(cls):
        if Unruly.ready and cls.__name__ == "Low":
            if Low.__bases__ == (Right,):
                Unruly.ready = False
            else:
                Low.__bases__ = (Right,)
                raise LookupError("changed meanwhile")
        return type.mro(cls)


class Top(metaclass=Unruly): pass
class Left(Top): pass
class Right(Top): pass
class Low(Top): pass


Unruly.ready = True
try:
    Low.__bases__ = (Left,)
except LookupError as error:
    print(error)
print(Low.__bases__, Low.__mro__ == tuple(type.mro(Low)))


class Picky:
    def __getattr__(self, name):
        raise AssertionError(name)


class Made:
    def __new__(cls, *arguments):
        return super().__new__(cls)

    def __getnewargs__(self):
        return 1, 2


made = Made()
made.__getnewargs_ex__ = lambda: print("never asked")
print(made.__reduce_ex__(2)[1][1:], Picky().__reduce_ex__(2)[2])
