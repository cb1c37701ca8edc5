class Random:
    def __init__(self):
        self.seed = 74755

    def next(self):
        self.seed = (self.seed * 1309 + 13849) & 65535
        return self.seed


class Storage:
    def __init__(self):
        self.count = 0

    def build(self, depth, random):
        self.count += 1
        if depth == 1:
            return [None] * (random.next() % 10 + 1)
        branches = [None] * 4
        for i in range(4):
            branches[i] = self.build(depth - 1, random)
        return branches


def run():
    total = 0
    for _ in range(3):
        storage = Storage()
        storage.build(7, Random())
        total += storage.count
    return total
