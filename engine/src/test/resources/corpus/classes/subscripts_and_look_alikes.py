"""Metaclasses are not generic, and objects that only claim a class do not compare as it."""
import collections.abc
import types


class Meta(type):
    pass


class Own(Meta):
    @classmethod
    def __class_getitem__(cls, key):
        return key


for get in (lambda: Meta[int], lambda: type[int], lambda: Own[int], lambda: int[int],
            lambda: Meta("x", (), {})[int]):
    try:
        print(get())
    except TypeError as e:
        print(e)


class Claims(str):
    __class__ = types.SimpleNamespace

space = types.SimpleNamespace
print(space() == Claims(), space() != Claims(), space(a=1) == space(a=1), space(a=1) != space(a=2))
print(type("Derived", (space,), {})(a=1) == space(a=1))


class Duck(collections.abc.Generator):
    def __next__(self):
        return 1

    def send(self, value):
        return value

    def throw(self, *error):
        return error

    def close(self):
        print("closed")


@types.coroutine
def wrapped():
    return Duck()

made = wrapped()
for name, arguments in (("throw", ()), ("throw", (1, 2)), ("send", ()), ("send", (4,)), ("close", (1,))):
    try:
        print(getattr(made, name)(*arguments))
    except TypeError as e:
        print(e)
made.close()
error = UnicodeDecodeError("ascii", bytearray(b"\xff"), 0, 1, "reason")
print(error.args, error.object, error)
error.__init__("utf-8", b"ab", 1, 2, "other")
print(error.args, error.object, error)

# Only the classes that can be subscripted have the method.
class Meta(type):
    pass


class Plain(metaclass=Meta):
    pass


print([hasattr(cls, "__class_getitem__") for cls in (list, int, type, Meta, Plain)])
print(type[int], list.__class_getitem__(str))
for cls in Meta, Plain, int:
    try:
        cls[0]
    except TypeError as error:
        print(error)
