def f(n):
    s = set()
    dup = 0
    for i in range(n):
        x = i * i % 1013
        if x in s:
            dup += 1
        s.add(x)
        if i % 10 == 9:
            s.discard(i % 1013)
    return len(s), dup, sum(s)
print(f(10), f(1000), f(15000))
def build(n):
    total = 0
    for i in range(n):
        s = {i, i + 1, i % 2, "k"}
        total += len(s)
        if i in s and "k" in s and None not in s:
            total += 1
    return total
print(build(10), build(10000))
def ops(n):
    a, b = set(range(20)), set(range(10, 30))
    t = 0
    for i in range(n):
        t += len(a & b) + len(a | b) - len(a - b) + len(a ^ b)
        a.add(i % 40)
        b.discard(i % 35)
        if a >= b:
            t += 1
    return t
print(ops(2000))
def visited(n):
    seen = set()
    x, y = 0, 0
    for i in range(n):
        seen.add((x, y))
        if (i * 7) % 4 < 2:
            x += (i % 3) - 1
        else:
            y += (i % 5) - 2
    return len(seen), (0, 0) in seen
print(visited(8000))
def mixed(n):
    s = set()
    for i in range(n):
        s.add(i % 10)
        s.add(float(i % 20))
        s.add(str(i % 5))
        s.add(i % 2 == 0)
    return len(s)
print(mixed(1000))
def errors(n):
    s, e = {1}, 0
    for i in range(n):
        try:
            s.remove(i % 3)
        except KeyError:
            e += 1
            s.add(i % 3)
        try:
            s.add([])
        except TypeError:
            e += 10
    return e, sorted(s)
print(errors(500))
