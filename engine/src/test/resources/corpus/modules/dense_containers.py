def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
import collections, itertools, functools, operator, heapq, bisect, copy, string, textwrap, pprint, reprlib, types, contextlib, io
from collections import *
Point = namedtuple('Point', 'x y', defaults=[5])
p = Point(1); t(lambda: (p, p._asdict(), p._replace(x=3), Point._fields, Point._field_defaults, Point._make([1, 2]), p == (1, 5), p.x, p[1], Point.__doc__, Point.x.__doc__))
t(Point, 1, 2, 3); t(Point); t(p._replace, z=1); t(Point._make, [1]); t(namedtuple, 'A', 'a a'); t(namedtuple, 'A', '_a'); t(namedtuple, 'class', 'a'); t(namedtuple, 'A', 'def', rename=True); t(lambda: setattr(p, 'x', 3)); t(lambda: repr(namedtuple('E', [])()))
c = Counter('abracadabra'); t(lambda: (c.most_common(2), c.total(), c['z'], +c, -c, c - Counter('aaa'), c & Counter('abz'), c | Counter('zz'), sorted(c.elements())[:3], c == Counter('abracadabra'), c >= Counter('a'), c < Counter('a'))); c.subtract('aaaaaaa'); t(lambda: c); t(lambda: c.most_common()[:-3:-1]); c.update({'a': 3}, q=2); t(lambda: c); t(Counter.fromkeys, 'ab'); t(Counter, 1); del c['nope']; t(lambda: Counter(a=1) + Counter(a=-2, b=1))
d = deque([1, 2, 3], 3); d.append(4); d.rotate(1); t(lambda: (d, d.maxlen, d.index(4), d.count(3), d.copy(), d + deque([9]), d * 2, 3 in d, d[-1])); t(d.index, 99); t(d.insert, 0, 1); t(lambda: deque().pop()); t(lambda: d[5]); t(lambda: setattr(d, 'maxlen', 4)); t(deque, 'abc', -1); d.extendleft('xy'); t(lambda: (d, list(reversed(d)))); t(d.remove, 'nope')
od = OrderedDict(a=1, b=2, c=3); od.move_to_end('a'); t(lambda: od); od.move_to_end('c', last=False); t(lambda: (od, od.popitem(last=False), od == {'a': 1, 'b': 2}, od == OrderedDict(a=1, b=2), list(reversed(od)), od | {'z': 1})); t(od.move_to_end, 'q'); t(OrderedDict().popitem)
dd = defaultdict(list, {'k': [1]}); dd['z'].append(2); t(lambda: (dd, dd.default_factory, dd.copy(), dd | {'m': 1})); t(defaultdict, 3); t(lambda: defaultdict()['x']); t(lambda: dd.get('none'))
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); t(lambda: (cm, cm['a'], cm['b'], len(cm), list(cm), cm.maps, cm.parents, cm.new_child({'q': 1}), dict(cm), 'b' in cm)); t(lambda: cm['zz']); t(cm.pop, 'b'); cm['n'] = 1; t(lambda: cm.maps[0]); t(lambda: cm | {'z': 9})
class UD(UserDict):
    def __missing__(self, k): return k * 2
