def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
import math, cmath, random, enum, dataclasses, datetime, calendar, html, urllib.parse, difflib, graphlib, queue, weakref, warnings, inspect, abc, typing, uuid, csv, io, re, unicodedata, keyword, time, decimal
for n in ['gcd', 'lcm']: t(getattr(math, n), 12, 18, 4); t(getattr(math, n)); t(getattr(math, n), 1.5)
for f, a in [('sqrt', (-1,)), ('log', (0,)), ('log', (8, 2)), ('log', (10 ** 400,)), ('log2', (1 << 5000,)), ('factorial', (-1,)), ('factorial', (5.0,)), ('comb', (5, 2)), ('perm', (5,)), ('isqrt', (-1,)), ('isqrt', (99,)), ('hypot', (3, 4, 12)), ('dist', ([1], [2, 3])), ('fmod', (5, 0)), ('pow', (0, -1)), ('exp', (1000,)), ('ldexp', (1, 5000)), ('frexp', (8,)), ('modf', (-2.5,)), ('remainder', (5, 3)), ('copysign', (1, -0.0)), ('nextafter', (1, 2)), ('ulp', (1,)), ('prod', ([1, 2, 3],)), ('fsum', ([.1] * 10,)), ('gamma', (5,)), ('gamma', (0,)), ('lgamma', (.5,)), ('erf', (.5,)), ('erfc', (.5,)), ('exp2', (3,)), ('trunc', ('a',)), ('ceil', (float('inf'),)), ('floor', (2.5,)), ('isclose', (1, 1 + 1e-10)), ('degrees', (math.pi,)), ('atan2', (0, -0.0)), ('acos', (2,)), ('acosh', (.5,)), ('expm1', (1e-10,)), ('log1p', (-1,)), ('isnan', ('a',)), ('sin', (float('inf'),)), ('comb', (-1, 2)), ('dist', ((1, 2), (4, 6)))]: t(getattr(math, f), *a)
for f, a in [('sqrt', (-1,)), ('log', (0,)), ('phase', (-1,)), ('polar', (1j,)), ('rect', (1, math.pi),), ('exp', (1000,)), ('isclose', (1, 1 + 1e-12j)), ('atanh', (1,)), ('acos', (2,)), ('log10', (100j,))]: t(getattr(cmath, f), *a)
r = random.Random(42); t(lambda: (r.random(), r.randint(1, 100), r.choice('abc'), r.sample(range(100), 3), r.uniform(1, 2), r.gauss(0, 1), r.shuffle(l := [1, 2, 3, 4]) or l, r.randrange(0, 100, 7), r.getrandbits(70), r.choices([1, 2], weights=[1, 3], k=5), r.triangular(), r.betavariate(1, 2), r.expovariate(1), r.normalvariate(0, 1), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(1, 2), r.paretovariate(1), r.weibullvariate(1, 2), r.randbytes(4), r.sample([1, 2, 3], 2, counts=[1, 2, 3]))); t(r.choice, []); t(r.randrange, 0); t(r.randrange, 1, 1); t(r.sample, [1], 2); t(r.sample, {1, 2}, 1); t(r.choices, [1], weights=[1, 2]); t(r.choices, [1], weights=[0]); t(random.Random('seed').random); t(random.Random(b'x').random); t(random.Random, [1]); t(random.Random(1.5).random); t(random.seed, (1,))
class Color(enum.Enum):
    RED = 1; GREEN = 2; CRIMSON = 1
    def hi(self): return self.name
