def safe(l, n):
    ok = bad = 0
    for i in range(n):
        try:
            ok += l[i]
        except IndexError as e:
            bad += 1
            msg = str(e)
    return ok, bad, msg
print(safe([1, 2, 3], 10), safe(list(range(500)), 600), safe(list(range(10000)), 10500), safe([1.5] * 200, 300), safe([], 200))
def negative(l, n):
    t = 0
    for i in range(-n, n):
        try:
            t = t * 3 % 10007 + l[i]
        except IndexError:
            t += 7
    return t
print(negative([1, 2, 3], 200), negative(list(range(300)), 400))
def store(n):
    l = [0] * 50
    errs = []
    for i in range(n):
        try:
            l[i] = i
        except IndexError as e:
            if not errs:
                errs.append((i, str(e)))
    return l[-1], errs
print(store(60), store(1000))
def last(n):
    l = []
    for i in range(n):
        l.append(i)
        if l[-1] != i or l[len(l) - 1] != i or l[0] != 0 or l[-len(l)] != 0:
            return "wrong"
    return l[-1]
print(last(10000))
def shrink():
    l = list(range(1000))
    t = 0
    try:
        for i in range(1000):
            t += l[i]
            l.pop()
    except IndexError as e:
        return i, t, len(l), str(e)
print(shrink())
l = [1, 2, 3]
try:
    for i in range(1000):
        l[i] += i
except IndexError as e:
    print(i, e, l)
s = "abc"
n = 0
for i in range(300):
    try:
        n += ord(s[i % 5])
    except IndexError as e:
        n -= 1
print(n)
t = (1, 2)
for i in range(200):
    try:
        t[i]
    except IndexError as e:
        if i == 199:
            print(e)
