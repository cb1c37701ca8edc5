"""A ray tracer of spheres over a floor, with small vectors whose operators make new ones."""


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

    __rmul__ = __mul__

    def __neg__(self):
        return Vec(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    @property
    def length(self):
        return self.dot(self) ** 0.5

    def unit(self):
        return self * (1.0 / self.length)


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, t):
        return self.origin + self.direction * t


class Thing:
    shine = 0.0

    def __init__(self, color):
        self.color = color

    def hit(self, ray):
        return None

    def color_at(self, point):
        return self.color


class Sphere(Thing):
    shine = 0.4

    def __init__(self, center, radius, color):
        super().__init__(color)
        self.center = center
        self.radius = radius

    def hit(self, ray):
        to = ray.origin - self.center
        b = to.dot(ray.direction)
        d = b * b - to.dot(to) + self.radius * self.radius
        if d <= 0.0:
            return None
        t = -b - d ** 0.5
        return t if t > 1e-6 else None

    def normal(self, point):
        return (point - self.center).unit()


class Floor(Thing):
    up = Vec(0.0, 1.0, 0.0)

    def hit(self, ray):
        if ray.direction.y >= -1e-6:
            return None
        return (-1.0 - ray.origin.y) / ray.direction.y

    def normal(self, point):
        return self.up

    def color_at(self, point):
        return self.color if (int(point.x + 100) + int(point.z + 100)) % 2 else 0.9


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def nearest(self, ray):
        best = None
        found = None
        for thing in self.things:
            t = thing.hit(ray)
            if t is not None and (best is None or t < best):
                best = t
                found = thing
        return found, best

    def shade(self, ray, depth):
        found, t = self.nearest(ray)
        if found is None:
            return 0.1
        point = ray.at(t)
        normal = found.normal(point)
        to_light = (self.light - point).unit()
        lit = max(normal.dot(to_light), 0.0)
        blocked, _ = self.nearest(Ray(point + 1e-4 * normal, to_light))
        value = found.color_at(point) * (0.2 if blocked is not None else 0.2 + 0.8 * lit)
        if found.shine and depth < 2:
            d = ray.direction
            mirrored = d - 2.0 * normal.dot(d) * normal
            value += found.shine * self.shade(Ray(point + 1e-4 * normal, mirrored.unit()), depth + 1)
        return value


def run():
    scene = Scene(
        [
            Sphere(Vec(0.0, 0.0, 6.0), 1.0, 0.8),
            Sphere(Vec(1.8, 0.3, 5.0), 0.7, 0.5),
            Sphere(Vec(-1.7, -0.4, 5.5), 0.6, 0.6),
            Floor(0.3),
        ],
        Vec(-4.0, 6.0, 0.0),
    )
    eye = Vec(0.0, 0.5, 0.0)
    total = 0.0
    for y in range(32):
        for x in range(40):
            direction = Vec((x - 20) / 32.0, (16 - y) / 32.0, 1.0).unit()
            total += scene.shade(Ray(eye, direction), 0)
    return round(total, 6)
