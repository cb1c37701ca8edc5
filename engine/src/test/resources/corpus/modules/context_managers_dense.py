import contextlib, asyncio, csv, io, traceback, sys
from contextlib import *
def t(f,*a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)
@contextmanager
def m(kind):
    if kind=='noyield': return
    try:
        yield kind
    except KeyError:
        if kind=='swallow': return
        if kind=='other': raise ValueError('o')
        if kind=='otherfrom': raise ValueError('o') from None
        if kind=='again': yield 3
        if kind=='stop': return 5
        raise
    except StopIteration as e:
        if kind=='reraise': raise
        if kind=='rt': raise RuntimeError('x') from e
    except RuntimeError as e:
        if kind=='reraise': raise
        if kind=='new': raise RuntimeError('new')
    if kind=='twice': yield
def use(kind, exc=None):
    with m(kind) as v:
        if exc: raise exc
        return v
for kind in ('ok','noyield','swallow','other','otherfrom','again','stop','raise','twice','reraise','rt','new'):
    for exc in (None,KeyError('k'),StopIteration(4),RuntimeError('r'),KeyboardInterrupt()):
        print(kind,repr(exc),end=' '); t(use,kind,exc)
@asynccontextmanager
async def am(kind):
    if kind=='noyield': return
    try:
        yield kind
    except KeyError:
        if kind=='swallow': return
        if kind=='other': raise ValueError('o')
        if kind=='again': yield 3
        raise
    except (StopIteration,StopAsyncIteration) as e:
        if kind=='reraise': raise
        if kind=='rt': raise RuntimeError('x') from e
    except RuntimeError as e:
        if kind=='reraise': raise
        if kind=='new': raise RuntimeError('new')
    if kind=='twice': yield
async def ause(kind, exc=None):
    async with am(kind) as v:
        if exc: raise exc
        return v
def run(*a): return asyncio.run(ause(*a))
for kind in ('ok','noyield','swallow','other','again','raise','twice','reraise','rt','new'):
    for exc in (None,KeyError('k'),StopAsyncIteration(4),RuntimeError('r')):
        print('async',kind,repr(exc),end=' '); t(run,kind,exc)
@m('ok')
def deco(a): return a+1
t(deco,1); t(deco,1); print(deco.__name__)
@contextmanager
def bad(): return 3
t(bad().__enter__)

g=m('raise'); g.__enter__(); t(lambda:g.__exit__(KeyError,None,None))
g=m('raise'); t(g.__enter__); t(g.__enter__)
def tb():
    with m('raise'): raise KeyError('zz')
try: tb()
except KeyError: print(len(traceback.extract_tb(sys.exc_info()[2])))
class E:
    def __enter__(s):pass
    def __exit__(s,*a):pass
    async def __aenter__(s):pass
    async def __aexit__(s,*a):pass
for c in (E,list,nullcontext,closing,m('ok').__class__): print(c.__name__, issubclass(c,AbstractContextManager), issubclass(c,AbstractAsyncContextManager))
with nullcontext(3) as x: print(x)
with suppress(KeyError,ValueError): {}[1]
def sup():
    with suppress(KeyError): raise TypeError('q')
t(sup)
s=io.StringIO()
with redirect_stdout(s) as r: print('hid'); 
print(repr(s.getvalue()), r is s)
with closing(io.StringIO()) as c: pass
print(c.closed)
class AC:
    async def aclose(self): print('aclosed')
async def ac():
    async with aclosing(AC()) as z: print(type(z).__name__)
    async with nullcontext(4) as z: print(z)
    @am('ok')
    async def f(x): return x*2
    print(await f(2), await f(3))
asyncio.run(ac())
# csv
data='a,b\r\n1,2\r\n\r\n3\r\n4,5,6\r\n'
r=csv.DictReader(io.StringIO(data)); print(r.line_num,r.fieldnames,r.line_num)
for row in r: print(row,r.line_num)
r=csv.DictReader(io.StringIO(data)); print(list(r)); t(next,r)
r=csv.DictReader(io.StringIO('')); t(next,r); print(r.fieldnames); print(list(csv.DictReader(io.StringIO('a,b\n')))); 
r=csv.DictReader(io.StringIO('1,2\n')); r.fieldnames=['q','w']; print(list(r))
w=csv.DictWriter(o:=io.StringIO(),list('ab'),restval='-',extrasaction='IGNORE'); t(w.writeheader); t(w.writerow,{'a':1,'z':4}); t(w.writerows,[{'b':2},{}]); print(repr(o.getvalue()), w.fieldnames,w.extrasaction)
t(lambda:csv.DictWriter(o,'ab',extrasaction='zz')); w=csv.DictWriter(o,['a']); t(w.writerow,{'a':1,'q':2}); t(lambda:csv.DictWriter(o,None).writeheader())
for n in csv.list_dialects(): d=csv.get_dialect(n); print(n,repr(d.delimiter),d.quotechar,d.doublequote,d.skipinitialspace,repr(d.lineterminator),d.quoting,d.escapechar,d.strict)
class D(csv.Dialect): delimiter='::'
t(D); t(csv.Dialect); print(csv.excel._valid, csv.excel()._valid, csv.excel.__mro__, csv.unix_dialect.quoting)
from html.parser import HTMLParser
p=HTMLParser(); p.feed('<a b=c>x&amp;y&#65;<br/><!-- c --><!DOCTYPE html><?pi x><![CDATA[q]]></a>'); p.close()
