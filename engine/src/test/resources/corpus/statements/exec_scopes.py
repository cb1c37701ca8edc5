exec("""if 1:
    x = 7
    def f():
        x = 1
        def g():
            global x
            def i():
                def h():
                    return x
                return h()
            return i()
        return g()
    print(f())
""")
l = {}; g = {}
exec("""if 1:
    def f():
        y = 1
        def g():
            global y
            return y
        def h():
            return y + 1
        return g, h
    y = 9
    g, h = f()
    result9 = None
    try: result9 = g()
    except NameError as e: print(e)
    result2 = h()
""", g, l)
print(l['result2'], l['result9'])
l = {}; g = {}
exec("y = 9\ndef f():\n    global y\n    y = 5\nf()", g, l)
print(l['y'], g['y'])
def q():
    exec("zz = 3")
    try: print(zz)
    except NameError as e: print(e)
    loc = {}
    exec("def a(): return b()\ndef b(): return 4", loc)
    print(loc['a']())
    try: exec("def a(): return bq()\ndef bq(): return 4\na()")
    except NameError as e: print(e)
    exec("class C:\n  w = 4\n  def m(self): return 8\nprint(C().m())")
q()
class D(dict):
    def __missing__(self, k): return k * 2
    def __getitem__(self, k):
        if k == 'special': return 99
        return dict.__getitem__(self, k)
print(eval('special', {}, D()), eval('abc', {}, D()))
class Ann:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): print('set', k, v)
    def __getitem__(self, k):
        raise KeyError(k)
exec('x: int\nx: str = 4', {}, {})
class NS(dict):
    def __setitem__(self, k, v): print('ns', k); super().__setitem__(k, v)
class Meta(type):
    @classmethod
    def __prepare__(m, n, b): return NS()
class WithM(metaclass=Meta):
    a: int = 1
    b: str
print(WithM.__annotations__)
x = 1
print(eval('[x for _ in range(2)]'), eval('(lambda: x)()', {'x': 5}))
try: eval('x = 1')
except SyntaxError as e: print(e)
c = compile('a = 1\nb = a + 1', '', 'exec'); d = {}; exec(c, d); print(d['b'])
print(eval(b'1+1'), eval('  1'), eval(compile('1+1', '', 'eval')), eval('\t2'))
try: exec('x', None, 3)
except TypeError as e: print(e)
try: eval('x', 3)
except TypeError as e: print(e)
print(exec('1'), eval('None'))
print(sorted(k for k in locals() if k in ('x', 'd')), vars() is globals())
def loc(a, b=2):
    c = 3
    def inner(): return c
    del b
    return locals()
print({k: v for k, v in loc(1).items() if k != 'inner'})
class L:
    z = 1
    print(sorted(k for k in locals() if not k.startswith('__')))
    locals()['w'] = 5
print(L.w)