u = UD(a=1); t(lambda: (u, u['q'], 'q' in u, u | {'b': 2}, u.get('zz'))); ul = UserList([3, 1]); ul.sort(); t(lambda: (ul, ul + [2], ul[:1], [0] + ul, ul * 2)); us = UserString('abc'); t(lambda: (us.upper(), us + 'd', us[1], 'b' in us, us == 'abc', hash(us) == hash('abc'), us.replace('a', 'z'), us % ()))
t(lambda: list(itertools.islice(itertools.count(1.5, .5), 3))); t(lambda: list(itertools.accumulate([1, 2, 3], operator.mul, initial=10))); t(lambda: list(itertools.batched([1, 2], 1)) if hasattr(itertools, 'batched') else 'no'); t(lambda: list(itertools.pairwise('abcd'))); t(lambda: [list(g) for k, g in itertools.groupby('aabbb')]); t(lambda: list(itertools.zip_longest('ab', 'c', fillvalue='-'))); t(itertools.islice, [1], -1); t(itertools.islice, [1], 'a'); t(itertools.repeat, 1, -3); t(lambda: list(itertools.product('ab', repeat=2))); t(itertools.product, 'a', repeat=-1); t(lambda: list(itertools.combinations('abc', 2))); t(itertools.combinations, 'abc', -1); t(lambda: list(itertools.permutations('abc', 2))); t(lambda: list(itertools.combinations_with_replacement('ab', 2))); t(lambda: itertools.count(5)); t(lambda: itertools.repeat(2, 3)); t(lambda: list(itertools.starmap(pow, [(2, 3)]))); t(lambda: list(itertools.compress('abc', [1, 0, 1]))); t(lambda: list(itertools.filterfalse(None, [0, 1]))); a, b = itertools.tee([1, 2]); next(a); t(lambda: (list(a), list(b), copy.copy(itertools.count(3)))); t(lambda: list(itertools.takewhile(bool, [1, 0, 1])) + list(itertools.dropwhile(bool, [1, 0, 1])))
@functools.lru_cache(maxsize=2)
def f(x, y=1): return x * y
f(1); f(1); f(2); f(3); f(1); t(f.cache_info); t(f.cache_parameters); f.cache_clear(); t(f.cache_info); t(lambda: f([])); t(lambda: f.__wrapped__(4)); t(functools.lru_cache, 'x'); 
@functools.singledispatch
def sd(a): return 'base'
@sd.register
def _(a: int): return 'int'
@sd.register(list)
def _(a): return 'list'
t(lambda: (sd(1), sd(True), sd([]), sd('s'), sd.dispatch(bool) is sd.registry[int], sorted(x.__name__ for x in sd.registry))); t(sd); t(sd.register, 5)
@functools.total_ordering
class TO:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
t(lambda: (TO(1) <= TO(1), TO(2) >= TO(3), TO(1) > TO(0))); t(functools.total_ordering, object)
pt = functools.partial(int, base=2); t(lambda: (pt, pt('101'), pt.func, pt.args, pt.keywords)); t(functools.partial); t(functools.reduce, lambda a, b: a + b, []); t(functools.reduce, lambda a, b: a + b, [1, 2], 10)
class CP:
    n = 0
    @functools.cached_property
    def v(self): self.n += 1; return self.n
    pm = functools.partialmethod(lambda self, a, b: (a, b), 1)
