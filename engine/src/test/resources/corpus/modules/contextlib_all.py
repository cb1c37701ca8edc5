import contextlib, sys
from contextlib import *
@contextmanager
def cm(x):
    "doc of cm"
    print('enter', x)
    try:
        yield x*2
    except ValueError as e:
        print('caught', e)
    finally:
        print('exit', x)
with cm(3) as v: print(v)
with cm(4): raise ValueError('boo')
try:
    with cm(5): raise KeyError('k')
except KeyError as e: print('out', e)
@cm(7)
def deco(a): return a+1
print(deco(1), deco(2), cm.__name__, cm.__doc__)
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
@contextmanager
def swallow():
    try: yield
    except Exception: pass
    yield
try:
    with swallow(): raise ValueError
except RuntimeError as e: print(e)
@contextmanager
def replace():
    try: yield
    except Exception as e: raise TypeError('new') from e
try:
    with replace(): raise ValueError('old')
except TypeError as e: print(repr(e), repr(e.__cause__))
try:
    with cm(1): raise StopIteration('st')
except StopIteration as e: print('SI', e)
class C:
    def close(self): print('closed')
with closing(C()) as c: print(type(c).__name__)
with suppress(ZeroDivisionError, KeyError): 1/0
try:
    with suppress(KeyError): 1/0
except ZeroDivisionError as e: print(e)
with nullcontext(5) as n: print(n)
class Out:
    def __init__(self): self.p=[]
    def write(self,s): self.p.append(s)
    def flush(self): pass
o=Out()
with redirect_stdout(o): print('hidden')
print(o.p)
with ExitStack() as st:
    st.enter_context(cm('a')); st.enter_context(cm('b'))
    st.callback(print,'cb',1,sep='-')
    @st.push
    def ex(t,v,tb): print('push',t,v); return True
    raise ValueError('in stack')
print('after')
st=ExitStack()
with st:
    st.callback(print,'never')
    new=st.pop_all()
new.close()
try:
    with ExitStack() as st: st.enter_context(3)
except TypeError as e: print(e)
try:
    with ExitStack() as st:
        def bad(*a): raise KeyError('bad')
        st.push(bad)
        raise ValueError('first')
except KeyError as e: print(repr(e), repr(e.__context__))
class D(ContextDecorator):
    def __enter__(self): print('D in'); return self
    def __exit__(self,*a): print('D out'); return False
@D()
def df(): print('in df')
df()
class A(AbstractContextManager):
    def __exit__(self,*a): return None
with A() as a: print(type(a).__name__)
print(issubclass(D, AbstractContextManager), isinstance(C(), AbstractContextManager))
try: AbstractContextManager()
except TypeError as e: print(e)
def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
@asynccontextmanager
async def acm(x):
    print('aenter',x)
    try: yield x
    except ValueError as e: print('acaught',e)
    finally: print('aexit',x)
async def main():
    async with acm(1) as v: print(v)
    async with acm(2): raise ValueError('q')
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm('x'))
        st.enter_context(cm('y'))
        async def acb(*a): print('acb',a)
        st.push_async_callback(acb,1,2)
        st.callback(print,'cb')
    class AC:
        async def aclose(self): print('aclosed')
    async with aclosing(AC()): pass
    async with nullcontext(3) as n: print(n)
    @acm(9)
    async def f(): return 'f'
    print(await f())
    try:
        async with acm(3): raise KeyError('z')
    except KeyError as e: print(repr(e))
    return 'done'
print(run(main()))
