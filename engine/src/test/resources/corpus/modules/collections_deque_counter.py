from collections import deque, Counter, defaultdict, OrderedDict, namedtuple, ChainMap
d = deque([1, 2, 3]); d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], list(d)); d.extend([7, 8]); d.extendleft("ab"); print(d); d.rotate(2); print(d); d.rotate(-1); print(d); d.remove("a"); d.reverse(); print(d, d.count(7), d.index(7), 8 in d); d[0] = "z"; del d[1]; d.insert(1, "i"); print(d, d.copy() == d, deque("abc", maxlen=2), deque([1], 3).maxlen)
m = deque(maxlen=3)
for i in range(6): m.append(i)
print(m, list(reversed(m)), deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1]) < deque([2]), bool(deque()), deque([1]) == [1])
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(9), lambda: deque(5), lambda: deque([], -1), lambda: hash(deque())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = Counter("abracadabra"); print(c, c["a"], c["z"], c.most_common(2), sum(c.values()), sorted(c.elements())[:6], c.total()); c.update("aab"); c.subtract({"r": 5}); print(c, +c, -c); print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3) & Counter(a=1), Counter(a=3) | Counter(b=1), Counter(a=1) == Counter(a=1, b=0), Counter(), Counter([1, 1, 2]).most_common(), "z" in c, Counter({"x": 2}).most_common(1)); del c["a"]; print(c["a"], list(c))
dd = defaultdict(list); dd["a"].append(1); dd["b"]; print(dd, dd.get("zz"), "zz" in dd, len(dd), dict(dd)); di = defaultdict(int)
for w in "a b a".split(): di[w] += 1
print(di, di.default_factory, defaultdict(lambda: "d")["q"], defaultdict(None, {1: 2}))
try: defaultdict(None)["x"]
except KeyError as e: print(repr(e))
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); o.move_to_end("a"); print(o, list(o), o.popitem(last=False), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1}, list(reversed(o))); o.move_to_end("a", last=False); print(o)
P = namedtuple("P", "x y"); p = P(1, y=2); print(p, p.x, p[1], p == (1, 2), p._replace(x=9), p._asdict(), P._fields, P._make([5, 6]), *p, len(p), hash(p) == hash((1, 2)), isinstance(p, tuple)); Q = namedtuple("Q", ["a", "b"], defaults=[7]); print(Q(1), Q(1, 2), Q._field_defaults)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: p.z, lambda: setattr(p, "x", 1), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "1a"), lambda: P(1, 2) + (3,), lambda: namedtuple("R", "a def b", rename=True)._fields):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm) == {"a": 1, "b": 3}, len(cm), cm.new_child({"a": 0})["a"], cm.maps, "b" in cm); cm["c"] = 9; print(cm.maps[0])
