def run():
    xs = list(range(1000)); ys = [i * 0.5 for i in range(1000)]
    t = 0; f = 0.0
    for r in range(50):
        for i, x in enumerate(xs):
            t += i * x
        for x, y in zip(xs, ys):
            f += x * y
        for i in range(len(xs)):
            t += xs[i]
    return t, f
