import sys
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, "|", e)
def ev(*srcs):
    for s in srcs:
        try:
            print(s, "->", repr(eval(s)))
        except BaseException as e:
            print(s, "->", type(e).__name__, "|", e)
def ex(*srcs):
    for s in srcs:
        try:
            exec(compile(s, "<t>", "exec"), {})
            print("ok", repr(s))
        except SyntaxError as e:
            print(repr(s), "->", type(e).__name__, "|", e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, bool(e.text))
        except BaseException as e:
            print(repr(s), "->", type(e).__name__, "|", e)
ev("BaseException(1, 2)", "Exception()", "Exception(x=1)", "str(Exception(1)), str(Exception(1, 2)), str(Exception())", "KeyError('a'), str(KeyError('a')), str(KeyError('a', 'b')), str(KeyError())", "OSError(2, 'x'), str(OSError(2, 'x')), str(OSError(2, 'x', 'f')), str(OSError(2, 'x', 'f', None, 'g')), str(OSError(1))", "type(OSError(2, 'x')).__name__, type(OSError(13, 'x')).__name__, type(OSError(17, '')).__name__, type(OSError(11, '')).__name__", "OSError(2, 'x', 'f').filename, OSError(2, 'x', 'f').args, OSError(2, 'x').errno, OSError(2, 'x').strerror, OSError(2, 'x', 'f', 1, 'g').filename2", "OSError(1).errno", "OSError(2, 'x', 'f', None, 'g')", "UnicodeDecodeError('utf8', b'ab', 0, 1, 'bad'), str(UnicodeDecodeError('utf8', b'ab', 0, 1, 'bad'))", "str(UnicodeDecodeError('utf8', b'abc', 0, 2, 'bad'))", "str(UnicodeEncodeError('utf8', 'abé', 2, 3, 'bad'))", "str(UnicodeEncodeError('utf8', 'ab\\U00012345', 2, 3, 'bad'))", "str(UnicodeEncodeError('utf8', 'ab\\u1234', 2, 3, 'bad'))", "str(UnicodeEncodeError('utf8', 'abc', 0, 3, 'bad'))", "str(UnicodeTranslateError('abc', 0, 1, 'bad'))", "str(UnicodeTranslateError('abc', 0, 2, 'bad'))", "UnicodeDecodeError()", "UnicodeDecodeError(1)", "UnicodeDecodeError('utf8', 'ab', 0, 1, 'bad')", "UnicodeEncodeError('utf8', b'ab', 0, 1, 'bad')", "UnicodeEncodeError('a')", "UnicodeTranslateError(b'', 1, 1, '')", "UnicodeDecodeError('utf8', b'ab', 'x', 1, 'bad')", "SyntaxError('m', ('f', 1, 2, 't')), str(SyntaxError('m', ('f', 1, 2, 't')))", "SyntaxError('m', ('f', 1, 2, 't', 3, 4)).end_offset", "SyntaxError('m', (1, 2))", "SyntaxError('m', 1)", "SyntaxError('m', ('f', 1, 2, 't', 3))", "str(SyntaxError('m')), str(SyntaxError()), SyntaxError().msg, SyntaxError('a', ('f', 1, 2, 't')).print_file_and_line", "str(SyntaxError('m', ('/a/b.py', 1, 2, 't'))), str(SyntaxError('m', (None, 1, 2, 't'))), str(SyntaxError('m', ('f', None, 2, 't')))", "ImportError('m', name='n', path='p').name, ImportError('m', name='n', path='p').path, ImportError('m').msg, str(ImportError('m')), repr(ImportError('m', name='n'))", "ImportError(x=1)", "ImportError('a', 'b').msg", "ImportError(name='x').args", "NameError('m', name='n').name", "NameError(x=1)", "AttributeError('m', name='n', obj=1).obj", "AttributeError(x=1)", "AttributeError().name", "StopIteration(1).value, StopIteration().value, StopIteration(1, 2).value", "SystemExit(1).code, SystemExit().code, SystemExit(1, 2).code", "ValueError().with_traceback(1)", "ValueError().with_traceback(None)", "ValueError().with_traceback()", "ValueError(1) == ValueError(1)", "ValueError().__traceback__", "ExceptionGroup('m', [ValueError(1)])", "ExceptionGroup()", "ExceptionGroup('m')", "ExceptionGroup('m', [])", "ExceptionGroup('m', 1)", "ExceptionGroup('m', [1])", "ExceptionGroup(1, [ValueError()])", "ExceptionGroup('m', [BaseException()])", "BaseExceptionGroup('m', [BaseException()])", "type(BaseExceptionGroup('m', [ValueError()])).__name__", "str(ExceptionGroup('m', [ValueError(1), ValueError(2)])), str(ExceptionGroup('m', [ValueError(1)]))", "ExceptionGroup('m', (ValueError(1),)).exceptions, ExceptionGroup('m', [ValueError()]).message, ExceptionGroup('m', [ValueError(2)]).args", "ExceptionGroup('m', {ValueError(1)})", "ExceptionGroup('m', [ValueError(1)]).split(1)", "ExceptionGroup('m', [ValueError(1), TypeError(2)]).split(ValueError)", "ExceptionGroup('m', [ValueError(1), TypeError(2)]).subgroup(lambda e: isinstance(e, TypeError))", "ExceptionGroup('m', [ValueError(1), TypeError(2)]).subgroup((OSError, KeyError))", "ExceptionGroup('m', [ValueError(1)]).derive([KeyError()])", "ExceptionGroup('m', [ValueError(1)]).message", "ExceptionGroup[int]", "BaseException.__subclasses__()[:6]", "[c.__name__ for c in Exception.__subclasses__()][:20]", "[c.__name__ for c in Warning.__subclasses__()][:10]", "OSError.__mro__, IOError is OSError, EnvironmentError is OSError", "ValueError().__reduce__(), ValueError(1).__reduce__(), OSError(2, 'x', 'f').__reduce__()", "ValueError.__new__(ValueError, 1, 2).args", "ValueError(1).__setstate__({'x': 1})", "ValueError(1).__setstate__(1)", "ValueError(1).__dict__", "ImportError('x', name='n').__reduce__()", "BlockingIOError(11, 'x', 5).characters_written")
def sa(o, n, v): setattr(o, n, v)
e = ValueError(1)
t(sa, e, 'args', 1); t(sa, e, 'args', [1]); print(e.args); t(sa, e, '__cause__', 1); t(sa, e, '__context__', 1); t(sa, e, '__traceback__', 1); t(sa, e, '__suppress_context__', 1); t(sa, e, '__cause__', None); print(e.__suppress_context__)
t(delattr, e, 'args'); t(delattr, e, '__cause__'); t(delattr, e, '__context__'); t(delattr, e, '__traceback__'); t(e.add_note, 1); t(e.add_note, 'n'); print(e.__notes__); e.__notes__ = 1; t(e.add_note, 'x')
def r(x):
    raise x
