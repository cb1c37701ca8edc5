def f(n):
    fs = []
    for i in range(n):
        fs.append(lambda: i)
    return fs[0](), fs[-1]()
print(f(3), f(300))
def g(n):
    fs = []
    for i in range(n):
        fs.append(lambda x, i=i: x + i)
    t = 0
    for fn in fs: t += fn(1)
    return t
print(g(10), g(5000))
def counter(n):
    c = 0
    def inc():
        nonlocal c
        c += 1
        return c
    t = 0
    for i in range(n):
        t += inc()
        if i % 100 == 0: c = c * 2
    return t, c
print(counter(10), counter(1000), counter(5000) [0] % 10**9)
def cell_loop_var(n):
    def get(): return i
    t = 0
    for i in range(n): t += get()
    return t
print(cell_loop_var(10), cell_loop_var(10000))
def cell_type_change(n):
    x = 0
    def bump():
        nonlocal x
        x = x + 1 if n % 2 else x + 0.5
    for i in range(n):
        bump()
        if i == n // 2: x = x * 2**60 if n % 2 else str(x) and 7
    return x
print(cell_type_change(9), cell_type_change(1001), cell_type_change(1000))
def make(n):
    out = []
    for k in range(n):
        def inner(x):
            s = 0
            for j in range(x): s += j * k
            return s
        out.append(inner)
    return sum(fn(10) for fn in out)
print(make(5), make(500))
def shared(n):
    data = []
    total = 0
    def put(x):
        nonlocal total
        data.append(x)
        total += x
    for i in range(n):
        put(i)
        if total > 10**6:
            total = 0
            data.clear()
    return total, len(data)
print(shared(100), shared(10000))
def deep():
    a = 0
    def l1():
        b = 0
        def l2():
            nonlocal a, b
            for i in range(500):
                a += 1
                b += a
            return b
        return l2() + b
    return l1(), a
print(deep())
def late_bind(n):
    r = 0
    for i in range(n):
        if i == n // 2:
            def helper(v): return v * 2
        try: r += helper(i)
        except UnboundLocalError: r -= 1
    return r
print(late_bind(10), late_bind(10000))
