def f(n):
    r = []
    for i in range(n):
        try:
            x = i
            if i % 50 == 7: continue
            x = -i
        finally:
            if i % 50 in (7, 8): r.append(x)
    return r[:4], len(r)
print(f(10), f(1000))
def g(n):
    for i in range(n):
        try:
            try:
                if i == n - 1: return "inner", i
            finally: i += 0.5
        finally:
            if i > n: return "outer", i
    return "end"
print(g(1), g(200), g(10001))
def h(n):
    total = 0
    for i in range(n):
        try: total += 1 // (i % 5)
        except ZeroDivisionError: total += 100
        else: total += 1
        finally: total -= 2
    return total
print(h(5), h(10000))
