def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
print([fib(i) for i in range(10)], fib(18))
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)
t = 0
for i in range(1, 3000):
    t += gcd(i * 12, 7000)
print(t)
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)
print([down(i) for i in (0, 1, 100, 500)], sum(down(50) for _ in range(200)))
def mutual_a(n, acc): return acc if n <= 0 else mutual_b(n - 1, acc + n)
def mutual_b(n, acc): return acc if n <= 0 else mutual_a(n - 2, acc * 2 % 1000003)
print([mutual_a(i, 1) for i in range(0, 300, 37)])
def type_switch(n, x):
    if n == 0: return x
    return type_switch(n - 1, x + 1 if n % 3 else x + 0.5)
print(type_switch(5, 0), type_switch(200, 1), [type_switch(30, v) for v in (0, 0.5, True, 2**63 - 5)])
def overflow(n, x):
    return x if n == 0 else overflow(n - 1, x * 3)
print(overflow(30, 1), overflow(45, 1), overflow(60, 7))
def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return "deep"
print(deep(0), deep(0))
def catch_in_middle(n):
    if n == 0: raise KeyError("bottom")
    if n % 10 == 0:
        try: return catch_in_middle(n - 1)
        except KeyError as e: return str(e) + str(n)
    return catch_in_middle(n - 1)
print([catch_in_middle(n) for n in (10, 25, 99, 300)])
def ack(m, n):
    if m == 0: return n + 1
    if n == 0: return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 20), ack(1, 100))
def tak(x, y, z):
    if y >= x: return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))
print(tak(10, 6, 3))
def default_rec(n, acc=None):
    acc = [] if acc is None else acc
    if n: acc.append(n); return default_rec(n - 1, acc)
    return len(acc)
print([default_rec(n) for n in (0, 5, 200)])
def returns_kinds(n):
    if n == 0: return None
    if n % 7 == 0: return "s"
    r = returns_kinds(n - 1)
    return 1 if r is None else r + "x" if isinstance(r, str) else r + 1.5 if n % 5 == 0 else r + 1
print([returns_kinds(n) for n in range(0, 30)])
f = lambda n: 1 if n < 2 else n * f(n - 1)
print(f(20), f(21), f(30))
class R:
    def walk(self, n): return n if n < 2 else self.walk(n - 1) + self.walk(n - 2)
print(R().walk(15))
