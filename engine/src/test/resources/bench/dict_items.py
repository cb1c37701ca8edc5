def run():
    d = {i: i * 2 for i in range(1000)}
    t = 0
    for r in range(100):
        for k, v in d.items():
            t += k ^ v
        for v in d.values():
            t += v
    return t
