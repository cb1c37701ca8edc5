def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
i1, g1 = counter()
i2, g2 = counter(100)
print(i1(), i1(5), g1(), i2(), g2(), g1())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def make(n):
    return [lambda x: x + k for k in range(n)]
print([f(10) for f in make(3)])
fs = []
for j in range(3):
    def f(j=j):
        return j * j
    fs.append(f)
print([f() for f in fs])
def outer():
    x = 1
    def mid():
        y = 10
        def inner():
            nonlocal x, y
            x += 1
            y += x
            return x, y
        return inner, lambda: y
    return mid(), lambda: x
(inner, gety), getx = outer()
print(inner(), inner(), gety(), getx())
def late():
    def f():
        return z
    z = 5
    r = f()
    z = 6
    return r, f()
print(late())
def unbound():
    def f():
        return q
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
    q = 1
    return f()
print(unbound())
def local_unbound(flag):
    if flag:
        val = 1
    return val
print(local_unbound(True))
try:
    local_unbound(False)
except UnboundLocalError as e:
    print(type(e).__name__, e)
def deleted():
    a = 1
    def f():
        return a
    del a
    try:
        return f()
    except NameError as e:
        return str(e)
print(deleted())
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(compose(lambda x: x + 1, lambda x: x * 2, str.__len__ if False else len)("abc"))
def acc():
    total = 0
    items = []
    def add(x):
        nonlocal total
        total += x
        items.append(total)
        return items
    return add
a = acc()
for v in range(5):
    a(v)
print(a(0))
print(make.__closure__, i1.__closure__[0].cell_contents, i1.__code__.co_name, i1.__code__.co_argcount, i1.__code__.co_varnames, i1.__code__.co_freevars)
