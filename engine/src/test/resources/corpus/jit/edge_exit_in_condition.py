calls = 0
def test(v):
    global calls
    calls += 1
    return v
def f(n):
    x, hits = 0, 0
    for i in range(n):
        x = i if i < n - 10 else i / 2 if i < n - 5 else str(i)
        if test(x) and (x != 3) and isinstance(x, (int, float)) and x > 2:
            hits += 1
        elif test(not x):
            hits += 100
    return hits
print(f(20), calls); calls = 0
print(f(300), calls); calls = 0
print(f(10001), calls)
def g(vals):
    n = 0
    for v in vals:
        while v:
            n += 1
            v = v - 1 if not isinstance(v, str) else v[1:]
            if n > 5000: return n
    return n
print(g([3] * 100), g([3] * 100 + [2.0, True, "abc"]), g([2**63 + 2][:0] + [5, 5.0] * 60))
