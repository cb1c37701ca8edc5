"""Moving boxes in a quadtree: which of them overlap."""


class Box:
    def __init__(self, x, y, w, h):
        self.x = x
        self.y = y
        self.w = w
        self.h = h

    def overlaps(self, other):
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )

    def __contains__(self, other):
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.w <= self.x + self.w
            and other.y + other.h <= self.y + self.h
        )


class Body(Box):
    def __init__(self, x, y, w, h, dx, dy):
        super().__init__(x, y, w, h)
        self.dx = dx
        self.dy = dy
        self.hits = 0

    def move(self, world):
        self.x += self.dx
        self.y += self.dy
        if self.x < world.x or self.x + self.w > world.x + world.w:
            self.dx = -self.dx
        if self.y < world.y or self.y + self.h > world.y + world.h:
            self.dy = -self.dy

    def collide(self, other):
        self.hits += 1
        other.hits += 1


class Heavy(Body):
    def collide(self, other):
        super().collide(other)
        other.dx, self.dx = self.dx, other.dx


class Tree:
    most = 4

    def __init__(self, box, depth):
        self.box = box
        self.depth = depth
        self.bodies = []
        self.parts = None

    def __iter__(self):
        return iter(self.bodies)

    def split(self):
        b = self.box
        w = b.w / 2
        h = b.h / 2
        self.parts = [
            Tree(Box(b.x, b.y, w, h), self.depth + 1),
            Tree(Box(b.x + w, b.y, w, h), self.depth + 1),
            Tree(Box(b.x, b.y + h, w, h), self.depth + 1),
            Tree(Box(b.x + w, b.y + h, w, h), self.depth + 1),
        ]
        bodies = self.bodies
        self.bodies = []
        for body in bodies:
            self.insert(body)

    def insert(self, body):
        if self.parts is not None:
            for part in self.parts:
                if body in part.box:
                    part.insert(body)
                    return
        self.bodies.append(body)
        if self.parts is None and len(self.bodies) > self.most and self.depth < 6:
            self.split()

    def find(self, body):
        count = 0
        for other in self:
            if other is not body and body.overlaps(other):
                body.collide(other)
                count += 1
        if self.parts is not None:
            for part in self.parts:
                if body.overlaps(part.box):
                    count += part.find(body)
        return count


def run():
    world = Box(0.0, 0.0, 1024.0, 1024.0)
    bodies = []
    seed = 7
    for i in range(120):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        x = float(seed % 1000)
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        y = float(seed % 1000)
        kind = Heavy if i % 3 == 0 else Body
        bodies.append(kind(x, y, 10.0 + i % 17, 8.0 + i % 13, (i % 7 - 3) * 1.5, (i % 5 - 2) * 2.5))
    total = 0
    for _ in range(12):
        tree = Tree(world, 0)
        for body in bodies:
            body.move(world)
            tree.insert(body)
        for body in bodies:
            total += tree.find(body)
    return (total, sum(body.hits for body in bodies), round(sum(body.x for body in bodies), 3))