t(lambda: (Color.RED, Color(2), Color['RED'], Color.CRIMSON, list(Color), len(Color), Color.RED.hi(), Color.RED in Color, str(Color.RED), f'{Color.RED}', Color.__members__, Color.RED == 1, hash(Color.RED) == hash('RED'), Color.RED.value)); t(Color, 9); t(lambda: Color['X']); t(lambda: Color.X); t(lambda: setattr(Color, 'RED', 3)); t(lambda: Color.RED < Color.GREEN); t(lambda: enum.unique(Color))
class P(enum.IntFlag): R = 4; W = 2; X = 1
class Fl(enum.Flag): A = enum.auto(); B = enum.auto(); AB = A | B
t(lambda: (P.R | P.W, P(7), ~P.R, P.R & 4, P(8), P(0), Fl.A | Fl.B, Fl(0), ~Fl.A, Fl.A in Fl.AB, list(Fl.AB), bool(Fl(0)), Fl.A ^ Fl.AB, str(P.R | P.X), repr(Fl.AB), P.R + 1, len(Fl.AB))); t(Fl, 8); t(lambda: Fl.A | 1); 
class S(enum.StrEnum): FOO = enum.auto(); BAR = 'b'
t(lambda: (S.FOO, S.FOO + 'x', f'{S.BAR}', S('b'), str(S.FOO))); t(lambda: enum.Enum('Dyn', 'a b c')); t(lambda: list(enum.Enum('Dyn', {'x': 1}))); t(lambda: enum.IntEnum('I', 'a b')(2) + 1)
class Pl(enum.Enum):
    E = (1, 2); V = (3, 4)
    def __init__(self, m, r): self.m = m; self.r = r
    @property
    def s(self): return self.m + self.r
    @classmethod
    def _missing_(cls, v): return cls.E
t(lambda: (Pl.E.s, Pl.V.m, Pl('zz'), Pl((3, 4)))); t(lambda: dir(Color))
@dataclasses.dataclass(order=True)
class D:
    a: int
    b: str = 'x'
    c: list = dataclasses.field(default_factory=list, repr=False, compare=False)
    d: dataclasses.InitVar[int] = 3
    def __post_init__(self, d): self.e = d
