import sys
def names(f):
    out = []
    while f is not None:
        out.append((f.f_code.co_name, f.f_lineno))
        f = f.f_back
    return out
def a(x):
    y = x + 1
    return b(y)
def b(z, *args, k=3):
    w = [1, 2]
    return names(sys._getframe()), sorted(sys._getframe(1).f_locals.items())
print(a(5))
print(sys._getframe() is sys._getframe(), sys._getframe().f_back)
print(sys._getframe().f_locals is globals(), sys._getframe().f_globals is globals())
try: sys._getframe(100)
except ValueError as e: print(e)
def f():
    fr = sys._getframe()
    x = 1
    d = fr.f_locals
    print(sorted(d), d is fr.f_locals)
    y = 2
    print(sorted(fr.f_locals), d is fr.f_locals)
    del x
    print(sorted(fr.f_locals))
    try: fr.clear()
    except RuntimeError as e: print(e)
    return fr
fr = f()
print(fr.f_lineno, fr.f_code is f.__code__, fr.f_back.f_code.co_name)
import re
print(re.sub("file .*?,", "file", re.sub('0x[0-9a-f]+', 'X', repr(fr))))
print(sorted(fr.f_locals))
fr.clear()
print(fr.f_locals)
print(fr.f_trace, fr.f_trace_lines, fr.f_trace_opcodes)
fr.f_trace_opcodes = True
print(fr.f_trace_opcodes)
class C:
    v = 1
    loc = sorted(sys._getframe().f_locals)
print(C.loc)
def g():
    q = 1
    try:
        h(q)
    except ValueError as e:
        return e
def h(n):
    m = n * 2
    raise ValueError(m)
e = g()
tb = e.__traceback__
print(tb is e.__traceback__, tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next)
print(tb.tb_frame.f_locals.keys(), tb.tb_next.tb_frame.f_locals)
print(tb.tb_next.tb_frame.f_back is tb.tb_frame, tb.tb_frame.f_back.f_code.co_name)
import types, traceback
t2 = types.TracebackType(None, tb.tb_frame, 3, 7)
print(t2.tb_lineno, t2.tb_lasti//2, t2.tb_next)
for bad in [(1, tb.tb_frame, 1, 1), (None, 3, 1, 1)]:
    try: types.TracebackType(*bad)
    except TypeError as x: print(x)
try: tb.tb_next.tb_next = tb
except ValueError as x: print(x)
tb.tb_next = None
print(len(traceback.extract_tb(e.__traceback__)))
try:
    raise e.with_traceback(t2)
except ValueError as q:
    print([x.tb_lineno for x in [q.__traceback__, q.__traceback__.tb_next]])
def gen():
    k = 1
    r = yield k
    u = 2
    yield r
gg = gen()
print(gg.gi_frame.f_lineno, gg.gi_frame.f_locals, gg.gi_frame.f_back)
next(gg)
print(gg.gi_frame.f_lineno, gg.gi_frame.f_locals, gg.gi_frame.f_back, gg.gi_running, gg.gi_suspended)
gg.send(10)
print(gg.gi_frame.f_locals, gg.gi_code is gen.__code__)
gg.close()
print(gg.gi_frame)
def gen2():
    f = sys._getframe()
    yield f.f_back.f_code.co_name
    yield gen2obj.gi_frame is f, gen2obj.gi_running
def drive():
    return next(gen2obj)
gen2obj = gen2()
print(drive(), next(gen2obj))
g3 = gen(); next(g3); g3.gi_frame.clear(); print(list(g3))
async def co():
    pass
c = co(); print(c.cr_frame.f_code.co_name, c.cr_running, c.cr_await); c.close(); print(c.cr_frame)
async def ag(): yield 1
x = ag(); print(x.ag_frame.f_lineno, x.ag_running, x.ag_await, x.ag_code.co_name)
def outer():
    v = 5
    def inner():
        v
        return sys._getframe().f_locals, sys._getframe(1).f_locals['v']
    return inner()
print(outer())
print([sys._getframe().f_code.co_name for _ in range(1)], (lambda: sys._getframe().f_code.co_name)())
print(eval("sys._getframe().f_code.co_name"), eval('sys._getframe().f_back.f_lineno'))
try:
    fr.f_lineno = 3
except ValueError as x: print(x)
try: fr.f_locals = 3
except AttributeError as x: print(x)
print(fr.f_builtins["len"] is len)
