def run():
    t = 0
    for r in range(50):
        a = [i * 2 for i in range(2000)]
        b = [x for x in a if x % 3 == 0]
        c = [(x, x + 1) for x in b]
        t += len(a) + len(b) + c[5][1]
    return t
