# Changing an OrderedDict while iterating over it: each change of keys or order is noticed, but none after the last key.
from collections import OrderedDict


def try_change(label, change, when, view):
    od = OrderedDict((k, k * 10) for k in range(4))
    it = iter(view(od))
    got = []
    error = None
    try:
        for x in it:
            got.append(x)
            if len(got) == when:
                change(od)
    except RuntimeError as e:
        error = str(e)
    try:
        after = list(it)
    except RuntimeError as e:
        after = str(e)
    print(label, when, got, error, after)


views = {
    "self": lambda od: od,
    "keys": lambda od: od.keys(),
    "values": lambda od: od.values(),
    "items": lambda od: od.items(),
    "back": reversed,
    "items back": lambda od: reversed(od.items()),
}
changes = {
    "first to end": lambda od: od.move_to_end(0),
    "last to end": lambda od: od.move_to_end(3),
    "first to start": lambda od: od.move_to_end(0, last=False),
    "last to start": lambda od: od.move_to_end(3, last=False),
    "store": lambda od: od.__setitem__(1, 5),
    "store by float": lambda od: od.__setitem__(1.0, None),
    "add": lambda od: od.__setitem__(9, 5),
    "remove": lambda od: od.pop(0),
    "remove and add": lambda od: (od.pop(1), od.__setitem__(1, 7)),
    "clear": lambda od: od.clear(),
    "clear and add": lambda od: (od.clear(), od.update({0: 0, 1: 1, 2: 2, 3: 3})),
    "popitem": lambda od: od.popitem(),
    "popitem first": lambda od: od.popitem(False),
    "update": lambda od: od.update({1: 2}),
    "merge": lambda od: od.__ior__({77: 2}),
    "setdefault": lambda od: od.setdefault(1),
    "setdefault new": lambda od: od.setdefault(55),
    "init": lambda od: od.__init__({1: 1}),
    "look": lambda od: (od.copy(), od.get(8), 1 in od, od.pop(99, None), od == od),
}
for name, view in views.items():
    for label, change in changes.items():
        for when in (1, 3, 4):
            try_change((name, label), change, when, view)


class Cache(OrderedDict):
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value


def rotate(od, n):
    seen = 0
    for key in od:
        seen += 1
        if seen == n:
            od.move_to_end(key)
    return seen


def touch(od):
    total = 0
    for key in od:
        od[key] = od.get(key) + 1
        total += od.get(key)
    return total


def read(od):
    return [od[key] for key in od]


for kind in OrderedDict, Cache:
    one = kind(a=1)
    print(rotate(one, 1), read(one), touch(one))
    many = kind((str(i), i) for i in range(300))
    print(touch(many), rotate(many, 300), rotate(many, 301))
    for n in (1, 299):
        try:
            rotate(many, n)
        except RuntimeError as e:
            print(kind.__name__, n, e, list(many)[-1])
    try:
        print(sum(read(many)))
    except RuntimeError as e:
        print(kind.__name__, e)
    many.update((str(i), None) for i in range(300))
    it = iter(many)
    next(it)
    many.update(dict.fromkeys(many, 5))
    print(sum(many[k] for k in list(many)), kind is Cache or len(list(it)))

empty = OrderedDict()
it = iter(empty)
empty["x"] = 1
print(list(it), list(empty))
it = iter(empty.items())
print(next(it))
empty["y"] = 2
print(next(it, "end"))
drained = OrderedDict.fromkeys("abc")
try:
    for key in drained:
        while drained:
            drained.popitem()
except RuntimeError as e:
    print(e)
plain = dict.fromkeys("abc")
try:
    for key in plain:
        plain[key + "x"] = 1
except RuntimeError as e:
    print(e)
