def f(xs):
    it = iter(xs)
    n = 0
    for x in it:
        for y in it:
            n += x * 1000 + y
            if y % 7 == 0:
                break
    return n
for i in range(5):
    print(f(list(range(1000))), f(range(1000)))
def g(xs):
    n = 0
    it = iter(xs)
    for i, x in enumerate(it):
        for y in it:
            n += x * 1000 + y + i
            if y % 7 == 0:
                break
    return n
for i in range(5):
    print(g(list(range(1000))))
def h(xs):
    n = 0
    it = iter(xs)
    for x, y in zip(it, it):
        n += x * 3 + y
    return n
for i in range(5):
    print(h(list(range(1001))))
def k(xs):
    n = 0
    it = iter(xs)
    for x, y in zip(xs, it):
        n += x * 3 + y
        if x % 10 == 0:
            n += next(it)
    return n
for i in range(5):
    print(k(list(range(1001))))
def m(xs, ys):
    n = 0
    z = zip(xs, ys)
    for x, y in z:
        n += x * 3 + y
    xs.append(1); ys.append(2); xs.append(4); ys.append(3)
    for x, y in z:
        n += 1000000
    e = enumerate(xs, 2**63 - 50)
    for i, x in e:
        n += i * x
    return n, list(z)
for i in range(5):
    print(m(list(range(300)), list(range(290))), m(list(range(290)), list(range(300))), m(list(range(300)), list(range(300))))
def d1():
    d = {i: i for i in range(300)}
    n = 0
    for k, v in d.items():
        n += k * v
        d[k] = v + 1
    d["x"] = 2
    for k, v in d.items():
        n += v
    try:
        for k, v in d.items():
            if v == 250:
                d[1000] = 1
    except RuntimeError as e:
        print(e, v)
    try:
        for k in d:
            if k == 250:
                del d[k]; d[k] = 2
            n += len(str(k))
    except RuntimeError as e:
        print(e, k)
    return n, list(d)[-3:]
print(d1(), d1())
def lists():
    a = [1, 2, 3] * 100
    n = 0
    for i, x in enumerate(a):
        if i == 150:
            a[200] = "s"
            a.append(5)
        if i == 250: a[260] = 1.5
        if not isinstance(x, str): n += i * x
    for i, x in enumerate(a):
        a[i] = i
        if i > 290: a.pop()
    b = [0.5] * 300
    for x, y in zip(a, b):
        n += x * y
        if len(b) > 200: b.pop()
    return n, len(a), len(b)
print(lists(), lists())
try:
    for i, x in enumerate([1] * 300):
        if i == 299: 1 // (i - 299)
except ZeroDivisionError: print(i, x)
print([(i, c) for i, c in enumerate("hello" * 50)][-1], [a + b for a, b in zip([1] * 200, [2] * 201)][-1], sum(i * x for i, x in enumerate([3] * 300)))
def kept():
    out = []
    for p in enumerate([5] * 200):
        out.append(p)
    for p in zip([5] * 200, (1,) * 200):
        out.append(p)
    for a, (b, c) in enumerate(zip([1] * 200, [2] * 200)):
        out.append(a + b + c)
    for (a, b) in [[1, 2]] * 200:
        out.append(a)
    return len(out), out[-1], out[3], out[201]
print(kept(), kept())
