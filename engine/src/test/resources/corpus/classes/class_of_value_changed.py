# Values of derived classes may become values of others that keep the same in the same places.
import types


def change(value, cls):
    try:
        value.__class__ = cls
    except TypeError as error:
        print("TypeError:", error)
    else:
        print(type(value).__name__, repr(value) if cls.__module__ == __name__ else "")


def pair(base, **members):
    return type("One", (base,), dict(members)), type("Other", (base,), dict(members))


samples = [
    (list, [1, 2]), (dict, {"k": 1}), (set, {3}), (frozenset, {4}), (str, "text"), (float, 1.5),
    (complex, 2j), (bytearray, b"raw"), (int, 7), (tuple, (1, 2)), (bytes, b"raw"),
    (ValueError, "wrong"),
]
for base, content in samples:
    One, Other = pair(base)
    value = One(content)
    value.note = "kept"
    change(value, Other)
    print("  ", value.note, isinstance(value, Other), value == content)
    if base not in (str, float, complex, set, ValueError):
        One, Other = pair(base, __slots__=())
        change(One(content), Other)

One, Other = pair(int)
change(One(1), int)
change(1, One)
change([], One)
change(One(1), pair(list)[0])
change(One(1), 5)


class Plain(types.ModuleType):
    pass


class Loud(types.ModuleType):
    def __getattr__(self, name):
        return f"no {name} in {self.__name__}"


module = types.ModuleType("settings")
module.level = 3
module.__class__ = Loud
print(type(module).__name__, module.level, module.depth)
module.__class__ = Plain
print(type(module).__name__, hasattr(module, "depth"))
module.__class__ = types.ModuleType
print(type(module).__name__, module.level)

# Class methods of built-in types are descriptors of a type of their own.
stored = dict.__dict__["fromkeys"]
print(type(stored), stored, stored.__name__, stored.__qualname__, stored.__objclass__)
print(types.ClassMethodDescriptorType is type(stored), isinstance(stored, classmethod))
print(stored.__get__(None, dict)("ab"), stored(dict, "c", 1))
for wrong in [lambda: stored(), lambda: stored([1]), lambda: stored(list, [1]),
              lambda: stored.__get__(None, int)]:
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)
for owner, name in [(int, "from_bytes"), (bytes, "fromhex"), (float, "fromhex"),
                    (object, "__init_subclass__")]:
    print(owner.__dict__[name], type(owner.__dict__[name]).__name__)


# What is given to __new__ again may be told by a static method.
class Point:
    def __new__(cls, x=0):
        self = super().__new__(cls)
        self.x = x
        return self

    @staticmethod
    def __getnewargs__():
        return (5,)


print(Point(3).__reduce_ex__(2)[1][1:])

print(callable(__builtins__), __builtins__.len("four"), type(__builtins__).__name__)
