class Permuter:
    def __init__(self):
        self.count = 0
        self.items = None

    def swap(self, i, j):
        items = self.items
        items[i], items[j] = items[j], items[i]

    def permute(self, n):
        self.count += 1
        if n != 0:
            last = n - 1
            self.permute(last)
            for i in range(last, -1, -1):
                self.swap(last, i)
                self.permute(last)
                self.swap(last, i)

    def benchmark(self):
        self.count = 0
        self.items = list(range(6))
        self.permute(6)
        return self.count


def run():
    total = 0
    for _ in range(20):
        total += Permuter().benchmark()
    return total
