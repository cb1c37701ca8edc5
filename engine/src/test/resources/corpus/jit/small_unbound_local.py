def f(n):
    for i in range(n):
        if i == n - 1:
            x = 5
        if i > n:
            y = 1
    try:
        return x + y
    except UnboundLocalError as e:
        return str(e)
print(f(0), f(1), f(200), f(10001))
def g(n):
    bad = 0
    for i in range(n):
        try:
            bad += later
        except UnboundLocalError:
            bad += 1
        if i == n // 2:
            later = 10
    return bad
print(g(10), g(1000), g(20000))
