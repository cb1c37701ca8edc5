def f(n):
    mode, t = 0, 0
    for i in range(n):
        if mode == 0: t += 1
        elif mode == 1: t += 0.5
        elif mode == 2: t = t - 1
        else: t = int(t) + 2**62
        if i == n // 4: mode = 1
        elif i == n // 2: mode = 2
        elif i == n - 3: mode = 3
    return t
print(f(8), f(400), f(20000))
def rare(n):
    seen = []
    for i in range(n):
        if i * i == 144 * 144 * 4 or i == n - 1: seen.append((i, str(i), i / 2, [i]))
    return seen
print(rare(10), rare(1000), rare(15000))
def never_taken(n):
    t = 0
    for i in range(n):
        if i < 0: t = undefined_name
        elif i < -5: raise ValueError
        t += i
    return t
print(never_taken(500))
