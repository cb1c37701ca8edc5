# partial and partialmethod: states, copies, texts, and methods made of them.
import copy
import functools
import pickle


def show(*args, **keywords):
    return args, keywords


class Own(functools.partial):
    pass


first = functools.partial(pow, 2, mod=7)
first.note = "kept"
for again in copy.copy(first), copy.deepcopy(first), pickle.loads(pickle.dumps(first)):
    print(again, again(5), again.note, again.args, again.keywords)
print(Own(sorted, reverse=True), first.args is first.args)
print(first.__reduce__()[1], first.__reduce__()[2][1:])
first.__setstate__((max, (3,), None, None))
print(first(2, 5), first.keywords)
for state in (), (max, 3, {}, None), (3, (), {}, None), [max, (), {}, None]:
    try:
        first.__setstate__(state)
    except TypeError as error:
        print(error)
first.__setstate__((print, (first,), {"sep": first}, {}))
print(repr(first).count("..."))
print(functools.partial[int])
for name in "func", "args", "keywords":
    try:
        setattr(first, name, 1)
    except AttributeError as error:
        print(error)


class Methods:
    plain = functools.partialmethod(show, 1, key=2)
    again = functools.partialmethod(plain, 3)
    made = functools.partialmethod(functools.partial(show, 4), 5)
    fixed = functools.partialmethod(staticmethod(show), 6)
    of_class = functools.partialmethod(classmethod(show), 7)


methods = Methods()
for name in "plain", "again", "made", "fixed", "of_class":
    args, keywords = getattr(methods, name)(8, more=9)
    shown = ["self" if item is methods else "cls" if item is Methods else item for item in args]
    print(name, shown, keywords)
    args, keywords = getattr(Methods, name)(methods, 8)
    print(name, ["self" if item is methods else "cls" if item is Methods else item for item in args])
print(repr(Methods.__dict__["plain"]).split(" at ")[0], Methods.plain.__isabstractmethod__)
print(methods.of_class.__self__ is Methods)
key = functools.cmp_to_key(mycmp=lambda a, b: b - a)
print(sorted([1, 3, 2], key=key), key(obj=3) < key(2), key(3).obj)
