"""What is assigned to the module builtins is seen by all code."""
import builtins
builtins.answer = 42
print(answer)
def f(): return answer
for i in range(300): f()
builtins.answer = 43
print(f())
def g(): return len([1, 2])
for i in range(300): g()
old = builtins.len
builtins.len = lambda v: 'patched'
print(g(), len(3))
builtins.len = old
print(g())
del builtins.answer
try: f()
except NameError as e: print(e)
orig = builtins.print
out = []
def spy(*a, **k):
    out.append(a)
    orig(*a, **k)
builtins.print = spy
print('seen')
def h():
    for i in range(3): print(i)
h()
builtins.print = orig
print(len(out))
import math as m
builtins.abs = 5
print(abs, (lambda: abs)())
def total(n):
    s = 0
    for i in range(n):
        s += max(i, 1)
        if i == 150:
            builtins.max = lambda a, b: 1000
    return s
kept = builtins.max
print(total(300))
builtins.max = kept
print(total.__name__, max(1, 2))
import functools
builtins.tuple_maker = lambda: (1, 2)
print(eval("tuple_maker()"), eval("tuple_maker()", {}), functools.reduce(max, [1, 3, 2]))
