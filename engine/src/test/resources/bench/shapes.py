class Shape:
    count = 0
    scale = 2

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @property
    def area(self):
        return self.compute() * self.scale

    @staticmethod
    def clamp(x):
        return x if x < 100 else 100

    @classmethod
    def kind(cls):
        return cls.rank

    def compute(self):
        return 0


class Square(Shape):
    rank = 1

    def __init__(self, side):
        super().__init__('square')
        self.side = side

    def compute(self):
        return self.side * self.side


class Rect(Shape):
    rank = 2

    def __init__(self, w, h):
        super().__init__('rect')
        self.w = w
        self.h = h

    def compute(self):
        return self.w * self.h


class Cube(Square):
    rank = 3

    def compute(self):
        return super().compute() * 6


class Bag:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, x):
        self.items[i] = x

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def add(self, x):
        self.items.append(x)


def run():
    total = 0
    Shape.count = 0
    for i in range(3000):
        shapes = (Square(i & 15), Rect(i & 7, 3), Cube(i & 3))
        for s in shapes:
            total += s.area + s.kind() + s.clamp(i)
            if isinstance(s, Cube):
                total += 1
            elif isinstance(s, Square):
                total += 2
    bag = Bag()
    for i in range(50):
        bag.add(i)
    for k in range(200):
        for i in range(len(bag)):
            bag[i] = bag[i] + 1
    return total + Shape.count + bag[7]
