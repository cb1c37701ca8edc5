import sys
names = "BaseException Exception ArithmeticError ZeroDivisionError OverflowError FloatingPointError LookupError IndexError KeyError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError AttributeError NameError UnboundLocalError RuntimeError RecursionError NotImplementedError StopIteration StopAsyncIteration GeneratorExit KeyboardInterrupt SystemExit AssertionError ImportError ModuleNotFoundError OSError EOFError MemoryError SyntaxError IndentationError TabError Warning DeprecationWarning UserWarning BufferError ReferenceError SystemError TimeoutError".split()
import builtins
for n in names:
    c = getattr(builtins, n)
    print(n, [k.__name__ for k in c.__mro__])
for e in (ValueError(), ValueError("a"), ValueError("a", 2), KeyError("k"), KeyError(1, 2), KeyError(), IndexError(None), StopIteration(5), SystemExit(3), Exception(["l"]), ZeroDivisionError("z"), TypeError({}), OSError("only"), AssertionError(), ImportError("imp", name="n")):
    print(repr(e), "|", str(e), "|", e.args)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, ImportError("x", name="n").name)
print(ValueError("a") == ValueError("a"), isinstance(KeyError(), LookupError), issubclass(RecursionError, RuntimeError), ValueError.__name__, ValueError("x").__class__.__name__)
class A(Exception): pass
class B(A): pass
class C(B, ValueError): pass
for c in (A, B, C):
    for h in (B, ValueError, A, Exception):
        try: raise c("x")
        except h as e: print(c.__name__, "by", h.__name__, end="; ")
        except Exception as e: print(c.__name__, "not by", h.__name__, end="; ")
print()
for src in ("raise 5", "raise 'str'", "raise int", "raise None", "raise ValueError from 5", "raise [].append", "raise", "raise object()", "try: raise ValueError\nexcept 5: pass", "try: raise ValueError\nexcept (KeyError, 'x'): pass", "raise ValueError(1) from None"):
    try: exec(src)
    except BaseException as e: print(src.replace("\n", "; "), "->", type(e).__name__, e)
e = ValueError("m"); e.extra = 1; print(e.extra, e.__dict__)
e.args = (1, 2); print(e, repr(e))
x = KeyError("a"); print(x.with_traceback(None) is x, x.__traceback__, x.__cause__, x.__context__, x.__suppress_context__)
try: BaseException.__init__(5)
except TypeError as e: print(e)
try: ValueError(x=1)
except TypeError as e: print(e)
e = ValueError("n"); e.add_note("note 1"); e.add_note("note 2"); print(e.__notes__)
