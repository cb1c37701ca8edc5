def f(n, m):
    t, flips = 0, 0
    for i in range(n):
        for j in range(m):
            for k in range(3):
                v = i * j + k
                if i == n - 1 and j == m - 1: v = v + 0.25
                t = t + v
                if type(t) is float: flips += 1; t = int(t)
    return t, flips
print(f(2, 2), f(3, 150), f(150, 3), f(40, 40))
def g(n):
    acc = []
    for i in range(n):
        row = 0
        for j in range(n):
            try:
                row += 10 // (j - i)
            except ZeroDivisionError:
                row += 0.5
                continue
            if row > 10**4: break
        else:
            acc.append(row)
    return len(acc), sum(acc)
print(g(3), g(60))
def h(n):
    out = 0
    for i in range(n):
        j = 0
        while j < 5:
            j += 1
            if (i + j) % 97 == 13: out = out + 2**62
            elif (i + j) % 97 == 14: out = out - 2**62
            else: out += 1
    return out
print(h(20), h(1000))
