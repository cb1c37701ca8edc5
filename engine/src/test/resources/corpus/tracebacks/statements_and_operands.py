import re
import traceback
class Bad:
    def __getattr__(self, n): raise AttributeError(n)
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('exit')
    def __iter__(self): raise ValueError('iter')
    def __call__(self, *a, **k): raise ValueError('call')
    def __getitem__(self, i): raise ValueError('item')
    def __setitem__(self, i, v): raise ValueError('setitem')
    def __delitem__(self, i): raise ValueError('delitem')
    def __add__(self, o): raise ValueError('add')
    def __iadd__(self, o): raise ValueError('iadd')
    def __neg__(self): raise ValueError('neg')
    def __lt__(self, o): raise ValueError('lt')
    def __contains__(self, o): raise ValueError('contains')
    def __bool__(self): raise ValueError('bool')
    def __eq__(self, o): raise ValueError('eq')
    def __format__(self, o): raise ValueError('format')
    def __str__(self): raise ValueError('str')
    def __hash__(self): raise ValueError('hash')
    def __setattr__(self, n, v): raise ValueError('setattr')
    def __delattr__(self, n): raise ValueError('delattr')
    def __index__(self): raise ValueError('index')
    def __len__(self): raise ValueError('len')
b = Bad()
x = 1
def f1(): return b.attr.y.z
def f2(): b.attr = 1
def f3(): del b.attr
def f4(): return b[1][2]
def f5(): b[1] = 2
def f6(): del b[1]
def f7(): return b + 1 + 2
def f8():
    global b
    b += 1
def f9(): return -b
def f10(): return 1 < b < 3
def f11(): return 1 in b
def f12(): return not b
def f13(): return b and 1
def f14(): return 1 if b else 2
def f15():
    if b: pass
def f16():
    while b: pass
def f17():
    for i in b: pass
def f18(): return [i for i in b]
def f19(): return {i: 1 for i in [1] if b}
def f20(): return f'{b}'
def f21(): return f'abc {b!s:>5} {x}'
def f22(): return {b: 1}
def f23(): return {b}
def f24(): return [1][b]
def f25(): return [1, 2][b:2]
def f26(): return b(1, 2)(3)
def f27():
    with b as z: pass
def f28():
    with b: raise TypeError('body')
def f29(): assert b, 'x'
def f30(): assert x == 2, 'msg ' + 'y'
def f31(): assert x == 2
def f32(): raise ValueError('a' + 'b')
def f33(): raise ValueError from KeyError
def f34(): a, b, c = 1, 2
def f35(): a, *b = ()
def f36(): (a, b), c = 1, 2
def f37(): return undefined + 1
def f38(): return int('a') + int('b')
def f39():
    return (x +
            undefined +
            1)
def f40():
    return foo(
        1,
        2)
def f41():
    foo = lambda: 1/0
    return foo()
def f42(): import nonexistent
def f43(): from sys import nonexistent
def f44(): from nonexistent import a, b
def f45(): return print(*1)
def f46(): return print(**1)
def f47(): return print(*[], **{1: 2})
def f48(): return max(1, key=undefined)
def f49(): return [1, undefined, 3]
def f50(): return {1: undefined}
def f51(): return (yield_)
def f52(): x = y = undefined
def f53(): undefined.x = 1
def f54(): undefined[1] = 1
def f55(): [1, 2, 3][x:'a'] = 3
def f56(): x: undefined = undefined
def f57():
    class A(undefined): pass
def f58():
    class A:
        x = undefined
def f59():
    @undefined
    def g(): pass
def f60():
    def g(a=undefined): pass
def f61():
    def g(a: undefined): pass
def f62():
    match b:
        case 1: pass
def f63():
    match x:
        case 1 if undefined: pass
def f64():
    match x:
        case int(a, b): pass
def f65():
    match x:
        case undefined.z: pass
def f66(): del undefined
def f67(): del x
def f68(): return 1 .real.foo
def f69(): return "a" "b" + 1
def f70(): return (1).foo(2).bar
def f71(): return x.foo(undefined)
def f72(): return ''.join([1])
def f73():
    try: 1/0
    except undefined: pass
def f74():
    try: 1/0
    finally: undefined
def f75(): return list(i / 0 for i in [1])
def f76(): return sorted([1, 2], key=lambda v: v / 0)
def f77(): return [*b]
def f78(): return {**1}
def f79(): return lambda: undefined
def f80(): return 2 ** -1 ** 'a'
def f81(): return 1 + 2 * 3 / 0 - 4
def f82(): return (1 + 2) @ (3)
def f83(): return x is not undefined
def f84(): return not undefined
def f85(): return a.b.c.d
def f86(): return [1, 2][3]
def f87(): return {}['k']['l']
def f88(): return 'a' % 1
def f89(): return 'é' + undefined
def f90(): return '日本' + undefined
def f91():
    x = [
        1,
        undefined,
    ]
def f92():
    return {
        'a': 1,
        'b': 1 / 0,
    }
def f93(): return 1, 2, undefined
def f94(): print(1); undefined; print(2)
def f95():
    if x == 1: undefined
def f96():
    for a, b in [(1, 2, 3)]: pass
def f97():
    for i in 5: pass
def f98(): return [i for i, j in [1]]
def f99(): return (undefined)
def f100(): return ( undefined )
def f101(): return      undefined    +    1
def f102(): return f(undefined)(1)
def f103():
    x = 1; y = x.foo; z = 2
def f104():
    async def g(): await 1
    g().send(None)
def f105():
    def g(): yield from 1
    next(g())
def f106():
    def g(): return (yield undefined)
    next(g())
def f107():
    x = (1).foo = 2
def f108():
    x, (1).foo = 2, 3
def f109():
    undefined += 1
def f110():
    (1).foo += 1
def f111():
    [][0] += 1
def f112():
    nosuch(1, 2, *3, a=5)
def f113(): raise undefined
def f114(): raise 1
def f116(): return 'a'.foo()
def f117(): return x.y[0](1)
def f118(): return (lambda: 0)(1, 2)
def f119(): return f118(1)
def f120(): return 1 == b
import sys
for i in range(1, 121):
    f = globals().get('f%d' % i)
    if f is None: continue
    try: f()
    except Exception as e:
        print(i, end=' ')
        tb = e.__traceback__.tb_next
        text = ''.join(traceback.format_exception(type(e), e, tb))
        print(re.sub('File ".*?"', 'File "here"', text), end='')
    else: print(i, 'no error')
try:
    traceback.format_exception(ValueError, ValueError(1))
except ValueError as e:
    print(e)
print(traceback.format_exception(ValueError, ValueError(1), None))
