def f(n):
    i = 0
    while True:
        i += 3
        if i > n: return i
def g(n):
    x = n
    while 1:
        if x % 2 == 0: x //= 2
        else:
            if x == 1: return "one"
            x = 3 * x + 1
def h(n):
    while n:
        n -= 1
        while True:
            if n % 5 == 0: break
            n -= 1
            if n < 0: return "neg"
    return "zero", n
print(f(0), f(100), f(50000), g(27), g(97), g(2**70 + 1), h(4), h(1000), h(999))
