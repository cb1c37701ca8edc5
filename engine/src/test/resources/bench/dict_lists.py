def run():
    d = {}
    for i in range(50000):
        d.setdefault(i % 100, []).append(i)
    e = {}
    for i in range(50000):
        k = i % 77
        if k not in e:
            e[k] = []
        e[k].append(i)
    return sum(len(v) for v in d.values()) + len(e[5])
