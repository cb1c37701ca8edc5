"""Events that tracing and profiling functions are told of."""
import sys
events = []
def tracer(frame, event, arg):
    if event == "exception": arg = (arg[0].__name__, str(arg[1]), arg[2].tb_lineno)
    events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, arg))
    return tracer
def run(f, *a):
    events.clear()
    sys.settrace(tracer)
    try:
        r = f(*a)
    except Exception as e:
        r = repr(e)
    finally:
        sys.settrace(None)
    print(f.__name__, r)
    for e in events: print("   ", e)
def basic():
    x = 1
    del x
    return 3
def arigo1():
    x = 1
    del x
    while 0:
        pass
    x = 1
def arigo2():
    x = 1
    while x:
        x -= 1
    y = 2
def ifs(a):
    if a:
        pass
    elif a is None:
        y = 1
    else:
        y = 2
def loop():
    t = 0
    for i in range(2):
        t += i
        if t: continue
    else:
        t = 5
    return t
def inner(x):
    return 1 / x
def tries(x):
    try:
        inner(x)
    except ZeroDivisionError as e:
        y = 1
    else:
        y = 2
    finally:
        z = 3
    return y
def raising():
    inner(0)
def gen():
    yield 1
    yield 2
def gens():
    for x in gen():
        pass
def withs():
    with C():
        x = 1
    y = 2
class C:
    def __enter__(self): return 1
    def __exit__(self, *a): return True
def comp():
    return [i for i in range(2)]
def passes():
    pass
    pass; pass
    1
def doc():
    "doc"
def nested():
    def g(): return 1
    @staticmethod
    def h(): pass
    class K:
        x = 1
    return g()
def whiles():
    while True:
        x = 1
        break
    return x
def multi():
    x = dict(a=1,
             b=2)
    return (x,
            1)
def glob():
    global qq
    qq = 1
    assert qq
    lambda: 1
def ret(x):
    for i in range(2):
        try:
            if x: return 5
        finally:
            y = 1
def withret():
    with C():
        return 1
def withraise():
    with C():
        1/0
    z = 1
for f in (basic, arigo1, arigo2, loop, raising, gens, withs, comp, passes, doc, nested, whiles, multi, glob, withret, withraise): run(f)
for v in (1, None, 0): run(ifs, v); run(tries, v or 0)
run(ret,0); run(ret,1)
print(sys.gettrace(), sys.getprofile())
def prof(frame, event, arg):
    if event in ("call","return"): events.append((frame.f_code.co_name, event, arg))
events.clear()
sys.setprofile(prof); tries(0); gens(); sys.setprofile(None)
for e in events: print(e)
def bad(frame, event, arg):
    if frame.f_code.co_name == "inner" and event == kind: raise KeyError(kind)
    return bad
for kind in ("call","line","return","exception"):
    sys.settrace(bad)
    try:
        try: inner(0 if kind=="exception" else 1)
        except Exception as e: print(repr(e), sys.gettrace())
    finally: sys.settrace(None)
def local_only(frame, event, arg):
    def loc(frame, event, arg):
        print(event, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_locals)
    return loc
sys.settrace(local_only); loop(); sys.settrace(None)
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
def returning():
    yield 1
    return 2
def forever(n):
    while True:
        n -= 1
        if n == 0: break
    while 1:
        if n > 1: return n
        n += 1
def loops():
    for i in Countdown(1): pass
    for i in returning(): pass
    for i in map(abs, Countdown(0)): pass
def quiet(frame, event, arg):
    if event == "exception": events.append(("told", arg[0].__name__, str(arg[1]), frame.f_lineno - frame.f_code.co_firstlineno))
    return quiet
run(forever, 2)
events.clear()
sys.settrace(quiet)
loops()
sys.settrace(None)
for e in events: print("   ", e)
def words(x):
    match x:
        case 1:
            return "one"
        case [a, _]:
            return a
        case _:
            return "other"
def only(x):
    match x:
        case y:
            return y
def wild(x):
    match x:
        case _:
            pass
    match x:
        case _ if x:
            return 2
run(words, 1)
run(words, [2, 3])
run(words, 4)
run(only, 5)
run(wild, 6)
run(wild, 0)
