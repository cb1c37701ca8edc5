def f(n):
    a = b = c = d = e = g = h = k = 1
    for i in range(n):
        a = (a + i) % 1001
        b = (b * 3 + a) % 1003
        c = c ^ a ^ b
        d = (d + c) & 0xfff
        e = e + d if e < 10000 else e - 9999
        g = g - e if g > -10000 else -g
        h = (h << 1 | d & 1) & 0xffff
        k = k + h * 2 - g // 3
        a, b = (b, a) if c & 4 else (a, b)
        if k > 100000: k -= 99999
        if k < -100000: k = -k // 7
        c = c % 5003
        d += a - b
        e -= d if d > 0 else -d
        g ^= h
        h += i
        if i % 11 == 3: a += 1
        elif i % 11 == 7: b -= 1
        elif i % 11 == 9: c *= 2
        else: d -= 1
    return a, b, c, d, e, g, h, k
print(f(1)); print(f(99)); print(f(101)); print(f(12345))
