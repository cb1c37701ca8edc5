"""The context of exceptions that are thrown into generators."""
import contextlib
def show(tag, e): print(tag, repr(e), repr(e.__context__), repr(e.__cause__))
def g():
    try:
        yield 1
    except KeyError as e:
        show("in", e)
        raise
def h():
    try:
        try:
            1/0
        except ZeroDivisionError:
            yield 1
    except KeyError as e:
        show("in", e)
        yield 2
def run(make):
    it = make(); next(it)
    try:
        it.throw(KeyError("thrown"))
    except BaseException as e: show("out", e)
    it = make(); next(it)
    try:
        raise ValueError("outer")
    except ValueError:
        try: it.throw(KeyError("thrown"))
        except BaseException as e: show("out2", e)
    it = make(); next(it)
    try:
        raise ValueError("outer")
    except ValueError:
        try: it.throw(KeyError)
        except BaseException as e: show("out3", e)
run(g); run(h)
def d():
    yield from g()
def d2():
    try: raise OSError("x")
    except OSError:
        yield from g()
run(d); run(d2)
def fresh():
    yield 1
try:
    raise ValueError("outer")
except ValueError:
    try: fresh().throw(KeyError("a"))
    except KeyError as e: show("fresh", e)
    f = fresh(); list(f)
    try: f.throw(KeyError("a"))
    except KeyError as e: show("done", e)
def closing():
    try:
        yield
    except GeneratorExit as e:
        show("closing", e); raise
try:
    raise ValueError("outer")
except ValueError:
    c = closing(); next(c); c.close()
def inner_raise():
    try: yield 1
    finally:
        raise TypeError("new")
try:
    raise ValueError("outer")
except ValueError:
    i = inner_raise(); next(i)
    try: i.throw(KeyError("a"))
    except TypeError as e: show("fin", e); show("fin.ctx", e.__context__)
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): raise a[0]
def dd():
    try: yield from It()
    except KeyError as e: show("dd", e); raise
run(dd)
class CM(contextlib.ContextDecorator):
    def __enter__(self): return self
    def __exit__(self, *a): return False
@contextlib.contextmanager
def cm():
    try: yield
    except Exception as e: show("cm", e); raise
try:
    try: 1/0
    except ZeroDivisionError:
        with cm():
            raise KeyError("thrown")
except KeyError as e: show("e", e); show("e.c", e.__context__)
import asyncio
async def co():
    try: await asyncio.sleep(1)
    except asyncio.CancelledError as e: show("canc", e); raise
async def main():
    t = asyncio.ensure_future(co()); await asyncio.sleep(0)
    try: 1/0
    except ZeroDivisionError:
        t.cancel()
        try: await t
        except BaseException as e: show("main", e)
asyncio.run(main())
async def ag():
    try: yield 1
    except KeyError as e: show("ag", e); raise
async def m2():
    a = ag(); await a.asend(None)
    try: 1/0
    except ZeroDivisionError:
        try: await a.athrow(KeyError("x"))
        except KeyError as e: show("m2", e)
asyncio.run(m2())
