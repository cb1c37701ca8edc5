def f(n):
    l = list(range(20))
    t = 0
    for i in range(n):
        a, b = i % 7, 7 + i % 11
        s = l[a:b]
        t += len(s) + s[-1] + sum(l[b:]) - l[::2][i % 10] + len(l[-3:]) + len("abcdef"[a:b:2]) + (1, 2, 3)[:2][1]
    return t
print(f(1), f(2000))
def g(n):
    l = []
    for i in range(n):
        l[len(l):] = [i, i]
        l[:1] = []
        if len(l) > 40: del l[5:35]
    return len(l), l[:6]
print(g(10), g(3000))
def h(n):
    s, out = "hello world", ""
    for i in range(n):
        s = s[1:] + s[:1]
        out = s[::-1]
    return s, out
print(h(3), h(10001))
