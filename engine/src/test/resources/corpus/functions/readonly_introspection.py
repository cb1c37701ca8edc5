import sys
f = sys._getframe()
for v in (3, 'a', 10**30):
    try: f.f_lineno = v
    except Exception as e: print(type(e).__name__, e)
try: del f.f_lineno
except Exception as e: print(type(e).__name__, e)
for n in ['f_trace_lines','f_trace_opcodes']:
    for v in (1,):
        try: setattr(f, n, v)
        except Exception as e: print(n, type(e).__name__, e)
    try: delattr(f, n)
    except Exception as e: print(n, type(e).__name__, e)
for n in ['f_back','f_code','f_globals','f_locals','f_lasti','f_builtins']:
    try: setattr(f, n, 1)
    except Exception as e: print(n, type(e).__name__, e)
f.f_trace = 3; print(f.f_trace); del f.f_trace; print(f.f_trace)
try: 1/0
except Exception as e: tb = e.__traceback__
for n in ['tb_frame','tb_next','tb_lasti','tb_lineno']:
    try: setattr(tb, n, 1)
    except Exception as e: print(n, type(e).__name__, e)
    try: delattr(tb, n)
    except Exception as e: print(n, type(e).__name__, e)
print([x for x in dir(tb) if x[0] != '_'], tb.__dir__())
print([x for x in dir(f) if x[0] != '_'])
def g(): yield
async def c(): pass
async def a(): yield
for o in (g(), c(), a()):
    print([x for x in dir(o) if x[0] != '_'])
    for n in dir(o):
        if n[2:3] == '_' and n[0] != '_':
            try: setattr(o, n, 1)
            except Exception as e: print(n, type(e).__name__, e)
    if hasattr(o, 'close'): o.close()
for n in dir(g.__code__):
    if n.startswith('co_'):
        try: setattr(g.__code__, n, 1)
        except Exception as e: print(n, type(e).__name__, e)
print([x for x in dir(g.__code__) if x[0] != '_'])
for t in (type(f), type(g()), type(g.__code__), type(tb)):
    try: t()
    except Exception as e: print(type(e).__name__, e)
    try:
        class X(t): pass
    except Exception as e: print(type(e).__name__, e)
m = [].append
class M:
    def m(self): pass
b = M().m
for n in ['__func__','__self__','__doc__','x']:
    try: setattr(b, n, 1)
    except Exception as e: print(n, type(e).__name__, e)