o = CP(); t(lambda: (o.v, o.v, o.__dict__, o.pm(2))); t(lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
t(operator.itemgetter(1, 2), 'abc'); t(operator.attrgetter('a.b'), types.SimpleNamespace(a=types.SimpleNamespace(b=3))); t(operator.methodcaller('split', 'b'), 'abc'); t(lambda: (operator.itemgetter(1), operator.attrgetter('a', 'b'), operator.methodcaller('x', 1, k=2))); t(operator.length_hint, [1]); t(operator.length_hint, 3, -1); t(operator.index, 'a'); t(operator.countOf, [1, 1], 1); t(operator.indexOf, [1], 2); t(operator.concat, 1, 2); t(operator.itemgetter); t(operator.call, len, 'ab')
h = [5, 3, 8]; heapq.heapify(h); t(lambda: (heapq.heappushpop(h, 1), heapq.heapreplace(h, 9), heapq.nlargest(2, h), heapq.nsmallest(5, h, key=lambda x: -x), list(heapq.merge([1, 3], [2], reverse=False)), list(heapq.merge([3, 1], [2], reverse=True)))); t(heapq.heappop, []); t(heapq.heappush, (), 1)
t(bisect.bisect_left, [1, 2, 2], 2); t(bisect.bisect, [1, 2, 2], 2, key=lambda x: x); t(bisect.insort, [1], 2, -1); l = [1, 3]; bisect.insort(l, 2); t(lambda: l)
class Cp:
    def __init__(self): self.a = [1]; self.me = self
    def __deepcopy__(self, m): r = Cp.__new__(Cp); m[id(self)] = r; r.a = copy.deepcopy(self.a, m); return r
x = [1, [2]]; x.append(x); y = copy.deepcopy(x); t(lambda: (y[2] is y, y[1] is not x[1])); t(lambda: copy.deepcopy(Cp()).a); t(lambda: copy.copy({1: 2})); t(lambda: copy.deepcopy((1, [2])))
t(lambda: (string.Template('$a ${b} $$').substitute(a=1, b=2), string.Template('$a $z').safe_substitute(a=1), string.capwords('a b  c'), string.Formatter().format('{0:>5}{x!r}', 1, x='q'), list(string.Formatter().parse('a{b!r:c}d')))); t(string.Template('$a').substitute); t(string.Template('$').substitute, a=1); t(string.Formatter().format, '{}{0}', 1); t(string.Formatter().format, '{a.b[0]}', a=types.SimpleNamespace(b=[7]))
t(textwrap.wrap, 'The quick brown fox jumped over the lazy dog', 10); t(textwrap.fill, 'aaa bbb cccccccccccccc', 5, initial_indent='> ', subsequent_indent='  ', break_long_words=False); t(textwrap.dedent, '  a\n    b\n  \n  c'); t(textwrap.indent, 'a\n\nb\n', '> '); t(textwrap.indent, 'a\n\nb', '+', lambda l: True); t(textwrap.shorten, 'Hello  world foo', 12); t(textwrap.shorten, 'Hello', 3); t(textwrap.wrap, 'a-b well-known xxx', 6, max_lines=2, placeholder='...'); t(textwrap.wrap, 'x', 0); t(textwrap.TextWrapper(width=5, drop_whitespace=False).wrap, 'ab  cd ef')
pprint.pprint({'a': [1] * 30, 'b': {'c': 'x' * 90, 'd': (1,)}}, width=40); pprint.pprint([{1, 2}, frozenset([3])]); t(pprint.pformat, {'z': 1, 'a': 2}, sort_dicts=False); t(pprint.pformat, [[[[1]]]], depth=2); t(pprint.pformat, 'a b ' * 30, width=30); t(pprint.pformat, [1, 2, 3], compact=True, width=5); pprint.pp(types.SimpleNamespace(a=1, b=[1, 2] * 20)); t(pprint.saferepr, {1: 'a'}); t(pprint.isreadable, [1]); t(pprint.isrecursive, x); t(pprint.pformat, 1234567, underscore_numbers=True); pprint.pprint(OrderedDict(a=1)); pprint.pprint(Counter('aab')); pprint.pprint(deque([1])); pprint.pprint(b'abc' * 30, width=30)
t(reprlib.repr, list(range(100))); t(reprlib.repr, 'x' * 100); t(reprlib.repr, {i: i for i in range(10)}); r = reprlib.Repr(); r.maxlist = 2; t(r.repr, [1, 2, 3]); t(reprlib.repr, [[[[[[[1]]]]]]]); t(reprlib.repr, 10 ** 60)
ns = types.SimpleNamespace(a=1, b='x'); t(lambda: (ns, ns == types.SimpleNamespace(a=1, b='x'), vars(ns))); t(types.SimpleNamespace, 1); t(lambda: types.new_class('N', (int,), {}, lambda n: n.update(z=1)).z); mp = types.MappingProxyType({'a': 1}); t(lambda: (mp, mp['a'], mp | {'b': 2})); t(lambda: mp.__setitem__('a', 1)); t(types.prepare_class, 'A'); t(types.resolve_bases, (int,)); t(types.MethodType, len, None)
