import builtins
def print(*a, **k):
    for x in map(str, a):
        parts = x.split('File "')
        builtins.print('File "'.join([parts[0]] + [p[p.rfind('/', 0, p.index('"')) + 1:] for p in parts[1:]]))
import traceback, io, sys
def f(x):
    return 1/x
def g():
    try: f(0)
    except ZeroDivisionError as e: raise ValueError('bad') from e
try: g()
except ValueError as e:
    print(traceback.format_exc()); print(traceback.format_exception(e)); print(traceback.format_exception_only(e)); print(traceback.format_tb(e.__traceback__))
    for fr in traceback.extract_tb(e.__traceback__): print(fr.lineno, fr.name, fr.line, tuple(fr)[1:])
    s=io.StringIO(); traceback.print_exc(file=s); print(s.getvalue()==traceback.format_exc())
    print(''.join(traceback.format_exception(type(e),e,e.__traceback__,chain=False)))
    s=io.StringIO(); traceback.print_tb(e.__traceback__, file=s); print(s.getvalue()); print(traceback.extract_tb(e.__traceback__,limit=1)[0].name)
    te=traceback.TracebackException.from_exception(e); print(te, te.exc_type, list(te.format())[-1], len(te.stack), te.__cause__)
try:
    try: {}['k']
    except KeyError: int('x')
except ValueError as e: print(''.join(traceback.format_exception(e)))
print(traceback.format_exc())
def r(n): return r(n-1) if n else 1/0
try: r(6)
except ZeroDivisionError: print(traceback.format_exc())
e=ValueError('note'); e.add_note('N1'); print(traceback.format_exception_only(e), traceback.format_exception(e))
try: raise ExceptionGroup('eg',[ValueError(1),TypeError(2)])
except ExceptionGroup as e: print(traceback.format_exc())
class Custom(Exception): pass
print(traceback.format_exception_only(Custom('c')), traceback.format_exception_only(Custom), ) if False else print(traceback.format_exception_only(Custom('c')), traceback.format_exception_only(Custom()))
print(traceback.format_list([('file.py',3,'func','code()')]))
