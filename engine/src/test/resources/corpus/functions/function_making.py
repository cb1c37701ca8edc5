import types
def f(a): return a
def t(*a, **k):
    try: print(types.FunctionType(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(); t(1,{}); t(f.__code__, 1); t(f.__code__, {}, 1); t(f.__code__, {}, None, 1); t(f.__code__, {}, None, None, 1); t(f.__code__, {}, None, None, (1,))
t(f.__code__, {}, foo=1)
x=1
def o():
    def i(): return x, y
    y = 1
    return i
i=o()
t(i.__code__, {}); t(i.__code__, {}, None, None, ()); t(i.__code__, {}, None, None, (1,))
def a(n, v):
    try: setattr(f, n, v)
    except Exception as e: print(n, type(e).__name__, e)
def d(n):
    try: delattr(f, n)
    except Exception as e: print('del', n, type(e).__name__, e)
for n in ['__code__','__globals__','__closure__','__builtins__','__defaults__','__kwdefaults__','__dict__','__name__','__qualname__','__annotations__','__module__','__doc__']:
    a(n, 5); d(n); d(n)
a('__code__', i.__code__)
for k in [dict(), dict(co_name=3), dict(co_argcount='x'), dict(foo=1), dict(co_consts=[1])]:
    try: f.__code__.replace(**k)
    except Exception as e: print(type(e).__name__, e)
try: f.__code__.replace(1)
except Exception as e: print(type(e).__name__, e)
try: types.CodeType()
except Exception as e: print(type(e).__name__, e)
for w in ('x', i.__code__):
    try: exec(i.__code__)
    except Exception as e: print(type(e).__name__, e)
def g(): print("in g", __name__); return 3
print(exec(g.__code__), eval(g.__code__))
try: exec(f.__code__)
except Exception as e: print(type(e).__name__, e)
exec(g.__code__, {'__name__': 'zz', 'print': print})
