def f(n):
    s = 0
    for i in range(n):
        s += int(str(i)) - int(float(i)) + int(i / 1)
        s += len(str(i)) + bool(i) + int(bool(i % 2)) + round(i / 2)
        s += ord(chr(i % 1000)) + int(hex(i % 256), 16)
    return s
print(f(1), f(200), f(5000))
def g(n):
    e = 0
    for i in range(n):
        try:
            int("x" if i % 3 == 0 else str(i))
        except ValueError:
            e += 1
    return e
print(g(1000))
