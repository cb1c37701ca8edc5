import sys, inspect, traceback, io
def a(x):
    return b(x + 1)
def b(y):
    return inspect.stack()
st = a(1)
for fi in st[:3]:
    print(fi.function, fi.lineno, fi.code_context, fi.index, type(fi).__name__, fi.filename.endswith('i1.py'), len(fi))
def c():
    f = inspect.currentframe()
    i = inspect.getframeinfo(f)
    print(i.function, i.lineno, i.code_context, i.index, i.filename == __file__ if '__file__' in globals() else True)
    print(list(inspect.getargvalues(f).locals))
    print([(q.function, q.lineno) for q in inspect.getouterframes(f)])
    i = inspect.getframeinfo(f, context=3)
    print(i.code_context, i.index)
c()
def args(p, q=2, *r, s, **t):
    return inspect.getargvalues(inspect.currentframe())
print(args(1, 3, 4, s=5, u=6))
print(inspect.formatargvalues(*args(1, 3, 4, s=5, u=6)))
def err():
    z = 1
    raise KeyError(z)
try:
    err()
except KeyError as e:
    tb = e.__traceback__
    print([(q.function, q.lineno, q.code_context) for q in inspect.trace()])
    print([(q.function, q.lineno) for q in inspect.getinnerframes(tb)])
    print(inspect.getframeinfo(tb).lineno)
    print([(f.f_code.co_name, l) for f, l in traceback.walk_tb(tb)])
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    print(te.stack[-1].locals)
    s = traceback.StackSummary.extract(traceback.walk_tb(tb), capture_locals=True)
    print([(f.name, f.lineno, f.line) for f in s], s[1].locals)
    print(''.join(s.format()[1:]).replace(__file__ if '__file__' in globals() else '', '') if 0 else len(s.format()))
    traceback.clear_frames(tb)
    print(tb.tb_next.tb_frame.f_locals)
def d():
    def e():
        return traceback.extract_stack(), traceback.format_stack(limit=2), list(traceback.walk_stack(None)), list(traceback.walk_stack(sys._getframe()))
    return e()
es, fs, ws, ws2 = d()
print([(f.name, f.lineno, f.line) for f in es])
print([x.split('line')[1] for x in fs])
print([(f.f_code.co_name) for f, l in ws2])
def ps():
    o = io.StringIO()
    traceback.print_stack(file=o)
    return o.getvalue()
print([x for x in ps().splitlines() if 'File' not in x], len(ps().splitlines()))
def gen(n):
    m = n + 1
    yield m
    yield n
g = gen(3)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
async def co(k):
    j = 2
q = co(5)
print(inspect.getcoroutinestate(q), inspect.getcoroutinelocals(q)); q.close()
print(inspect.getcoroutinestate(q), inspect.getcoroutinelocals(q))
try: inspect.getgeneratorlocals(3)
except (TypeError, ZeroDivisionError) as e: print(e)
try: inspect.getargvalues(3)
except AttributeError as e: print(e)
try: inspect.getframeinfo(None) if 0 else 1/0
except (TypeError, ZeroDivisionError) as e: print(e)
print(inspect.isframe(inspect.currentframe()), inspect.istraceback(tb), inspect.iscode(a.__code__))
print(inspect.getlineno(inspect.currentframe()), inspect.getmodule(inspect.currentframe()).__name__)
print(inspect.getsourcelines(a), inspect.getsource(b))
print(inspect.getsourcefile(a) == a.__code__.co_filename, inspect.getfile(a) == a.__code__.co_filename)
print(traceback.FrameSummary('f', 1, 'n', locals={'a': 1}).locals)
print(traceback.extract_tb(tb)[0].name, traceback.format_tb(tb, limit=1)[0].count('\n'), len(traceback.format_tb(tb, limit=-1)))
print(traceback.format_list([('f.py', 3, 'fn', 'x = 1'), ('g.py', 4, 'gn', None)]))
