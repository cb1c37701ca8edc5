"""Attributes as they are stored, kinds of attributes, and calls that would fail."""
import abc
import inspect
import types


def attempt(title, function):
    try:
        print(title, function())
    except Exception as error:
        print(title, type(error).__name__, error)


class Pretender:
    x = 3

    @property
    def __class__(self):
        print("asked for the class")
        return object

    @property
    def __dict__(self):
        print("asked for the dict")
        return {}


class OwnDict(dict):
    def get(self, *args):
        print("asked the dict")


class Plain:
    pass


print(inspect.getattr_static(Pretender(), "x"))
plain = Plain()
plain.__dict__ = OwnDict(y=5)
print(inspect.getattr_static(plain, "y"), inspect.getattr_static(plain, "z", "none"))
attempt("missing", lambda: inspect.getattr_static(plain, "z"))


class Meta(type):
    fish = "meta"

    def __dir__(cls):
        return ["__class__", "__module__", "__name__", "BOOM"]

    def __getattr__(self, name):
        if name == "BOOM":
            return 42
        return super().__getattr__(name)


class Virtual(metaclass=Meta):
    @types.DynamicClassAttribute
    def ham(self):
        return "eggs"


for each in inspect.classify_class_attrs(Virtual):
    if each.name in ("BOOM", "ham", "fish"):
        print(each.name, each.kind, each.defining_class.__name__)


class Kinds:
    data = 1

    def method(self): pass

    @staticmethod
    def static(): pass

    @classmethod
    def of_class(cls): pass

    @property
    def computed(self): pass


print([(each.name, each.kind) for each in inspect.classify_class_attrs(Kinds)
       if not each.name.startswith("__")])


class Abstract(abc.ABC):
    def __init_subclass__(cls):
        print(cls.__name__, inspect.isabstract(cls))

    @abc.abstractmethod
    def run(self): pass


class Still(Abstract):
    pass


class Done(Abstract):
    def run(self): pass


print(inspect.isabstract(Abstract), inspect.isabstract(Still), inspect.isabstract(Done))


def called(a, /, b, c=3, *rest, d, e=5, **others):
    pass


for args, named in (((1, 2), {"d": 4}), ((1, 2, 3, 4, 5), {"d": 6, "f": 7}), ((), {}), ((1,), {}),
                    ((1, 2), {}), ((1, 2), {"b": 3, "d": 1})):
    attempt("call", lambda: sorted(inspect.getcallargs(called, *args, **named).items()))
attempt("too many", lambda: inspect.getcallargs(lambda x: x, 1, 2))
attempt("closure", lambda: inspect.getclosurevars(lambda: (len, attempt, nothing)).unbound)


class MySignature(inspect.Signature):
    pass


print(type(MySignature.from_callable(called)).__name__, MySignature.from_callable(called))


def hinted(a: "kind") -> "kind":
    pass


print(inspect.signature(hinted, eval_str=True, locals={"kind": int}))
attempt("no name", lambda: inspect.signature(hinted, eval_str=True))


class FirstNew:
    def __new__(cls, a=1): pass


class ThenInit(FirstNew):
    def __init__(self, b): pass


print(inspect.signature(FirstNew), inspect.signature(ThenInit))
print(inspect.isroutine(object().__init__), inspect.isroutine(type), inspect.isroutine(len))
