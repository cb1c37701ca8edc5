def show(e, depth=0):
    print("  " * depth, repr(e), "cause" if e.__cause__ else "", "suppress" if e.__suppress_context__ else "")
    if e.__cause__: show(e.__cause__, depth + 1)
    elif e.__context__ and not e.__suppress_context__: show(e.__context__, depth + 1)
def a():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("ctx")
def b():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("cause") from e
def c():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("none") from None
def d():
    try: a()
    except ValueError: raise KeyError("third")
def e():
    try: raise KeyError(1)
    finally: raise IndexError(2)
def f():
    try: raise KeyError(1)
    except KeyError:
        try: raise IndexError(2)
        except IndexError: pass
        raise
def g():
    raise ValueError from KeyError
def h():
    x = ValueError("same")
    try: raise x
    except ValueError: raise x
def i():
    try: raise KeyError("first")
    except KeyError: pass
    raise ValueError("no context")
def j():
    try: raise KeyError("a")
    except KeyError as e:
        e2 = e
    raise ValueError("b") from e2
def k():
    for n in range(3):
        try:
            try: raise KeyError(n)
            except KeyError: raise ValueError(n)
        except ValueError:
            if n == 2: raise
def l():
    try:
        try: raise KeyError(1)
        except KeyError: raise ValueError(2)
        finally: print("finally runs")
    except ValueError: raise TypeError(3)
for fn in (a, b, c, d, e, f, g, h, i, j, k, l):
    try: fn()
    except Exception as ex: print(fn.__name__); show(ex)
try:
    raise
except RuntimeError as ex: print(ex)
def outer():
    try: raise KeyError("x")
    except KeyError: inner()
def inner():
    try: raise
    except KeyError as ex: print("re-raised from callee", ex)
outer()
import sys
print(sys.exc_info())
try: raise ValueError("v")
except ValueError:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1])
    try: raise KeyError("k")
    except KeyError: print(sys.exc_info()[1])
    print(sys.exc_info()[1])
print(sys.exc_info())
