# Trees of classes, what slots are for, and signatures of methods with arguments given.
import functools
import inspect


class Shape:
    __slots__ = {"area": "in square metres", "name": None}


class Round(Shape):
    pass


class Flat(Shape):
    pass


class Disc(Round, Flat):
    pass


def show(tree, depth=0):
    for entry in tree:
        if isinstance(entry, list):
            show(entry, depth + 1)
        else:
            cls, bases = entry
            print("  " * depth + cls.__name__, [base.__name__ for base in bases])


show(inspect.getclasstree([Disc, Round, Flat]))
show(inspect.getclasstree([Disc, Round, Flat], unique=True))
show(inspect.getclasstree([Shape]))
show(inspect.walktree([Flat, Shape], {Flat: [Disc]}, None))
print(inspect.getdoc(Shape.area), inspect.getdoc(Shape.name))


def everything(*args, **named):
    pass


class Mail:
    def send(self, to, subject="none", *, urgent=False):
        pass

    def useless():
        pass

    warn = functools.partialmethod(send, "admin", urgent=True)
    note = functools.partialmethod(send, subject="note")
    loose = functools.partialmethod(everything, 1)
    broken = functools.partialmethod(useless, 1)
    crowded = functools.partialmethod(send, 1, 2, 3, 4)


for name in "warn", "note", "loose", "broken", "crowded":
    for owner in Mail, Mail():
        try:
            print(name, inspect.signature(getattr(owner, name)))
        except ValueError as error:
            print(name, str(error).split()[0], str(error).split()[-3:])


class Meta(type):
    pass


for cls in Meta, type:
    try:
        print(inspect.signature(cls))
    except ValueError as error:
        print(error)
print(inspect.getabsfile(inspect).startswith("/"))
