class Clears:
    """Equal to all, and clears a set when it is asked."""
    target = None

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number % 2

    def __eq__(self, other):
        if Clears.target is not None:
            Clears.target.clear()
        return self.number == other.number


def make(size):
    return {Clears(i) for i in range(size)}


for operation in ('__and__', '__sub__', '__xor__', '__iand__', '__isub__', '__ixor__', 'isdisjoint', '__le__', '__eq__', 'difference', 'intersection'):
    for first in (True, False):
        Clears.target = None
        a, b = make(12), make(9)
        Clears.target = a if first else b
        try:
            getattr(a, operation)(b)
            print(operation, first, 'done')
        except RuntimeError as error:
            print(operation, first, error)


class Keyed(frozenset):
    def __init__(self, items=(), more=None):
        self.more = more


print(Keyed([1], more=3).more, sorted(Keyed([2, 1], more=4)))


class Listed(list):
    def __new__(cls, items, more=None):
        made = super().__new__(cls, items)
        made.more = more
        return made


print(Listed([1, 2], more=3), Listed([1, 2], more=3).more)
for make in (lambda: list(iterable=()), lambda: frozenset(iterable=())):
    try:
        make()
    except TypeError as error:
        print(error)


class Plain:
    pass


for call in (lambda: Plain(1), lambda: Plain().__init__(1), lambda: object.__init__(Plain(), 1), lambda: object.__new__(Plain, 1)):
    try:
        call()
    except TypeError as error:
        print(error)