t(r, 1); t(r, 'a'); t(r, int); t(r, ValueError); t(r, None); t(r, ()); t(r, (ValueError, 1))
def rf(x, y): raise x from y
t(rf, ValueError, 1); t(rf, ValueError, None); t(rf, ValueError, KeyError); t(rf, ValueError(1), 'x'); t(rf, 1, KeyError)
class X(Exception):
    def __init__(self): raise KeyError('init')
t(r, X)
class X(Exception):
    def __new__(cls): return 5
t(r, X)
def f(): raise
t(f)
def f():
    try: 1/0
    except int: pass
t(f)
def f():
    try: 1/0
    except (int, ZeroDivisionError): pass
t(f)
def f():
    try: 1/0
    except (ZeroDivisionError, int): return 'ok'
t(f)
def f():
    try: 1/0
    except 'a': pass
t(f)
def f():
    try: 1/0
    except (ValueError, (ZeroDivisionError,)): return 'nested'
t(f)
def f():
    try: 1/0
    except ZeroDivisionError as e: pass
    return e
t(f)
def f():
    try: 1/0
    except ZeroDivisionError as e: del e
    return 'ok'
t(f)
def f():
    try: 1/0
    except* int: pass
t(f)
def f():
    try: 1/0
    except* ExceptionGroup: pass
t(f)
def f():
    try: 1/0
    except* (ValueError, ZeroDivisionError) as e: return_ = repr(e)
    return return_
t(f)
def f():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])
    except* ValueError as e: print('V', repr(e))
    except* TypeError as e: print('T', repr(e))
t(f)
def f():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e: raise KeyError('new')
    except* TypeError as e: raise
try: f()
except BaseException as e: print(repr(e), repr(e.exceptions[0].__context__), repr(e.__cause__), repr(e.__context__))
def f():
    try: pass
    except* ValueError: print('no')
    else: print('else')
    finally: print('finally')
t(f)
def f():
    try: raise ValueError(1)
    except* TypeError: pass
t(f)
import sys
print(sys.exc_info())
try: 1/0
except: print(sys.exc_info()[0], sys.exc_info()[1], type(sys.exc_info()[2]).__name__, repr(sys.exception()))
print(sys.exception())
def f():
    try: return 1
    finally: return 2
print(f())
def f():
    for i in range(3):
        try: 1/0
        finally: continue
    return 'x'
print(f())
def f():
    while True:
        try: 1/0
        finally: break
    return 'y'
print(f())
try:
    try: 1/0
    finally: [][1]
except IndexError as e: print(repr(e.__context__))
try:
    try: 1/0
    except ZeroDivisionError as e: raise e
except ZeroDivisionError as e: print(e.__context__)
try:
    try: 1/0
    except ZeroDivisionError as e:
        try: [][1]
        except IndexError as e2: raise e
except ZeroDivisionError as e: print(repr(e.__context__), repr(e.__context__.__context__))
class U(Exception):
    def __str__(self): return 5
t(str, U()); t(repr, U(1)); t(r, U)  if False else None
class U(Exception):
    def __init__(self, a, b): self.a = a
print(repr(U(1, 2)), U(1, 2).args)
def rec(): rec()
t(rec)
def unb():
    print(x)
    x = 1
t(unb)
def unb():
    del x
    x = 1
t(unb)
def unb():
    def g(): return x
    g()
    x = 1
t(unb)
def unb(): undefined_name
t(unb)
def unb(): 
    global zzz
    del zzz
t(unb)
