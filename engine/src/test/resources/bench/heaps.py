import heapq, bisect
def run():
    h = []
    t = 0
    for i in range(10000):
        heapq.heappush(h, (i * 7919) % 10007)
    while h:
        t ^= heapq.heappop(h)
    x = []
    for i in range(3000):
        bisect.insort(x, (i * 7919) % 10007)
    for i in range(10000):
        t += bisect.bisect_left(x, i)
    p = []
    for i in range(3000):
        heapq.heappush(p, ((i * 7919) % 10007, i))
    while p:
        d, i = heapq.heappop(p)
        t += d * i
    return t
