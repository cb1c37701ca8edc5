def slices():
    z = list(range(100)); s = "abcdefghij" * 10; f = [i * 0.5 for i in range(50)]
    out = []
    for i in range(-120, 230):
        out.append((z[i:i + 3], z[i:], z[:i], s[i:i + 3], s[:i][-2:], s[i:][:2], z[i:3], f[i:i + 2], z[i:i + 9:2], s[::-1][i:i + 2]))
    for b in (None, 2**70, -2**70, True, 5):
        out.append((z[b:b], s[b:], z[:b], s[:b][:3]))
    return hash(str(out)) == hash(str(out)), str(out)[:300], str(out)[-700:]
print(slices()); print(slices())
def kinds(c, n):
    r = None
    for i in range(n):
        r = c[1:i]
    return r
class S:
    def __getitem__(self, k): return k
print(kinds([1, 2, 3, 4], 300), kinds("hello", 300), kinds((1, 2, 3), 5), kinds(S(), 4), kinds([1.5, 2.5], 200), kinds(b"xyz", 3), kinds([1, "a"], 200))
try:
    kinds({1: 2}, 300)
except TypeError as e:
    print(e)
def swapped():
    a, b, t = 1, 2, 0
    for i in range(300):
        a, b = b, a + i
        p = (a, b)
        x, y = p
        q = (p, i)
        (u, v), w = q
        t += x - y + u + p[0] - p[-1] + w + len(p)
        if p is not q[0]:
            t += 10 ** 9
        if i == 200:
            b = b + 0.5
    return t, p, q
print(swapped())
def divs(ys):
    out = 0
    for y in ys:
        for x in (-7, 7, 0, 2 ** 40, -2 ** 63, 2 ** 70, 7.5, True):
            try:
                q, r = divmod(x, y)
                out += q * 3 + r
            except ZeroDivisionError as e:
                out += 1000
    return out
print(divs([3, 5, 7] * 50), divs([3] * 100 + [-3, 0, 2.5, -1, 2 ** 65] + [4] * 50))
def pops():
    st = []; t = 0
    for i in range(400):
        st.append(i)
        if i % 3 == 0:
            t += st.pop()
        if i == 300:
            st.append("x")
            st.pop()
        if i == 350:
            st.append(2.5)
            t += st.pop()
    while st:
        t += st.pop()
    try:
        for i in range(3):
            st.pop()
    except IndexError as e:
        print(e)
    st.append(1.5); st.append(3)
    fl = [0.5] * 300
    while len(fl) > 3:
        t += fl.pop()
    return t, st, fl
print(pops())
def ints(texts):
    t = 0
    for s in texts:
        try:
            t += int(s)
        except ValueError as e:
            t += 7
            last = e
    return t, str(last)
print(ints(["12", "-5", "0", "007"] * 50 + ["x1", "", "-", " 42 ", "1_000", "+3", "9" * 18, "9" * 30, "-" + "9" * 19, "\u0663", "--1", "1.5"] * 3))
def bound():
    for i in range(200):
        p = (i, i)
    return p[2]
try:
    bound()
except IndexError as e:
    print(e)
def toomany():
    for i in range(200):
        p = (i, i, 3)
        if i == 190:
            a, b = p
try:
    toomany()
except ValueError as e:
    print(e)
