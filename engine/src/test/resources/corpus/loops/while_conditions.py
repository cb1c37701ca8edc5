i, j, log = 0, 20, []
while i < j and not (i % 7 == 6 and j % 2) or i == 8:
    i += 1
    j -= 1 if i % 3 else 2
    log.append((i, j))
print(log)
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
l = [1, 2, 3]
while l:
    print(l.pop(), end=" ")
print(l)
s = "abc"
while s:
    print(s, end=" ")
    s = s[1:]
print(repr(s))
while (x := len(l)) < 3:
    l.append(x)
print(l, x)
a, b = 1071, 462
while b: a, b = b, a % b
print(a)
x = 1.0
while x > 1e-3: x /= 2
print(x)
lo, hi = 0, 100
while lo < hi:
    mid = (lo + hi) // 2
    if mid * mid < 1234:
        lo = mid + 1
    else:
        hi = mid
print(lo)
flag = None
c = 0
while not flag:
    c += 1
    flag = c * c > 50 and "big" or ""
print(c, flag)
i = 5
while i: i -= 1; print(i, end=",")
print()
d = {"n": 0}
while d["n"] < 3 < 5 != d["n"]:
    d["n"] += 1
print(d)
i = 0
while 1:
    i += 1
    if i % 2:
        continue
    if i > 9:
        break
print(i)
x = 10
while x > 0 if i else x > 5:
    x -= 3
    i -= 5
print(x, i)
it = iter(range(3))
while (v := next(it, None)) is not None:
    print(v, end=" ")
print()
