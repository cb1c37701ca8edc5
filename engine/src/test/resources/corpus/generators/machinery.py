"""What generators do in ordinary and in wrong uses, one line each."""
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def g():
    x = yield 1
    print("got", x)
    try:
        y = yield 2
    except ValueError as e:
        print("caught", e)
        y = "err"
    finally:
        print("finally")
    return y
a = g()
t(lambda: a.send(5))
t(lambda: next(a))
t(lambda: a.send("v"))
t(lambda: a.throw(ValueError("boom")))
t(lambda: next(a))
t(lambda: a.throw(KeyError("late")))
t(lambda: a.close())
b = g()
t(lambda: b.throw(KeyError))
t(lambda: next(b))
c = g()
next(c); c.send(1)
t(lambda: c.close())
def ignore():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")
            yield 2
i = ignore(); next(i)
t(lambda: i.close())
def stop():
    yield 1
    raise StopIteration(5)
t(lambda: list(stop()))
def deleg():
    r = yield from g()
    print("result", r)
    r = yield from [10, 20]
    print("result", r)
    return "end"
d = deleg()
t(lambda: [next(d), d.send(1), d.send(2), next(d), next(d, "done")])
d = deleg(); next(d)
t(lambda: d.throw(TypeError("x")))
t(lambda: (g().__name__, g().__qualname__, g().gi_running, g().gi_yieldfrom, g().gi_frame is not None))
def rec():
    yield next(me)
me = rec()
t(lambda: next(me))
t(lambda: g().throw("x"))
t(lambda: g().throw(5))
t(lambda: g().throw(ValueError, "msg"))
t(lambda: g().throw(ValueError, ValueError("inst")))
t(lambda: (x for x in 5))
t(lambda: list(x for x in [1, 2] for y in [3] if x > 1))
def noiter():
    yield from 5
t(lambda: list(noiter()))
def ret(): return (yield)
r = ret(); next(r)
t(lambda: r.send(9))
def chain():
    try:
        yield 1
    except ValueError:
        raise KeyError("k")
ch = chain(); next(ch)
t(lambda: ch.throw(ValueError("v")))
def lam():
    f = lambda: (yield 1)
    return list(f())
t(lam)
import inspect
t(lambda: inspect.getgeneratorstate(g()))
async def co(x):
    return x
async def agen():
    for i in range(3):
        got = yield i
        if got: print("asend", got)
class AI:
    def __init__(s): s.n = 0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n += 1
        if s.n > 2: raise StopAsyncIteration
        return s.n
class AC:
    async def __aenter__(s): print("aenter"); return s
    async def __aexit__(s, *a): print("aexit", a[0] and a[0].__name__); return True
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
async def main():
    print(await co(5))
    print([x async for x in agen()], [await co(x) for x in range(2)], {x: 1 async for x in AI()})
    async with AC() as q: raise ValueError
    async for z in AI(): print(z)
    else: print("else")
    ag = agen()
    print(await ag.__anext__(), await ag.asend("hi"))
    try:
        await ag.athrow(KeyError("ak"))
    except KeyError as e: print("athrown", e)
    try:
        await ag.__anext__()
    except StopAsyncIteration: print("exhausted")
    ag = agen(); await anext(ag); await ag.aclose()
    print(await anext(ag, "default"))
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        await 5
    except TypeError as e: print(e)
    class BadAI:
        def __aiter__(s): return 5
    try:
        async for x in BadAI(): pass
    except TypeError as e: print(e)
    class BadAn:
        def __aiter__(s): return s
        def __anext__(s): return 5
    try:
        async for x in BadAn(): pass
    except TypeError as e: print(e)
    return "ok"
t(lambda: run(main()))
cc = co(1)
t(lambda: cc.send(1))
t(lambda: cc.close())
t(lambda: cc.send(None))
t(lambda: iter(co(1)))
t(lambda: anext(5))
t(lambda: aiter(5))
class Aw:
    def __await__(s): yield 1; return 2
async def aw(): return await Aw()
w = aw()
t(lambda: w.send(None))
t(lambda: w.send(None))
class BadAw:
    def __await__(s): return 5
async def baw(): return await BadAw()
t(lambda: baw().send(None))
async def reuse():
    c = co(1)
    await c
    await c
t(lambda: run(reuse()))
async def agstop():
    yield 1
    raise StopAsyncIteration
async def stopit():
    raise StopIteration(3)
t(lambda: run(stopit()))
async def m2():
    return [x async for x in agstop()]
t(lambda: run(m2()))
t(lambda: (type(agen()).__name__, type(co(1)).__name__, agen.__name__))
