def build(n, switch, kind):
    l = []
    for i in range(n):
        l.append(i)
        if i == switch:
            l.append(kind)
    return l[switch - 1:switch + 3], len(l), [type(x).__name__ for x in l[switch - 1:switch + 3]]
for kind in (1.5, "s", None, True, 2**64, [1], -0.0):
    print(build(500, 250, kind), build(20000, 15000, kind)[0])
def store(n, at, v):
    l = [0] * n
    t = 0
    for i in range(n):
        l[i] = i
        if i == at:
            l[i] = v
        t += l[i] if type(l[i]) in (int, float) else 1
    return l[at - 1:at + 2], t
for v in (2.5, "x", False, 2**70, None):
    print(store(600, 300, v), store(12000, 11000, v))
def read_mixed(l, n):
    t = 0
    for i in range(n):
        t += l[i % len(l)]
    return t
print(read_mixed([1, 2, 3], 1000), read_mixed([1, 2.5, 3], 1000), read_mixed([1.0, 2.0], 1000), read_mixed([1, True, 2**63], 1000))
def change_under(n):
    l = [1, 2, 3, 4]
    t = 0
    for i in range(n):
        t += l[i & 3]
        if i == n // 2:
            l[2] = 0.5
    return t
print(change_under(100), change_under(1000), change_under(20000))
def fresh_each(n):
    out = 0
    for i in range(n):
        l = [i, i + 1] if i % 7 else [i, 0.5]
        l.append(i)
        out += l[1] + l[-1]
    return out
print(fresh_each(50), fresh_each(10000))
l = []
for i in range(300):
    l += [i]
for i in range(300):
    l[i] = l[i] / 2 if i % 2 else l[i]
print(l[:10], sum(l))
