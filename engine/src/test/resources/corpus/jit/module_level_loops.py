total = 0
for i in range(15000):
    total += i * i % 7
print(total, i)
n = 0
while n < 12000:
    n += 1
    if n % 3 == 0: continue
    if n > 11990: break
    total -= 1
else:
    total = -1
print(n, total)
l = []
for a in range(100):
    for b in range(50):
        if (a * b) % 17 == 5: l.append(a - b)
print(len(l), sum(l), a, b)
x = 2**63 - 100
for i in range(200): x += 1
print(x)
s = ""
for c in "hello" * 100:
    s = c + s[:10]
print(s)
d = {}
for w in ("a b a c b a " * 500).split():
    d[w] = d.get(w, 0) + 1
print(d)
f = 0.0
k = 0
for i in range(1, 10000):
    f += 1 / i
    k = i if f < 5 else k
print(f, k)
m = [[0] * 20 for _ in range(20)]
for r in range(20):
    for c in range(20):
        m[r][c] = r * c if r > c else r - c
print(sum(map(sum, m)), m[3][:5])
p = [True] * 5000
for i in range(2, 71):
    if p[i]:
        for j in range(i * i, 5000, i): p[j] = False
print(sum(p) - 2)
v = 1
for i in range(1000):
    v = v * 1.01 if i % 2 else v + i
    if v > 1e6: v = int(v) % 1000
print(v, type(v).__name__)
try:
    for i in range(1000):
        total += 10 // (900 - i)
except ZeroDivisionError:
    print("stopped at", i, total)
class K:
    t = 0
    for q in range(1000):
        t += q
    u = [t for _ in range(2)] if False else t
print(K.t, K.q, K.u)
t1 = t2 = 0
for i, (a, b) in enumerate(zip(range(5000), range(5000, 0, -1))):
    t1 += a * b
    t2 ^= i + a
print(t1, t2, a, b)
