"""A cache of the items used last, in an OrderedDict, and a window over a stream in a deque."""

from collections import OrderedDict, deque


class Cache:
    def __init__(self, size):
        self.size = size
        self.items = OrderedDict()
        self.hits = 0

    def get(self, key):
        if key in self.items:
            self.items.move_to_end(key)
            self.hits += 1
            return self.items[key]
        value = key * key % 1009
        self.items[key] = value
        if len(self.items) > self.size:
            self.items.popitem(last=False)
        return value


def run():
    cache = Cache(100)
    window = deque(maxlen=16)
    seed = 1
    total = 0
    running = 0
    for _ in range(10000):
        seed = (seed * 16807) % 2147483647
        value = cache.get(seed % 150)
        if len(window) == 16:
            running -= window[0]
        window.append(value)
        running += value
        total = (total * 31 + running) % 1000003
    return total, cache.hits
