import ast
src = r'''x = 1
x = y = (1, 2)
a, b = b, a
(a, *b), c = z
def f(a, b=1, /, c: int=2, *d, e, f=3, **g) -> int: return 1
def f(*, a): pass
async def f():
    await x
    async with a as b, c: pass
    async for i in y: pass
    return [i async for i in z if i if j]
class A(B, metaclass=C): "doc"; x: int = 3; y: str
@dec
@dec2(1)
def f(): "doc string"; yield; x = yield 1; yield from y
if a: b
elif c: d
else: e
while a: break
else: continue_ = 1
for i in range(3): continue
else: pass
try: a
except: b
try: a
except E as e: b
except (F, G): c
else: d
finally: e
try: a
except* E: b
with a as b, c as (d, e): pass
with (yield): pass
match x:
    case 1 | 2 if y: pass
    case [a, *_, b]: pass
    case {'k': v, **rest}: pass
    case A(1, x=2) as z: pass
    case None | True: pass
    case -1 + 2j: pass
    case _: pass
    case a.b: pass
    case (1 | 2) as w, [*q]: pass
raise
raise A from b
assert a, b
import a.b as c, d
from . import x
from ..a import b as c, d
global_ = 1
del a, b[0], c.d
x += 1; y @= 2; z **= 3; w //= 4
lambda: 0
lambda x, *y, z=1, **k: x
a if b else c
(a if b else c) if d else e
a or b and c or not d
not a and (b or c)
(a + b) * c - d / (e - f)
a ** b ** c
(a ** b) ** c
-a ** -b
(-a) ** b
~x + +y
a < b <= c != d is e is not f in g not in h
(a < b) < c
a < (b < c)
a | b ^ c & d << e + f * g ** h
(a | b) & c
f(a, *b, c=d, **e)
f(x for x in y)
f((x for x in y), 1)
a.b.c[d](e)
1 .real
1.5.real
a[1:2, ::3, ...]
a[b, c]
a[(b, c)]
a[*b, c]
a[()]
[1, 2, *a]
{1, *a}
{1: 2, **a}
{}
()
(1,)
[x for x, y in z if x if y for w in x]
{x: y for x in z}
{x for x in (a if b else c)}
(x := 1)
[y := 2, y]
f(x := 3)
'a\nb'
"it's"
'say "hi" it\'s'
b'ab\x00'
1e400
-1e400
1e400j
3j
u'x'
f'{a}'
f'{a!r:>{w}} b {{c}}'
f'it"s {a["k"]}'
f"{x:%Y-%m-%d}"
f"{lambda_ if 1 else 2}"
f"{ {1: 2}[1] }"
f"a{b}c" "d" f"{e}"
f'{x=}'
print(*a, sep='')
await_ = 1
x: int
(x): int = 1
a.b: int
a[0]: int = 1
return_ = (yield_)
global_, = 1
"""doc"""
(yield)
'\u1234\U0001f600\ud800'
x = *a, b
for x in *a, b: pass
for a, b in c: pass
not (not a)
- - a
not -a
a @ b
(lambda: 1)()
(a, b)[0]
[a, b][0]
(await_).x
x if (lambda: 1) else y
"a" "b".join(c)
'''
chunks = []
for line in src.split('\n'):
    if line.startswith((' ', 'elif', 'else', 'except', 'finally')) or line.startswith(('def', 'async')) and chunks and chunks[-1].startswith('@') or line.startswith('@dec2'):
        chunks[-1] += '\n' + line
    else:
        chunks.append(line)
for c in chunks:
    try:
        t = ast.parse(c)
    except SyntaxError as e:
        print('SYNTAX', c, e)
        continue
    print(ast.unparse(t))
    try:
        if ast.dump(ast.parse(ast.unparse(t))) != ast.dump(t): print('   changed', ast.dump(t))
    except SyntaxError as e: print('  bad', e)
    print(ast.dump(t, include_attributes=True))
