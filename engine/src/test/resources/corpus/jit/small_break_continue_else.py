def f(n, stop):
    out = 0
    for i in range(n):
        if i % 2:
            continue
        if i == stop:
            out += 1000000
            break
        out += i
    else:
        out = -out
    return out, i
print(f(10, 4), f(10, 99), f(10, 5), f(20000, 19998), f(20000, 19999), f(1, 0))
def primes(n):
    out = []
    for x in range(2, n):
        for p in out:
            if p * p > x:
                out.append(x)
                break
            if x % p == 0:
                break
        else:
            out.append(x)
    return len(out), out[-3:]
print(primes(20), primes(3000))
def outer_break(n):
    for i in range(n):
        j = 0
        while True:
            j += 1
            if j > i % 13:
                break
            if i * j == 600:
                return "found", i, j
        else:
            return "never"
    return "none", i, j
print(outer_break(50), outer_break(1000))
