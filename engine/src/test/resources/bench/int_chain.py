def run():
    t = 0
    for i in range(1000000):
        t = (t + i * i) % 1000003
    return t
