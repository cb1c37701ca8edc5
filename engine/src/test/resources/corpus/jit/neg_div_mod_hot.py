def divs(n, d):
    q = r = 0
    for i in range(-n, n):
        q += i // d
        r += i % d
    return q, r
for d in (1, -1, 2, -2, 3, -3, 7, -7, 10, 2**31, -2**40):
    print(d, divs(5000, d))
def var_div(n):
    t = 0
    for i in range(1, n):
        d = i % 11 - 5
        if d:
            t += (i * 37) // d - (i * 41) % d
    return t
print(var_div(10000))
def min_by_minus_one():
    out = []
    x = -2**63 + 300
    for i in range(600):
        x -= 1
        if 298 <= i <= 302:
            out.append((x // -1, x % -1, -x))
    return out
print(min_by_minus_one())
def zero_in_the_middle(n):
    hits = 0
    for i in range(n):
        try:
            hits += 100 // (i % 50)
        except ZeroDivisionError as e:
            hits -= 1000
    return hits
print(zero_in_the_middle(10000))
