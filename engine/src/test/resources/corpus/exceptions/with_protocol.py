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
class A: pass
class B:
    def __enter__(self): return 1
class C:
    def __exit__(self): return 1
class D:
    def __aenter__(self): pass
    def __aexit__(self): pass
class E:
    def __enter__(self): pass
    def __exit__(self): pass
class F:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0], a[1]); return True
class G(F):
    def __exit__(self, *a): raise KeyError('in exit')
class H:
    def __enter__(self): 1/0
    def __exit__(self, *a): print('never')
for k in (A, B, C, D, E, F, G, H):
    def f():
        with k() as x: print('body')
    t(f)
    def f():
        with k() as x: raise ValueError('v')
    t(f)
def f():
    with F() as a, G() as b: raise ValueError(1)
t(f)
def f():
    with F() as (a, b): pass
t(f)
def f():
    for i in range(3):
        with F():
            if i == 1: continue
            if i == 2: break
            print(i)
    return 'end'
t(f)
def f():
    with F(): return 'r'
t(f)
class T:
    def __init__(s, v): s.v = v
    def __bool__(s): print('bool'); return s.v
class R(F):
    def __exit__(self, *a): return T(False)
def f():
    with R(): 1/0
t(f)
class R(F):
    def __exit__(self, *a): return T(True)
t(f)
class R(F):
    def __exit__(self, *a): return T(1)
t(f)
try:
    with G(): raise ValueError('x')
except KeyError as e: print(repr(e.__context__))
