"""What exceptions do in ordinary and in wrong uses, one line each."""
import sys, traceback
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def r1():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("v") from e
def r2():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v")
def r3():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
def r4(): raise ValueError from 5
def r5(): raise 5
def r6(): raise int
def r7(): raise ValueError("a") from KeyError
def r8():
    try: pass
    finally: return 5
def r9():
    try: return 1
    finally: print("fin")
def r10():
    for i in range(3):
        try: continue
        finally: print(i)
    return "end"
def r11():
    try: raise KeyError(1)
    except (ValueError, KeyError) as e: x = e
    try: e
    except NameError as n: return str(n), x
def r12():
    try: raise ValueError
    except 5: pass
def r13():
    try: raise ValueError
    except (KeyError, 5): pass
def r14(): raise
def r15():
    try:
        try: 1 / 0
        finally: [].pop()
    except IndexError as e: return repr(e.__context__)
def r16():
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError: pass
        raise
def r17():
    e = ValueError(); e.__cause__ = 5
def r18():
    e = ValueError(); e.args = 5
    return e.args
def r19(): 
    e = ValueError(); e.args = [1, 2]; return e.args, str(e)
def r20(): return ValueError(1, 2), str(ValueError(1, 2)), str(ValueError()), str(KeyError("a")), str(KeyError("a", 1)), repr(KeyError())
def r21():
    e = OSError(2, "msg", "file"); return e.errno, e.strerror, e.filename, str(e), e.args, type(e).__name__
def r22(): return [type(OSError(n, "x")).__name__ for n in (1, 2, 17, 13, 32, 110, 111, 20, 21, 11, 4, 9999)]
def r23(): return StopIteration(5).value, SystemExit(3).code, SystemExit().code, str(UnicodeDecodeError("a", b"b", 0, 1, "r"))
def r24(): UnicodeDecodeError(1)
def r25():
    try: sys.exit("msg")
    except SystemExit as e: return e.code
def r26(): assert 0
def r27(): assert 0, "m"
def r28(): assert (), [1]
def r29():
    try: import_name = __import__("nopkg.sub")
    except ImportError as e: return e.name, e.msg, type(e).__name__, e.path
def r30(): return 30
def r31():
    try: x.y
    except NameError as e: return e.name
def r32():
    try: (5).y
    except AttributeError as e: return e.name, e.obj
def r33(): return ImportError("m", name="n", path="p").name, NameError("m", name="q").name, AttributeError("a", name="b", obj=1).obj
def r34(): ImportError("m", foo=1)
def r35(): ValueError(x=1)
def r36():
    e = ValueError("a"); e.add_note("n1"); e.add_note("n2"); return e.__notes__
def r37(): ValueError().add_note(5)
def r38():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3)])])
    except* ValueError as e: print("V", e.exceptions, e.message)
    except* TypeError as e: print("T", repr(e))
def r39():
    try: raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError: raise OSError("o")
def r40():
    try: raise ValueError("naked")
    except* ValueError as e: print(repr(e))
def r41(): ExceptionGroup("g", [])
def r42(): ExceptionGroup("g", [5])
def r43(): ExceptionGroup("g", [KeyboardInterrupt()])
def r44(): return BaseExceptionGroup("g", [ValueError()]).__class__.__name__, BaseExceptionGroup("g", [KeyboardInterrupt()]).__class__.__name__
def r45():
    eg = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
    return eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, TypeError)), eg.derive([ValueError(9)]), str(eg)
def r46():
    try: raise ExceptionGroup("g", [ValueError()])
    except* ExceptionGroup: pass
def r47(): ExceptionGroup(5, [ValueError()])
def r48(): ExceptionGroup("g")
def r49():
    class E(Exception):
        def __init__(self, a, b): self.a = a
    return E(1, 2).args, repr(E(1, 2)), str(E(1, 2))
def r50():
    class E(Exception):
        def __str__(self): return "custom"
    return str(E(1)), repr(E(1))
def r51():
    class E(KeyError, AttributeError): pass
    return E.__mro__[1:4]
def r52():
    try: raise ValueError("tb")
    except ValueError as e:
        tb = e.__traceback__
        return tb.tb_lineno > 0, tb.tb_frame.f_code.co_name, tb.tb_next
def r53(): return ValueError("x").with_traceback(None).__traceback__
def r54(): ValueError().__traceback__ = 5
def r55():
    e = ValueError(); e.__traceback__ = 5
def r56():
    with open_nothing(): pass
def r57():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise TypeError("second")
        except TypeError as e:
            c = e.__context__
            return repr(c), c.__context__
def r58(): return sys.exc_info()
def r59():
    try: raise KeyError("k")
    except KeyError: return sys.exc_info()[0].__name__, sys.exception()
def r60(): return 60
def r61(): return 61
def r62():
    def f(): yield 1
    x = f(); next(x)
    try: x.throw(ValueError("into"))
    except ValueError as e: return e.__context__
def r63():
    try:
        try: raise ValueError(1)
        except ValueError as e: raise e
    except ValueError as e2: return e2.__context__
def r64():
    a = ValueError("a"); b = ValueError("b")
    try:
        try: raise a
        except ValueError: raise b
    except ValueError:
        try: raise a
        except ValueError as e: return repr(e.__context__), repr(b.__context__)
for n in range(1, 65):
    print(n, end=" ")
    t(globals()["r%d" % n])
