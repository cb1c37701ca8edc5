# Slots of classes derived from containers and from plain values.
class Words(list):
    __slots__ = ("a", "b")


class Table(dict):
    __slots__ = ["key"]


class Keys(set):
    __slots__ = "seen"


class Fixed(frozenset):
    __slots__ = ("note",)


class Raw(bytearray):
    __slots__ = ("end",)


class Real(float):
    __slots__ = ("unit",)


class Wave(complex):
    __slots__ = ("unit",)


class Text(str):
    __slots__ = ("place",)


for made, name in [
    (Words([1, 2]), "a"), (Table(x=1), "key"), (Keys("ab"), "seen"), (Fixed("c"), "note"),
    (Raw(b"ab"), "end"), (Real(1.5), "unit"), (Wave(1j), "unit"), (Text("t"), "place"),
]:
    try:
        getattr(made, name)
    except AttributeError as error:
        print(type(error).__name__)
    setattr(made, name, [1])
    print(type(made).__name__, getattr(made, name), hasattr(made, "__dict__"), name in dir(made))
    try:
        made.other = 1
    except AttributeError as error:
        print(error)
    delattr(made, name)
    print(hasattr(made, name))
    try:
        delattr(made, name)
    except AttributeError as error:
        print(error)

for base in int, bytes, tuple:
    try:
        type("Wrong", (base,), {"__slots__": ("a",)})
    except TypeError as error:
        print(error)


class Open(Words):
    pass


both = Open([3])
both.a = 1
both.c = 2
print(vars(both), both.a, both.c, both)


class Loop:
    def __init__(self, count):
        self.words = Words()
        for number in range(count):
            self.words.b = number
            self.words.append(self.words.b)


print(sum(Loop(3000).words))


class Meta(type):
    def __new__(cls, name, bases, namespace):
        made = super().__new__(cls, name, bases, namespace)
        type("Second", (), namespace)
        return made


try:
    class Celled(metaclass=Meta):
        def method(self):
            return __class__
except TypeError as error:
    print(error)


class Manager:
    async def __aexit__(self, *args):
        pass

    def __aenter__(self):
        return 3


async def enter():
    async with Manager():
        pass


try:
    enter().send(None)
except TypeError as error:
    print(error)
