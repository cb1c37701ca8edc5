from collections import Counter, OrderedDict, defaultdict, deque
import heapq
import math


def queue(count):
    q = deque()
    total = 0
    for i in range(count):
        q.append(i)
        q.appendleft(-i)
        if len(q) > 20:
            total += q.pop() + q.popleft()
    return total, list(q)[:5]


print(queue(600))


class Loud(deque):
    def append(self, item):
        super().append(item * 2)


def fill(q, count):
    for i in range(count):
        q.append(i)
    return sum(q)


print(fill(deque(), 500), fill(Loud(), 500), fill(deque(maxlen=7), 500), fill(Loud(), 3))


def empty_at_last(q):
    taken = 0
    try:
        while True:
            taken += q.popleft()
    except IndexError as error:
        return taken, str(error)


print(empty_at_last(deque(range(500))))


def words(count):
    found = []
    add = found.append
    for i in range(count):
        text = " Word%d " % i
        add(text.strip().lower().replace("o", "0").rjust(8, "."))
    return found[-2:], len(found)


print(words(400))


class Text(str):
    def strip(self):
        return "mine"

    def upper(self):
        return "MINE"


def stripped(texts):
    return [t.strip() + t.upper() for t in texts]


print(stripped([" a "] * 300)[-1], stripped([" a "] * 5 + [Text("b")])[-2:])


def bound(count):
    numbers = [3, 1, 2]
    pop, push, size = numbers.pop, numbers.append, numbers.__len__
    for i in range(count):
        push(i)
        push(size())
        pop()
    return len(numbers), sum(numbers)


print(bound(400))


def other_instances(count):
    lists = [[] for _ in range(5)]
    for i in range(count):
        add = lists[i % 5].append
        add(i)
    return [sum(x) for x in lists]


print(other_instances(500))


class Mine(list):
    def append(self, item):
        super().append(-item)


def mixed(lists, count):
    for i in range(count):
        add = lists[i * len(lists) // count].append
        add(i)
    return [sum(x) for x in lists]


print(mixed([[], Mine(), deque()], 600))


def modules(count):
    total = 0.0
    heap = []
    for i in range(count):
        heapq.heappush(heap, (i * 7919) % 1009)
        total += math.floor(i / 3) + math.hypot(i, 1) + math.gcd(i, 12)
    small = heapq.heappop(heap)
    return round(total, 6), small, heap[:4]


print(modules(500))


def changed_module(count):
    seen = []
    old = math.floor
    for i in range(count):
        if i == count - 3:
            math.floor = lambda x: "mine"
        seen.append(math.floor(i + 0.5))
    math.floor = old
    return seen[:2], seen[-4:], math.floor(2.5)


print(changed_module(400))


def missing_name(count):
    try:
        for i in range(count):
            if i == count - 1:
                del math.extra
            else:
                math.extra = i
            last = math.extra
    except AttributeError as error:
        return last, str(error)


print(missing_name(400))


def defaults(count):
    d = defaultdict(list)
    n = defaultdict(int)
    c = Counter()
    for i in range(count):
        key = "k%d" % (i % 7)
        d[key].append(i)
        n[i % 5] += i
        c[key] += 1
    return {k: len(v) for k, v in d.items()}, n, c


print(defaults(500))


class Upper(defaultdict):
    def __missing__(self, key):
        return key.upper()


class Bag(dict):
    def __getitem__(self, key):
        return "got " + key

    def __setitem__(self, key, value):
        super().__setitem__(key + "!", value)


def read(d, count):
    out = ""
    for i in range(count):
        out = d["ab"]
    return out


def write(d, count):
    for i in range(count):
        d["ab"] = i
    return sorted(d.items())


for make in (dict, Counter, OrderedDict, Upper, Bag, lambda: defaultdict(lambda: "made")):
    d = make()
    try:
        print(read(d, 300), end=" ")
    except KeyError as error:
        print("KeyError", error, end=" ")
    print(write(d, 300), read(d, 2))


def order(count):
    o = OrderedDict()
    for i in range(count):
        o[i % 9] = i
        o.move_to_end(i % 9, last=i % 4 != 0)
        if len(o) > 6:
            o.popitem(last=i % 3 == 0)
    return o, list(reversed(o)), o == OrderedDict(o), o == OrderedDict(reversed(list(o.items())))


print(order(500))
try:
    OrderedDict().popitem()
except KeyError as error:
    print(error)
try:
    OrderedDict().move_to_end("x")
except KeyError as error:
    print(error)
o = OrderedDict(a=1)
o.name = "kept"
print(o.name, o | {"b": 2}, {"z": 0} | o, type({"z": 0} | o).__name__, o.copy())
d = defaultdict(int, {"a": 1})
print(d | {"b": 2}, {"z": 0} | d, d.copy(), d.default_factory)
d.default_factory = None
try:
    d["q"]
except KeyError as error:
    print(repr(error))
try:
    defaultdict(3)
except TypeError as error:
    print(error)
