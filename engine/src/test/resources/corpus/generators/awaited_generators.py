"""Generators that can be awaited, steps of async generators, and who is told of these."""
import asyncio
async def await_without_task(coro):
    exc = None
    def func():
        try:
            for _ in coro.__await__():
                pass
        except BaseException as err:
            nonlocal exc
            exc = err
    asyncio.get_running_loop().call_soon(func)
    await asyncio.sleep(0)
    if exc is not None:
        raise exc
async def main():
    tg = asyncio.TaskGroup()
    coro = tg.__aenter__()
    try:
        await await_without_task(coro)
    except RuntimeError as e: print(repr(e)[:60])
asyncio.run(main())
async def f():
    raise ValueError(1)
try:
    for _ in f().__await__(): pass
except ValueError: print('ok')
import types, inspect
@types.coroutine
def g():
    x = yield 1
    return x
print(type(g()), inspect.isawaitable(g()), g.__name__)
def plain(): yield 1
print(inspect.isawaitable(plain()))
async def h(): return await g()
c = h(); print(c.send(None))
try: c.send(5)
except StopIteration as e: print(e.value)
async def h2(): return await plain()
try: h2().send(None)
except TypeError as e: print(e)
@types.coroutine
def g2():
    return (yield from h())
async def h3(): return await g2()
c = h3(); c.send(None)
try: c.send(7)
except StopIteration as e: print(e.value)
unused = h()
def bad():
    yield from unused
try: next(bad())
except TypeError as e: print(e)
unused.close()
w = h().__await__()
print(type(w).__name__, next(w))
try: w.send(3)
except StopIteration as e: print(e.value)
import sys
seen=[]
sys.set_asyncgen_hooks(firstiter=seen.append)
async def ag():
    yield 1
    await g()
    yield 2
a = ag(); a.__anext__(); print(len(seen)); a.asend(None); print(len(seen))
sys.set_asyncgen_hooks(firstiter=None)
print(sys.get_asyncgen_hooks() == (None, None))
for wrong in (lambda: sys.set_asyncgen_hooks(firstiter=3),):
    try: wrong()
    except TypeError as e: print(e)
a = ag()
try: a.__anext__().send(None)
except StopIteration as e: print(e.value)
n = a.__anext__(); n.send(None)
for other in a.__anext__(), a.aclose(), a.athrow(ValueError):
    try: other.send(None)
    except RuntimeError as e: print(e)
try: n.send(9)
except StopIteration as e: print(e.value)
try: n.send(9)
except RuntimeError as e: print(e)
cl = a.aclose()
try: cl.send(4)
except RuntimeError as e: print(e)
try: cl.send(None)
except StopIteration as e: print('closed')
try: cl.send(None)
except RuntimeError as e: print(e)
t = a.athrow(ValueError)
try: t.send(None)
except BaseException as e: print(repr(e))
async def d():
    class I:
        def __aiter__(self): return self
        def __anext__(self): return plain()
    try: await anext(I(), 1)
    except TypeError as e: print(e)
    print(await anext(ag(), 5))
    b = ag()
    print([x async for x in b][:1], await anext(b, 'none'))
    try: await anext(b)
    except StopAsyncIteration: print('stop')
c = d()
try:
    while True: c.send(None)
except StopIteration: pass
async def left():
    try:
        yield 1
        yield 2
    finally:
        print('finally', sys.exc_info()[0])
keep = []
async def m():
    it = left(); keep.append(it)
    async for x in it: break
    print('left')
asyncio.run(m())
