def readings(n):
    seed = 42
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed % 1000


def clipped(values, low, high):
    for v in values:
        if v < low:
            continue
        yield v if v < high else high


def averages(values, width):
    window = []
    total = 0
    for v in values:
        window.append(v)
        total += v
        if len(window) == width:
            yield total // width
            window = []
            total = 0


def run():
    total = 0
    for a in averages(clipped(readings(20000), 100, 900), 4):
        total += a
    longest = max(len(str(x)) for x in clipped(readings(3000), 5, 800))
    return total, longest, sum(x & 7 for x in readings(8000) if x % 3 == 0)
