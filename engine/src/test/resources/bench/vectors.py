class Vec:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y and self.z == other.z


class Sphere:
    def __init__(self, center, radius, color):
        self.center = center
        self.radius = radius
        self.color = color

    def hit(self, origin, direction):
        to = self.center - origin
        along = to.dot(direction)
        if along < 0:
            return -1.0
        d2 = to.dot(to) - along * along
        r2 = self.radius * self.radius
        if d2 > r2:
            return -1.0
        return along - (r2 - d2) ** 0.5


class Plane:
    def __init__(self, y, color):
        self.y = y
        self.color = color

    def hit(self, origin, direction):
        if direction.y >= 0:
            return -1.0
        return (self.y - origin.y) / direction.y


def trace(things, origin, direction):
    best = 1e9
    found = None
    for thing in things:
        t = thing.hit(origin, direction)
        if 0 < t < best:
            best = t
            found = thing
    if found is None:
        return 0
    point = origin + direction * best
    if point == origin:
        return 1
    return found.color + int(point.x) % 3


def run():
    things = [
        Sphere(Vec(0.0, 0.0, 10.0), 2.0, 10),
        Sphere(Vec(3.0, 1.0, 12.0), 1.5, 20),
        Sphere(Vec(-3.0, -1.0, 9.0), 1.0, 30),
        Plane(-3.0, 40),
    ]
    origin = Vec(0.0, 0.0, 0.0)
    total = 0
    for y in range(60):
        for x in range(80):
            direction = Vec((x - 40) / 60.0, (30 - y) / 60.0, 1.0)
            direction = direction * (1.0 / direction.dot(direction) ** 0.5)
            total += trace(things, origin, direction)
    return total
