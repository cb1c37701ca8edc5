class D(dict): pass
class K:
    def __getitem__(s, i): return i
    def keys(s): return []
class Z:
    __reversed__ = None
    def __getitem__(s, i): return i
    def __len__(s): return 3
class W:
    def __getitem__(s, i): return i
    def __len__(s): return 3
for v in (K(), Z(), W(), {1}, 5, {1: 2}, D(a=1), (x for x in ()), 'ab', b'ab', range(3), {}.keys()):
    try: print(list(reversed(v)))
    except TypeError as e: print(str(e).replace(hex(id(v)), ''))
class A: __slots__ = ('a',)
class B: __slots__ = ('b',)
class E: __slots__ = ()
class A2(A): __slots__ = ('a2',)
class P: pass
class AD(A): pass
for bases in [(A, B), (A, E), (E, A), (A2, A), (A, P), (P, A), (A2, B), (AD, A2), (AD, B), (AD, P), (A, int), (E, int), (int, E), (P, int), (A, dict), (AD, A), (A2, AD), (E, B), (A, Exception), (P, list), (list, P)]:
    try: print(type('T', bases, {}).__base__.__name__)
    except TypeError as e: print([b.__name__ for b in bases], e)
