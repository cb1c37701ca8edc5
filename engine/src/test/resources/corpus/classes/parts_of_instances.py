# What classes show of their instances' dicts and weak references; names, docs and data descriptors.
class Plain:
    pass


class Derived(Plain):
    pass


class Slotted:
    __slots__ = ("a",)


class Weak:
    __slots__ = ("a", "__weakref__")


class Both(Slotted):
    pass


class Words(list):
    pass


class Number(int):
    pass


class Wrong(Exception):
    pass


for cls in Plain, Derived, Slotted, Weak, Both, Words, Number, Wrong:
    print(cls.__name__, sorted(vars(cls)))
print(sorted(set(dir(Plain())) - set(dir(object()))), "__qualname__" in dir(Plain))
print(Plain.__dict__["__dict__"], Plain.__dict__["__weakref__"])
try:
    print(Plain().__qualname__)
except AttributeError as error:
    print(error)
named = type("Named", (), {"__qualname__": "some.where"})
print(named.__qualname__, named, "__qualname__" in vars(named))
named.__qualname__ = "else.where"
named.__name__ = "Other"
print(named.__qualname__, named.__name__, repr(named()).split(" at ")[0])
try:
    type("Named", (), {"__qualname__": 3})
except TypeError as error:
    print(error)


class Text(str):
    pass


Plain.__name__ = Text("Renamed")
print(Plain.__name__, Plain.__qualname__)


class Documentation:
    def __get__(self, instance, owner):
        return f"of {owner.__name__}, {instance is None}"


class Documented:
    __doc__ = Documentation()


print(Documented.__doc__, Documented().__doc__)


class WriteOnly:
    def __set__(self, instance, value):
        instance.__dict__["kept"] = value * 2


class Holder:
    kept = WriteOnly()


holder = Holder()
print(type(holder.kept).__name__)
holder.kept = 4
print(holder.kept, vars(holder))


class Meta(type):
    kept = WriteOnly()


class Made(metaclass=Meta):
    kept = "own"


print(Made.kept)
words = Words()
words.__dict__ = {"a": 1}
print(words.a, vars(words))
wrong = Wrong()
wrong.__dict__ = {"b": 2}
print(wrong.b)
print("__dict__" in dir(type), "__dict__" in dir(object()), "__dict__" in dir(lambda: 0), "__dict__" in dir(3))
print("__dict__" in vars(type), "__dict__" in vars(object), "__dict__" in dir(wrong), "__dict__" in dir(staticmethod(len)))
print(repr(UnicodeDecodeError("ascii", bytearray(b"\xff"), 0, 1, "why").object))
proxy = type.__dict__["__dict__"].__get__(Plain)
try:
    proxy |= {}
except TypeError as error:
    print(error)
