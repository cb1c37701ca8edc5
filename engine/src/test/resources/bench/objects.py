class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def step(self, n):
        self.x += n
        self.y -= n
        return self.x


def run():
    p = Point(0, 0)
    total = 0
    for i in range(300000):
        total += p.step(i & 7)
    return total + p.y
