import sys
sys.set_int_max_str_digits(0)
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(fib(10), fib(92), fib(93), fib(94), fib(100))
f = fib(100000)
s = str(f)
print(len(s), s[:60], s[-60:])
h = 0
for c in s:
    h = (h * 31 + ord(c)) % 1000000007
print(h)
for start in range(0, 2000, 100):
    print(s[start:start + 100])
print(f % 10**9, f.bit_length(), f % (2**61 - 1), f // 10**20800)