t(lambda: (D(1), D(1) == D(1), D(1) < D(2), D(1, d=9).e, dataclasses.asdict(D(1)), dataclasses.astuple(D(2)), dataclasses.replace(D(1), a=5, d=1), [f.name for f in dataclasses.fields(D)], D.__match_args__, inspect.signature(D))); t(D); t(lambda: hash(D(1)))
@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Fz: x: int; y: int = 2
t(lambda: (Fz(x=1), hash(Fz(x=1)) == hash(Fz(x=1)))); t(lambda: setattr(Fz(x=1), 'x', 2)); t(Fz, 1); t(lambda: dataclasses.make_dataclass('M', [('a', int), 'b'])(1, 2)); t(lambda: dataclasses.dataclass(type('Q', (), {'__annotations__': {'a': int, 'b': int}, 'a': 1}))); t(lambda: dataclasses.dataclass(type('Q', (), {'__annotations__': {'a': list}, 'a': []}))); t(dataclasses.fields, 3); t(dataclasses.is_dataclass, D); t(dataclasses.asdict, D)
dt = datetime.datetime(2024, 2, 29, 13, 5, 6, 789); t(lambda: (dt, str(dt), dt.isoformat(' ', 'minutes'), dt.strftime('%Y-%m-%d %H:%M:%S.%f %j %U %W %a %A %b %B %p %I %y %%'), dt + datetime.timedelta(days=366), dt - datetime.datetime(2020, 1, 1), dt.date(), dt.time(), dt.weekday(), dt.isocalendar(), dt.replace(year=2023, day=1), dt.timetuple(), dt.toordinal(), f'{dt:%d/%m}')); t(datetime.datetime, 2023, 2, 29); t(datetime.datetime.strptime, '2024-13', '%Y-%m'); t(datetime.datetime.strptime, '5 Mar 2020 11:30 PM', '%d %b %Y %I:%M %p'); t(datetime.datetime.strptime, '2020-01-01T00:00:00+0530', '%Y-%m-%dT%H:%M:%S%z'); t(datetime.datetime.fromisoformat, '2020-01-01T10:00:00.123+01:00'); t(datetime.datetime.fromisoformat, 'bad'); t(datetime.date.fromisocalendar, 2020, 53, 7); td = datetime.timedelta(days=-1, hours=5, microseconds=3); t(lambda: (td, str(td), td.total_seconds(), td * 2, td / 2, td // datetime.timedelta(hours=1), abs(td), -td, td % datetime.timedelta(hours=2), divmod(td, datetime.timedelta(hours=7)))); t(lambda: dt < datetime.datetime.now(datetime.timezone.utc)); t(lambda: datetime.timezone(datetime.timedelta(hours=25))); t(lambda: (datetime.timezone.utc, datetime.timezone(datetime.timedelta(hours=-3), 'X'), datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc).astimezone(datetime.timezone(datetime.timedelta(hours=2))))); t(datetime.timedelta, days=10 ** 10); t(lambda: dt + 1); t(datetime.time, 25); t(lambda: (datetime.time(1, 2).isoformat(), datetime.time.fromisoformat('04:23:01'), datetime.date.max, datetime.datetime.fromtimestamp(0, datetime.timezone.utc)))
t(calendar.monthrange, 2024, 2); t(calendar.isleap, 1900); t(calendar.monthrange, 2024, 13); print(calendar.month(2024, 2)); t(calendar.timegm, (2020, 1, 1, 0, 0, 0)); t(lambda: calendar.Calendar(6).monthdayscalendar(2024, 2)[0]); t(calendar.weekday, 2024, 2, 29); t(lambda: calendar.TextCalendar().formatweek([(1, 0), (2, 1)], 3)); t(lambda: list(calendar.day_abbr)); t(calendar.leapdays, 2000, 2025)
t(html.escape, '<a href="x">\'&'); t(html.unescape, '&lt;&#x41;&#65;&eacute;&notanentity;&amp'); U = urllib.parse
t(U.urlparse, 'http://u:p@h.com:80/a;b?c=d#e'); t(U.urlsplit('//[::1]:8/x').port.__class__); t(U.parse_qs, 'a=1&a=2&b=&c', keep_blank_values=True); t(U.parse_qsl, 'a=%20+b'); t(U.urlencode, {'a': [1, 2], 'b': 'x y'}, doseq=True); t(U.quote, 'a b/é', safe=''); t(U.quote_plus, 'a b&'); t(U.unquote, '%e9%C3%A9'); t(U.urljoin, 'http://a/b/c?d', '../e'); t(U.urlunparse, ('http', 'h', '/p', '', 'q=1', 'f')); t(lambda: U.urlsplit('http://h:bad/').port); t(U.urldefrag, 'http://a#b'); t(U.unquote_to_bytes, '%41'); t(U.quote_from_bytes, b'\xff'); t(U.urlsplit('HTTP://Host/Path').geturl); t(lambda: U.urlparse('http://u:p@H:1/').hostname); t(U.parse_qs, 'a=1;b=2', max_num_fields=0)
t(lambda: list(difflib.unified_diff('a\nb\nc'.split(), 'a\nx\nc'.split(), 'f1', 'f2', lineterm=''))); t(lambda: list(difflib.ndiff(['abc\n', 'd\n'], ['abd\n', 'd\n']))); t(difflib.get_close_matches, 'appel', ['ape', 'apple', 'peach']); sm = difflib.SequenceMatcher(None, 'abcd', 'bcde'); t(lambda: (sm.ratio(), sm.get_opcodes(), sm.find_longest_match(), sm.get_matching_blocks(), sm.quick_ratio())); t(lambda: list(difflib.context_diff(['a'], ['b'], lineterm=''))); t(lambda: list(difflib.restore(difflib.ndiff(['a\n'], ['b\n']), 2)))
g = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}); t(lambda: list(g.static_order())[0::3]); t(lambda: list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())); g = graphlib.TopologicalSorter(); t(g.get_ready); g.add(1); t(g.done, 1); q = queue.Queue(1); q.put(1); t(q.put_nowait, 2); t(q.get); t(q.get_nowait); t(lambda: (q.qsize(), q.empty(), q.full(), q.task_done())); t(q.task_done); pq = queue.PriorityQueue(); [pq.put(x) for x in (3, 1)]; t(pq.get); t(q.get, timeout=-1)
class W: pass
w = W(); wr = weakref.ref(w); t(lambda: wr() is w); t(weakref.ref, 3); t(lambda: weakref.WeakValueDictionary(a=w)['a'] is w); t(lambda: len(weakref.WeakSet([w]))); fz = weakref.finalize(w, print, 'fin'); t(lambda: fz.alive); fz(); t(lambda: fz.alive)
class AB(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
t(AB); AB.register(int); t(lambda: isinstance(3, AB)); t(lambda: AB.__abstractmethods__ == {'m', 'p'})
def sig(a, /, b: int, *args, c=1, d, **kw) -> str: "doc\n   more"
s = inspect.signature(sig); t(lambda: (s, str(s), list(s.parameters), s.return_annotation, s.bind(1, 2, 3, d=4, z=5).arguments, s.parameters['c'].kind, s.parameters['c'], inspect.getdoc(sig), inspect.getfullargspec(sig), inspect.isfunction(sig), inspect.unwrap(sig) is sig, inspect.cleandoc(' a\n   b\n  c'))); t(s.bind, 1); t(lambda: inspect.signature(3)); t(lambda: s.replace(parameters=[])); t(lambda: inspect.Parameter('a b', inspect.Parameter.KEYWORD_ONLY)); ba = s.bind_partial(1); ba.apply_defaults(); t(lambda: ba); t(lambda: inspect.getmembers(W, inspect.isfunction)); t(lambda: inspect.getmro(bool)); t(inspect.ismodule, inspect); t(lambda: inspect.isclass(W)); t(lambda: inspect.Signature.from_callable(W)); t(lambda: inspect.classify_class_attrs(W)[0].name)
t(lambda: (typing.Optional[int], typing.Union[int, str, int], typing.List[int], typing.Dict[str, int], typing.Callable[[int], str], typing.get_type_hints(sig), typing.get_origin(list[int]), typing.get_args(dict[str, int]), typing.Literal['a', 1], typing.Tuple[int, ...], typing.Annotated[int, 'x'], typing.TypeVar('T'), typing.ClassVar[int], typing.Any, typing.NewType('U', int)(3), typing.cast(int, 'x'), typing.Type[int], typing.Generic)); t(lambda: typing.Union[()]); t(lambda: typing.Optional[1, 2]); t(lambda: typing.List[int, str]); 
class NT(typing.NamedTuple): a: int; b: str = 'z'
class TD(typing.TypedDict, total=False): x: int
T = typing.TypeVar('T')
class G(typing.Generic[T]): pass
t(lambda: (NT(1), NT._field_defaults, TD(x=1), TD.__annotations__, TD.__required_keys__, G[int], G[int].__origin__, G.__parameters__, typing.get_type_hints(NT))); t(lambda: G[int, str]); t(lambda: isinstance(3, typing.List[int]))
@typing.runtime_checkable
class Pr(typing.Protocol):
    def close(self): ...
t(lambda: (isinstance(io.StringIO(), Pr), isinstance(3, Pr))); t(Pr)
t(uuid.UUID, 'zz'); u = uuid.UUID('12345678123456781234567812345678'); t(lambda: (u, u.hex, u.int, u.version, u.variant, u.urn, u.fields, uuid.uuid5(uuid.NAMESPACE_DNS, 'x'), uuid.uuid3(uuid.NAMESPACE_URL, 'y'), u.bytes_le, u < uuid.UUID(int=5))); t(uuid.UUID, int=-1)
t(lambda: list(csv.reader(['a,"b ""q""",c', '1,2']))); f = io.StringIO(); w = csv.writer(f, quoting=csv.QUOTE_NONNUMERIC); w.writerow([1, 'a"b', None, 'x\ny']); t(f.getvalue); t(lambda: list(csv.DictReader(['a,b', '1,2,3', '4']))); f = io.StringIO(); dw = csv.DictWriter(f, ['a', 'b'], extrasaction='raise'); dw.writeheader(); t(dw.writerow, {'a': 1, 'z': 2}); dw.writerow({'a': 1}); t(f.getvalue); t(csv.get_dialect, 'nope'); t(lambda: csv.Sniffer().sniff('a;b\n1;2').delimiter); t(csv.reader, [], delimiter='ab'); t(lambda: list(csv.reader(['"a']), ) if 0 else list(csv.reader(['"a'], strict=True))); t(lambda: list(csv.reader(["a 'b c'"], delimiter=' ', quotechar="'"))); t(csv.list_dialects)
t(unicodedata.name, 'é'); t(unicodedata.name, '\x00'); t(unicodedata.lookup, 'SNOWMAN'); t(unicodedata.lookup, 'NOPE'); t(unicodedata.category, 'A'); t(unicodedata.normalize, 'NFD', 'é'); t(unicodedata.normalize, 'X', 'e'); t(unicodedata.numeric, '½'); t(unicodedata.digit, 'a'); t(unicodedata.digit, 'a', 3); t(unicodedata.bidirectional, 'א'); t(unicodedata.combining, '\u0301'); t(unicodedata.east_asian_width, '漢'); t(unicodedata.mirrored, '('); t(unicodedata.is_normalized, 'NFC', 'é'); t(lambda: keyword.iskeyword('def')); t(lambda: keyword.softkwlist)
