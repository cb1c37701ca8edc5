# What objects say about how to make them again, and who asks them.
import collections
import copy
import pickle


class Items(list):
    pass


class Pairs(dict):
    __slots__ = "x", "__dict__"


class Names(set):
    __slots__ = "x", "__dict__"


class Chars(bytearray):
    __slots__ = ("x",)


class Slots:
    __slots__ = "a", "b", "__private"

    def fill(self):
        self.__private = 1
        self.a = [2]
        return self


class Given(int):
    def __getnewargs__(self):
        return (int(self) + 1,)


class Named:
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls)
        made.given = args, kwargs
        return made

    def __getnewargs_ex__(self):
        return self.given


def shown(reduced):
    if isinstance(reduced, str):
        return reduced
    function, arguments, *rest = reduced
    return function.__name__, arguments, [
        list(each) if hasattr(each, "__next__") else each for each in rest]


class Owner:
    def method(self):
        return "method of owner"

    def __repr__(self):
        return "<owner>"


for value in (
        Items([1]), Pairs(a=1), Names([2]), Chars(b"xy"), Slots().fill(), Given(3),
        Named(1, key=2), [].append, "".join, str.join, len, dict.fromkeys, Owner().method,
        range(1, 9, 3), slice(1, 2), ..., NotImplemented, collections.deque([1, 2], 3),
        collections.deque("ab"), bytearray(b"x\xff"), bytearray(), {1}, frozenset([1]),
        collections.Counter("aab"), 2.5, 3j, (1, 2), object):
    for protocol in (0, 2, 4):
        try:
            print(type(value).__name__, protocol, shown(value.__reduce_ex__(protocol)))
        except TypeError as e:
            print(type(value).__name__, protocol, e)

for value in (Items([[1]]), Pairs(a=[1]), Names([2]), Chars(b"xy")):
    value.x = [5]
    for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        print(type(again).__name__, again == value, again.x, again.x is value.x)
print(copy.deepcopy(Slots().fill()).a, copy.copy(Owner().method)(), copy.deepcopy(3j))
part = slice([1], [2], [3])
print(copy.copy(part) is part, copy.deepcopy(part).start is part.start)

for value in (iter([1]), (i for i in ()), copy, compile("1", "", "eval")):
    try:
        copy.deepcopy(value)
    except TypeError as e:
        print(e)


class Hidden:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


for function in (copy.copy, copy.deepcopy):
    try:
        function(Hidden())
    except copy.Error as e:
        print(e)


class Setter:
    def __reduce__(self):
        return Setter, (), {}, None, None, None


for function in (copy.copy, copy.deepcopy):
    try:
        function(Setter())
    except TypeError as e:
        print("refused")

wrong = {
    "__getnewargs__": ["text", None],
    "__getnewargs_ex__": ["text", (), ((), "pairs"), ("items", {})],
}
for name, answers in wrong.items():
    for answer in answers:
        value = type("Wrong", (), {name: lambda self, answer=answer: answer})()
        try:
            value.__reduce_ex__(2)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


class Picky:
    def __getstate__(self):
        return {}

    def __getattr__(self, name):
        return None


print(shown(Picky().__reduce_ex__(1)), shown(Picky().__reduce_ex__(2)))

forwards = iter(collections.deque("abcd"))
backwards = reversed(collections.deque("abcd"))
for iterator in (forwards, backwards):
    next(iterator)
    again = pickle.loads(pickle.dumps(iterator))
    print(type(iterator).__name__, next(again), list(again), list(copy.copy(iterator)))
print(list(type(forwards)(collections.deque("abc"), 1)))
print(list(type(backwards)(collections.deque("abc"), 1)))
