"""Code run in a dict and the dict itself see each other's changes."""
d = {}
exec("""
x = 1
def get(): return x
def put(v):
    global x, y
    x = v
    y = v + 1
""", d)
d['x'] = 5
print(d['get']())
d['put'](7)
print(d['x'], d['y'], sorted(k for k in d if k != '__builtins__'))
del d['x']
try:
    d['get']()
except NameError as e:
    print(e)
d['len'] = lambda v: 'mine'
exec("def size(v): return len(v)\nprint(size([1]))", d)
del d['len']
print(d['size']([1, 2]))
print(d['get'].__globals__ is d)
e = {}
e['E'] = e
exec("print(globals() is E); z = 3; print(E['z']); E['q'] = 4; print(q)\nglobals()['w'] = 2\nprint(E['w'])", e)
print(e['w'], list(e)[-3:])
f = {'a': 1}
exec("import math\nclass C:\n    b = a\n    def m(self): return a", f)
c = f['C']()
f['a'] = 99
print(c.m(), C if 'C' in globals() else None, f['C'].b, f['C'].__module__)
g = eval("lambda: k", f)
f['k'] = 'kk'
print(g())
total = {}
exec("def add(n):\n    for i in range(n):\n        D[i] = i\n        globals()['v%d' % i] = i\n    return v3", total)
total['D'] = {}
print(total['add'](200), total['v150'], len(total['D']))
h = {}
exec("i = 0\nfor i in range(300): pass\ndef f():\n    s = 0\n    for j in range(300):\n        s += i\n    return s", h)
print(h['f']())
h['i'] = 2
print(h['f']())
h.clear()
h['i'] = 3
h.update(i=4)
h.setdefault('r', 7)
class D(dict): pass
k = D()
exec("x = 1\ndef f(): return x", k)
k['x'] = 2
print(k['f'](), k['x'])
a, b = {}, {}
exec("v = 1\ndef f(): return v", a)
exec("v = 10\ndef f(): return v", b)
a['v'] = 2; b['v'] = 20
print(a['f'](), b['f'](), {**a}['v'], a == dict(a), len(a), 'v' in a, list(a.keys())[1:])
for key in list(a):
    if key == 'v': a.pop(key)
try: a['f']()
except NameError as e: print(e)
def nested():
    local = {"p": 1}
    exec("def inner():\n    global p\n    p += 1\n    class C:\n        global q\n        q = p\n        p = 'own'\n    return C.p, q", local)
    return local["inner"](), local["p"], local["q"]
print(nested())
two = {"base": 1}
names = {}
exec("global g\ng = base\nh = g + 1\ndef f(): return g", two, names)
two["g"] = 10
print(sorted(names), names["f"](), two["g"], names["h"])
exec("del g", two)
print("g" in two)
try:
    exec("del nothing", two)
except NameError as e:
    print(e)
