def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def is_even(n):
    return True if n == 0 else is_odd(n - 1)
def is_odd(n):
    return False if n == 0 else is_even(n - 1)
def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(fact(5), fact(25), [fib(i) for i in range(16)], ack(2, 3), is_even(100), is_odd(101), hanoi(8, "a", "b", "c"), flatten([1, [2, [3, [4]], 5]]), depth(800))
def forever(n):
    return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
def binom(n, k):
    if k == 0 or k == n:
        return 1
    return binom(n - 1, k - 1) + binom(n - 1, k)
print([binom(8, k) for k in range(9)])
def subsets(s):
    if not s:
        yield ()
        return
    for r in subsets(s[1:]):
        yield r
        yield (s[0],) + r
print(sorted(subsets("abc")))
def tak(x, y, z):
    return z if y >= x else tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))
print(tak(9, 5, 2))
def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])
print(change(60, [50, 25, 10, 5, 1]))
def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
print([collatz(n) for n in range(1, 12)])
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))
