import builtins
import inspect
import types


class Plain(list):
    def method(self, a, b=1):
        pass


class Told(dict):
    """Told."""


def tell(value):
    try:
        return str(inspect.signature(value))
    except ValueError as e:
        return type(e).__name__


skipped = ("__build_class__", "__import__", "breakpoint", "compile", "exit", "open", "quit")
for name in sorted(dir(builtins)):
    value = getattr(builtins, name)
    if isinstance(value, types.BuiltinFunctionType) and name not in skipped:
        print(name, value.__text_signature__, tell(value), value.__self__.__name__, bool(value.__doc__))
for value in (
        [].append, list.append, {}.get, "a".split, dict.fromkeys, (1).__add__, int.__add__,
        [].sort, list.index, object.__init__, str.join, b"".hex, {}.pop, set.add, range(3).count):
    print(value.__name__, value.__text_signature__, tell(value))
for value in (int, float, str, list, dict, object, tuple, bool, set, complex, Exception, Plain, Told):
    print(value.__name__, value.__text_signature__, bool(value.__doc__))
print(Plain.__doc__, Plain().__doc__, Told.__doc__, Told().__doc__, None.__doc__)
print(bool([].__doc__), bool(list.append.__doc__), bool((1).__doc__), "__doc__" in Plain.__dict__)
print(inspect.signature(Plain.method), inspect.signature(Plain().method))
