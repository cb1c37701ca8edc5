x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 4; print(x)
x //= 5; print(x)
x **= 3; print(x)
x %= 100; print(x)
x <<= 60; print(x)
x >>= 58; print(x)
x |= 7; print(x)
x &= 0b1010101; print(x)
x ^= 0xff; print(x)
x /= 3; print(x)
x += 1; print(x)
s = "a"
s += "b"
s *= 3
print(s)
l = m = [1]
l += [2]
print(l, m, l is m)
l = l + [3]
print(l, m, l is m)
l += "xy"
print(l)
l *= 2
print(l, m)
t = u = (1,)
t += (2,)
print(t, u)
d = e = {1: 2}
d |= {3: 4}
print(d, e)
z = y = {1, 2}
z |= {3}; z &= {2, 3}; z ^= {3, 4}; z -= {4}
print(z, y, z is y)
a = [[0] * 3 for _ in range(2)]
a[0][1] += 5
a[1][-1] -= 2
print(a)
i = 0
def index():
    global i
    i += 1
    return i
v = [0, 0, 0, 0]
v[index()] += 10
print(v, i)
try:
    l += 5
except TypeError as e:
    print(e)
try:
    t += [1]
except TypeError as e:
    print(e)
try:
    w += 1
except NameError as e:
    print(e)
tt = ([1],)
try:
    tt[0] += [2]
except TypeError as e:
    print(e, tt)
